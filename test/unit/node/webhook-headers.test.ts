import { createHmac } from 'node:crypto';
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
