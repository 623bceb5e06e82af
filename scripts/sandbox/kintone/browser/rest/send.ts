import { queryString } from './query-string.ts';

/** What a REST call came back with; a body that is not JSON stays text. */
export interface RestAnswer {
  readonly ok: boolean;
  readonly status: number;
  readonly body: unknown;
  readonly headers: Headers;
}

/** Sends one REST call in the user's session; every call that may write carries the request token. */
export const send = async (
  url: string,
  method: string,
  params: Readonly<Record<string, unknown>>,
  requestToken: string,
): Promise<RestAnswer> => {
  const headers: Record<string, string> = { 'X-Requested-With': 'XMLHttpRequest' };
  const query = queryString(params);
  const answer = await (method === 'GET'
    ? fetch(query ? `${url}${url.includes('?') ? '&' : '?'}${query}` : url, { headers })
    : fetch(url, {
        method,
        headers: { ...headers, 'Content-Type': 'application/json' },
        body: JSON.stringify({ ...params, __REQUEST_TOKEN__: requestToken }),
      }));
  const text = await answer.text();
  return { ok: answer.ok, status: answer.status, body: parsed(text), headers: answer.headers };
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};
