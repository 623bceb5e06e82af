import { fault } from '../../shared/fault/fault.ts';
import type { Http, HttpRequest, HttpResponse } from '../../shared/ports/http.ts';
import { fail, ok } from '../../shared/result.ts';

/** What becomes of a request in memory: an answer, a line that is cut, or silence. */
export type MemoryAnswer = HttpResponse | 'cut' | 'silent';

/** The http port without a network; whoever answers decides by the request alone. */
export const memoryHttp = (answer: (request: HttpRequest) => MemoryAnswer): Http => ({
  canPatch: true,
  send: async (request) => {
    const { host } = new URL(request.url);
    const given = answer(request);
    if (given === 'cut') return fail(fault('NETWORK_UNREACHABLE', 'network', { host }));
    if (given === 'silent') return fail(fault('NETWORK_TIMEOUT', 'network', { host }));
    const headers = Object.entries(given.headers).map(([name, value]) => [name.toLowerCase(), value]);
    return ok({ ...given, headers: Object.fromEntries(headers) });
  },
});
