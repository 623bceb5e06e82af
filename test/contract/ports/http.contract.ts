import { expect, test } from 'vitest';
import type { Http, HttpRequest } from '../../../shared/ports/http.ts';

/** What an adapter is given to prove itself: a server that tells what it saw. */
export interface HttpWorld {
  readonly http: Http;
  /** Answers `/status/<n>`, `/echo` (what came in, as JSON), `/moved` (to `/echo`), `/drop`, and `/silent` never. */
  readonly url: string;
  /** Nobody listens there. */
  readonly closed: string;
  /** Paths asked for since the world was opened. */
  seen(): readonly string[];
  /** False where the wait for a silent server is longer than a test may last. */
  readonly givesUpSoon: boolean;
}

const get = (url: string): HttpRequest => ({ method: 'GET', url, headers: {} });

/** The promises of `ports/http.ts`. */
export const httpContract = (open: () => HttpWorld): void => {
  test.each([200, 201, 400, 401, 404, 429, 500, 503])('an answer of %i is an answer', async (status) => {
    const { http, url } = open();
    const answer = await http.send(get(`${url}/status/${status}`));
    expect(answer).toMatchObject({ ok: true, value: { status, body: `status ${status}` } });
  });

  test('an answer without a body has an empty text', async () => {
    const { http, url } = open();
    expect(await http.send(get(`${url}/status/204`))).toMatchObject({
      ok: true,
      value: { status: 204, body: '' },
    });
  });

  test('names of headers come in lower case, whatever they were sent as', async () => {
    const { http, url } = open();
    const answer = await http.send(get(`${url}/status/200`));
    expect(answer.ok && answer.value.headers['sforce-limit-info']).toBe('api-usage=1/5000');
  });

  test('method, headers and body arrive as they are, and nothing that nobody named', async () => {
    const { http, url } = open();
    const headers = { 'content-type': 'application/json; charset=utf-8', 'x-renkei': 'yes' };
    const body = JSON.stringify({ 氏名: '見本 一郎' });
    const answer = await http.send({ method: 'POST', url: `${url}/echo?q=1`, headers, body });
    const seen = answer.ok
      ? (JSON.parse(answer.value.body) as { headers: object; [name: string]: unknown })
      : null;
    expect(seen).toMatchObject({ method: 'POST', path: '/echo?q=1', body, headers });
    for (const name of ['authorization', 'cookie']) expect(seen?.headers).not.toHaveProperty(name);
  });

  test('what may not be carried is refused before it is sent; what may be carried arrives', async () => {
    const { http, url, seen } = open();
    const answer = await http.send({ method: 'PATCH', url: `${url}/echo`, headers: {}, body: '{}' });
    expect(answer.ok).toBe(http.canPatch);
    expect(seen()).toHaveLength(http.canPatch ? 1 : 0);
  });

  test('a request is sent once, however it ends', async () => {
    const { http, url, seen } = open();
    for (const path of ['/status/500', '/status/429', '/status/401', '/drop'])
      await http.send(get(url + path));
    expect(seen()).toEqual(['/status/500', '/status/429', '/status/401', '/drop']);
  });

  test('a redirection is never followed', async () => {
    const { http, url, seen } = open();
    const answer = await http.send(get(`${url}/moved`));
    expect(seen()).toEqual(['/moved']);
    if (answer.ok) expect(answer.value.status).toBe(302);
    else expect(answer.fault.code).toBe('NETWORK_UNREACHABLE');
  });

  test('where nobody listens, or the line is cut, it is a fault and no exception', async () => {
    const { http, url, closed } = open();
    for (const it of [closed, `${url}/drop`])
      expect(await http.send(get(it))).toMatchObject({ ok: false, fault: { code: 'NETWORK_UNREACHABLE' } });
  });

  test('a server that stays silent is given up', async () => {
    const { http, url, givesUpSoon } = open();
    if (!givesUpSoon) return;
    expect(await http.send(get(`${url}/silent`))).toMatchObject({
      ok: false,
      fault: { code: 'NETWORK_TIMEOUT' },
    });
  });
};
