import { expect, it } from 'vitest';
import { parseConfig } from '../../../shared/config/parse.ts';
import { isWebhookAddress } from '../../../shared/config/webhook-address.ts';
import { withJob } from '../../support/sample-config.ts';

const addresses: readonly (readonly [string, boolean])[] = [
  ['https://hooks.example.com/renkei', true],
  ['https://hooks.example.com:8443/a?room=5#x', true],
  ['https://例え.jp/通知', true],
  ['http://localhost:9000/hook', true],
  ['http://localhost', true],
  ['http://hooks.example.com/renkei', false],
  ['http://localhost.example.com/', false],
  ['http://127.0.0.1:9000/', false],
  ['https://user:pass@hooks.example.com/', false],
  ['https://', false],
  ['https://hooks.example.com/a b', false],
  ['javascript:alert(1)', false],
  ['', false],
];

it.each(addresses)('notices may go to %s: %s', (address, may) => {
  expect(isWebhookAddress(address)).toBe(may);
  const notify = { users: [], groups: [], webhook: address };
  expect(parseConfig(withJob({ notify })).ok).toBe(may);
});

it('an address with a token in it is refused as a secret, since every user of the app can read settings', () => {
  const webhook = 'https://hooks.example.com/?token=0123456789';
  expect(parseConfig(withJob({ notify: { users: [], groups: [], webhook } }))).toMatchObject({
    ok: false,
    fault: { values: { problem: 'SECRET_IN_CONFIG' } },
  });
});

it.each([0, -1, 1.5])('%s hours are no interval, neither for digests nor for health', (hours) => {
  expect(parseConfig(withJob({ healthHours: hours })).ok).toBe(false);
  expect(parseConfig(withJob({ notify: { users: [], groups: [], digestHours: hours } })).ok).toBe(false);
});
