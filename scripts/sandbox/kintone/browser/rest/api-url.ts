import { queryString } from './query-string.ts';

/** The full address of a REST path, with or without `.json`; inside a guest space when the page is and that is asked. */
export const apiUrl = (path: string, guestSpaceId: string | null): string => {
  const full = path.endsWith('.json') ? path : `${path}.json`;
  const here = guestSpaceId ? full.replace(/^\/k\/v1\//, `/k/guest/${guestSpaceId}/v1/`) : full;
  return `${location.origin}${here}`;
};

/** The same with parameters in the address. */
export const apiUrlForGet = (
  path: string,
  params: Readonly<Record<string, unknown>>,
  guestSpaceId: string | null,
): string => `${apiUrl(path, guestSpaceId)}?${queryString(params)}`;
