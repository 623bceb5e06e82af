import { fault } from '../../shared/fault/fault.ts';
import type { HttpRequest, HttpResponse } from '../../shared/ports/http.ts';
import { fail, ok, type Result } from '../../shared/result.ts';

/** Longer than kintone lets a proxied request take; an answer after that never comes. */
const patienceMs = 90_000;

const lowerCase = (headers: Record<string, unknown> | null): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );

const messageOf = (thrown: unknown): string => {
  if (typeof thrown === 'string') return thrown;
  const it = thrown as { message?: unknown; code?: unknown } | null;
  return String(it?.message ?? it?.code ?? thrown);
};

const tooLate = (url: string): Promise<Result<never>> =>
  new Promise((resolve) => {
    const host = new URL(url).host;
    setTimeout(() => resolve(fail(fault('NETWORK_TIMEOUT', 'network', { host }))), patienceMs);
  });

/**
 * Turns one call of a kintone proxy into an answer of `ports/http`: every status is an answer, a rejection is a network
 * fault, PATCH is refused before it is sent, since kintone's proxies do not carry it.
 */
export const proxyAnswer = (
  request: HttpRequest,
  call: (data: string | object) => PromiseLike<unknown>,
): Promise<Result<HttpResponse>> => {
  const host = new URL(request.url).host;
  if (request.method === 'PATCH') {
    return Promise.resolve(fail(fault('REQUEST_INVALID', 'renkei', { method: 'PATCH', host })));
  }
  const sent = async (): Promise<Result<HttpResponse>> => {
    try {
      const [body, status, headers] = (await call(request.body ?? {})) as [
        string,
        number,
        Record<string, unknown> | null,
      ];
      return ok({ status, headers: lowerCase(headers), body });
    } catch (thrown) {
      return fail(fault('NETWORK_UNREACHABLE', 'network', { host }, { message: messageOf(thrown) }));
    }
  };
  return Promise.race([sent(), tooLate(request.url)]);
};
