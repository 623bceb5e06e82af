type Named = Readonly<Record<string, unknown>>;

const appsIn = (payload: unknown): readonly string[] => {
  if (typeof payload !== 'object' || payload === null) return [];
  const { app, apps, requests } = payload as Named;
  return [
    ...(app === undefined ? [] : [String(app)]),
    ...(Array.isArray(apps)
      ? apps.flatMap((it) => (typeof it === 'object' ? appsIn(it) : [String(it)]))
      : []),
    ...(Array.isArray(requests) ? requests.flatMap((it: Named) => appsIn(it.payload)) : []),
  ];
};

/** Every app that a REST call names, in its address or anywhere in its body. */
export const appsNamed = (path: string, body: unknown): readonly string[] => {
  const query = new URL(path, 'https://example.test').searchParams;
  const inQuery = [...query].filter(([name]) => /^apps?(?:\[\d+\])?$/.test(name)).map(([, value]) => value);
  return [...inQuery, ...appsIn(body)];
};
