const wholeId = /^[a-zA-Z0-9]{15}(?:[a-zA-Z0-9]{3})?$/;
const isId = (text: string): boolean => wholeId.test(text) && /\d/.test(text);
const idKey = /^(?:id|\w+Id)$/i;

const idsInAddress = (path: string): readonly string[] => {
  const { pathname, searchParams } = new URL(path, 'https://example.test');
  return [...pathname.split('/').filter(isId), ...(searchParams.get('ids')?.split(',') ?? [])];
};

const idsUnder = (node: unknown): readonly string[] => {
  if (Array.isArray(node)) return node.flatMap(idsUnder);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    if (typeof value !== 'string') return idsUnder(value);
    // A composite call carries addresses in its body.
    if (key === 'url') return idsInAddress(value);
    return idKey.test(key) && isId(value) ? [value] : [];
  });
};

/** Every record id that a call names: in its address, or as an id, a reference or an address in its body. */
export const idsNamed = (path: string, body: unknown): readonly string[] => [
  ...idsInAddress(path),
  ...idsUnder(body),
];
