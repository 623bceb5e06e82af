import { expect, test } from 'vitest';
import { toBase64url } from '../../../shared/bridge/base64url.ts';
import { decodeOffer, decodePairing, encodeCalling, encodePairing } from '../../../shared/bridge/pairing.ts';
import type { Calling } from '../../../shared/config/config.ts';
import { historyFields } from '../../../shared/config/history-app.ts';

const calling: Calling = {
  enabled: true,
  customers: [{ app: '14', phoneFields: ['電話番号'], nameField: '会社名' }],
  history: { app: '15', fields: historyFields },
  dialler: { kind: 'link', template: 'tel:{e164}' },
  region: 'JP',
  createUnknown: false,
};
const origin = 'https://demo.cybozu.com';
const refused = { ok: false, fault: { code: 'CONFIG_INVALID' } };

test('a code carries the calling settings on one line', () => {
  const code = encodePairing({ origin, calling });
  expect(code).toMatch(/^RK1-[\w-]+$/);
  expect(decodePairing(code)).toEqual({ ok: true, value: { origin, calling } });
});

test('line breaks and spaces that a mail program adds do no harm', () => {
  const code = encodePairing({ origin, calling }).replace(/(.{60})/g, '$1\n ');
  expect(decodePairing(`  ${code} `).ok).toBe(true);
});

test.each(['', 'RK1-', 'RK2-abc', 'hello', `RK1-${toBase64url('{}')}`])(
  'something that is no code is refused: %s',
  (code) => {
    expect(decodePairing(code)).toMatchObject(refused);
  },
);

test.each(['http://demo.cybozu.com', 'javascript:alert(1)', 'https://a b', 'https://demo.cybozu.com/k/'])(
  'an origin that is not a kintone’s is refused: %s',
  (from) => {
    expect(decodeOffer(from, encodeCalling(calling))).toMatchObject(refused);
  },
);

test.each([
  { ...calling, dialler: { kind: 'magic' } },
  { ...calling, dialler: { kind: 'http', url: 'https://pbx.example/calls' } },
  { ...calling, customers: [{ app: 14 }] },
  { ...calling, customers: [{ ...calling.customers[0], doNotCallField: 1 }] },
  { ...calling, hours: { days: '1-5', from: '09:00', to: '18:00' } },
  { ...calling, history: { app: '15', fields: { number: 'x' } } },
  { ...calling, enabled: 'yes' },
  null,
])('settings of another shape are refused (%#)', (settings) => {
  expect(decodeOffer(origin, JSON.stringify(settings))).toMatchObject(refused);
});

test('an offer that is no JSON is refused', () => {
  expect(decodeOffer(origin, '{')).toMatchObject(refused);
});
