import type { FaultCode } from '../../fault/codes.ts';
import { fault } from '../../fault/fault.ts';
import type { Http } from '../../ports/http.ts';
import { fail, ok } from '../../result.ts';
import type { Telling } from './telling.ts';

const codeOf = (status: number): FaultCode => {
  if (status === 401 || status === 403) return 'AUTH_REFUSED';
  if (status === 429) return 'TOO_MANY_REQUESTS';
  return status >= 500 ? 'REMOTE_BROKEN' : 'REQUEST_INVALID';
};

/** Posts notices over a door's http port; `headersOf` adds what proves to the receiver who is speaking. */
export const postNotice =
  (http: Http, headersOf: (body: string) => Readonly<Record<string, string>> = () => ({})): Telling['post'] =>
  async (url, body) => {
    const headers = { 'Content-Type': 'application/json', ...headersOf(body) };
    const answer = await http.send({ method: 'POST', url, headers, body });
    if (!answer.ok) return answer;
    const { status } = answer.value;
    if (status >= 200 && status < 300) return ok(undefined);
    return fail(fault(codeOf(status), 'network', { host: url.split('/')[2] ?? '' }, { status }));
  };
