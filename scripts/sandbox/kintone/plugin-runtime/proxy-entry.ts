/** The methods the proxy knows; PATCH and the rest are refused. */
export const proxyMethods = ['GET', 'POST', 'PUT', 'DELETE'] as const;

/** Headers and data, secrets among them, that the server adds to calls with this method whose address begins so. */
export interface ProxyEntry {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The entry for a call: same method, the address begins with the stored one exactly as written, the longest wins. */
export const matchingEntry = (
  entries: readonly ProxyEntry[],
  method: string,
  url: string,
): ProxyEntry | null =>
  entries
    .filter((it) => it.method === method.toUpperCase() && url.startsWith(it.url))
    .toSorted((a, b) => b.url.length - a.url.length)[0] ?? null;

/** The entries with this one in place of an earlier one for the same address and method. */
export const withEntry = (entries: readonly ProxyEntry[], entry: ProxyEntry): ProxyEntry[] => [
  ...entries.filter((it) => !(it.url === entry.url && it.method === entry.method)),
  entry,
];

/** An entry as it is kept, or null when somebody asks for a method or data that cannot be kept. */
export const proxyEntry = (
  url: string,
  method: string,
  headers: Readonly<Record<string, unknown>>,
  data: Readonly<Record<string, unknown>>,
): ProxyEntry | null => {
  const upper = method.toUpperCase();
  if (!proxyMethods.some((it) => it === upper)) return null;
  if (Object.values(data).some((value) => typeof value === 'object' && value !== null)) return null;
  return {
    url,
    method: upper,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
    data,
  };
};
