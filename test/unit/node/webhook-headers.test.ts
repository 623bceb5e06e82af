import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { webhookHeaders } from '../../../scripts/node/webhook-headers.ts';

const clock = { now: () => Date.parse('2026-11-22T00:00:00.900Z') };

test('[FER-38] a receiver that knows the secret can tell our notice, whole and of this moment, from any other', () => {
  const headers = webhookHeaders({ RENKEI_WEBHOOK_SECRET: 'shared' }, clock)('{"event":"問題"}');
  const [, at, sent] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(headers['Renkei-Signature'] ?? '') ?? [];
  const mine = (text: string) => createHmac('sha256', 'shared').update(`${at}.${text}`).digest('hex');
  expect(Number(at)).toBe(1_795_305_600);
  expect(sent).toBe(mine('{"event":"問題"}'));
  expect(sent).not.toBe(mine('{"event":"問題 "}'));
  expect(JSON.stringify(headers)).not.toContain('shared');
});

test('a token goes along as it is; without either nothing is added', () => {
  expect(webhookHeaders({ RENKEI_WEBHOOK_TOKEN: 'abc' }, clock)('{}')).toEqual({
    Authorization: 'Bearer abc',
  });
  expect(webhookHeaders({}, clock)('{}')).toEqual({});
});

test('the receiver printed in docs/notices.md takes our notices, and neither a changed nor an old one', async () => {
  const [, code = ''] = /```js\n([\s\S]*?)```/.exec(readFileSync('docs/notices.md', 'utf8')) ?? [];
  const { isFromRunner } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    isFromRunner(header: string | undefined, body: string, secret: string, now: number): boolean;
  };
  const header = webhookHeaders({ RENKEI_WEBHOOK_SECRET: 'shared' }, clock)('{"a":1}')['Renkei-Signature'];
  const now = clock.now();
  expect(isFromRunner(header, '{"a":1}', 'shared', now + 60_000)).toBe(true);
  expect(isFromRunner(header, '{"a":2}', 'shared', now)).toBe(false);
  expect(isFromRunner(header, '{"a":1}', 'other', now)).toBe(false);
  expect(isFromRunner(header, '{"a":1}', 'shared', now + 301_000)).toBe(false);
  expect(isFromRunner(undefined, '{"a":1}', 'shared', now)).toBe(false);
});
