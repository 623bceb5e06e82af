import { fault } from '../../shared/fault/fault.ts';
import type { Http } from '../../shared/ports/http.ts';
import { fail, ok } from '../../shared/result.ts';

const timeoutMs = 30_000;

/** Sends requests by `fetch`, without cookies; the worker's own limit of 30 s is ours too. */
export const fetchHttp: Http = {
  canPatch: true,
  send: async ({ method, url, headers, body }) => {
    try {
      const answer = await fetch(url, {
        method,
        headers,
        ...(body === undefined ? {} : { body }),
        credentials: 'omit',
        redirect: 'error',
        cache: 'no-store',
        signal: AbortSignal.timeout(timeoutMs),
      });
      return ok({
        status: answer.status,
        headers: Object.fromEntries(answer.headers),
        body: await answer.text(),
      });
    } catch (thrown) {
      const timedOut = thrown instanceof DOMException && thrown.name === 'TimeoutError';
      return fail(fault(timedOut ? 'NETWORK_TIMEOUT' : 'NETWORK_UNREACHABLE', 'network'));
    }
  },
};
