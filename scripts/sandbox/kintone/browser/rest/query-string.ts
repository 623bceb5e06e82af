/** Writes parameters the way the REST API reads them in an address: lists as `fields[0]=a`, objects as `a[b]=c`. */
export const queryString = (params: Readonly<Record<string, unknown>>): string =>
  Object.entries(params)
    .flatMap(([key, value]) => pairs(key, value))
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`)
    .join('&');

const pairs = (key: string, value: unknown): [string, string][] => {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => pairs(`${key}[${index}]`, item));
  if (typeof value === 'object') {
    return Object.entries(value).flatMap(([inner, item]) => pairs(`${key}[${inner}]`, item));
  }
  return [[key, String(value)]];
};
