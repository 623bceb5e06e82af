import { expect, test } from 'vitest';
import { fault } from '../../../../shared/fault/fault.ts';
import type { Http, HttpRequest } from '../../../../shared/ports/http.ts';
import { fail, ok } from '../../../../shared/result.ts';
import { postNotice } from '../../../../shared/sync/tell/post-notice.ts';

const answering = (status: number) => {
  const sent: HttpRequest[] = [];
  const http: Http = {
    canPatch: true,
    send: async (request) => {
      sent.push(request);
      return ok({ status, headers: {}, body: '' });
    },
  };
  return { http, sent };
};

test('[FER-38] a notice is posted once as JSON, with what proves who speaks', async () => {
  const { http, sent } = answering(204);
  const post = postNotice(http, (body) => ({ 'Renkei-Signature': `of ${body.length}` }));
  expect(await post('https://hooks.example.com/a', '{}')).toEqual({ ok: true, value: undefined });
  expect(sent).toEqual([
    {
      method: 'POST',
      url: 'https://hooks.example.com/a',
      headers: { 'Content-Type': 'application/json', 'Renkei-Signature': 'of 2' },
      body: '{}',
    },
  ]);
});

test.each([
  [200, null],
  [302, 'REQUEST_INVALID'],
  [401, 'AUTH_REFUSED'],
  [404, 'REQUEST_INVALID'],
  [429, 'TOO_MANY_REQUESTS'],
  [503, 'REMOTE_BROKEN'],
])('an answer of %d means %s', async (status, code) => {
  const done = await postNotice(answering(status).http)('https://hooks.example.com/a', '{}');
  expect(done.ok ? null : [done.fault.code, done.fault.values.host, done.fault.cause?.status]).toEqual(
    code && [code, 'hooks.example.com', status],
  );
});

test('a host that does not answer is what the port says it is', async () => {
  const lost = fault('NETWORK_TIMEOUT', 'network', { host: 'hooks.example.com' });
  const http: Http = { canPatch: true, send: async () => fail(lost) };
  expect(await postNotice(http)('https://hooks.example.com/a', '{}')).toEqual({ ok: false, fault: lost });
});
