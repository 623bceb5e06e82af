import { fault } from '../../shared/fault/fault.ts';
import type { Http } from '../../shared/ports/http.ts';
import { fail, ok } from '../../shared/result.ts';

/** How long to wait for an answer. */
export interface NodeHttpOptions {
  readonly timeoutMs?: number;
}

const twoMinutes = 120_000;

/** The http port over Node's fetch; an answer that does not come in time is a fault, never a hang. */
export const nodeHttp = ({ timeoutMs = twoMinutes }: NodeHttpOptions = {}): Http => ({
  canPatch: true,
  send: async ({ method, url, headers, body }) => {
    const host = URL.canParse(url) ? new URL(url).host : url;
    try {
      const answer = await fetch(url, {
        method,
        headers,
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutMs),
        ...(body === undefined ? {} : { body }),
      });
      return ok({
        status: answer.status,
        headers: Object.fromEntries(answer.headers),
        body: await answer.text(),
      });
    } catch (thrown) {
      const late = thrown instanceof Error && thrown.name === 'TimeoutError';
      const reason = thrown instanceof Error ? (thrown.cause ?? thrown) : thrown;
      return fail(
        fault(
          late ? 'NETWORK_TIMEOUT' : 'NETWORK_UNREACHABLE',
          'network',
          { host },
          { message: String(reason) },
        ),
      );
    }
  },
});
