import type { ProxyCall } from './merge-stored.ts';

/** What the target answered, in the shape `kintone.proxy` resolves to. */
export type ProxyAnswer = [body: string, status: number, headers: Record<string, string>];

const timeoutMs = 30_000;
// Nobody answers for an address that does not exist: the proxy itself says so, and that is an answer like any other.
const unknownHost = new Set(['ENOTFOUND', 'EAI_AGAIN']);
const notForwarded = new Set(['host', 'content-length', 'connection', 'cookie', 'transfer-encoding']);

/** Makes a call on a page's behalf; gives null when the target could not be reached at all. */
export const callThrough = async (call: ProxyCall): Promise<ProxyAnswer | null> => {
  const headers = Object.entries(call.headers).filter(([name]) => !notForwarded.has(name.toLowerCase()));
  try {
    const answer = await fetch(call.url, {
      method: call.method,
      headers,
      body: call.body,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    });
    return [await answer.text(), answer.status, shownHeaders(answer.headers)];
  } catch (error) {
    const code = ((error as Error).cause as { code?: string } | undefined)?.code ?? '';
    return unknownHost.has(code) ? ['DNS Cache Missing', 503, {}] : null;
  }
};

const shownHeaders = (headers: Headers): Record<string, string> =>
  Object.fromEntries([...headers].filter(([name]) => name !== 'set-cookie'));
