import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phoneKey } from '../../../shared/phone/key.ts';
import { spell } from './spellings.ts';
import '../../support/steady-chance.ts';

const here = { region: 'JP' };

it('03-1234-5678, ０３（１２３４）５６７８ and +81 3 1234 5678 are one number', () => {
  const keys = ['03-1234-5678', '０３（１２３４）５６７８', '+81 3 1234 5678'].map((it) =>
    phoneKey(it, here),
  );
  expect(new Set(keys)).toEqual(new Set(['+81312345678']));
});

const last = fc.integer({ min: 1, max: 9_999 }).map((it) => String(it).padStart(4, '0'));
const middle = fc.integer({ min: 2_000, max: 9_999 }).map(String);
const kinds = [
  [
    'a fixed line',
    fc.tuple(fc.constantFrom('03', '06'), fc.integer({ min: 3_200, max: 6_900 }).map(String), last),
  ],
  [
    'a fixed line',
    fc.tuple(
      fc.constantFrom('011', '045', '052', '092', '096'),
      fc.integer({ min: 200, max: 999 }).map(String),
      last,
    ),
  ],
  [
    'a fixed line',
    fc.tuple(fc.constantFrom('0138', '0154', '0166'), fc.integer({ min: 21, max: 89 }).map(String), last),
  ],
  ['a mobile', fc.tuple(fc.constantFrom('070', '080', '090'), middle, last)],
  ['an IP line', fc.tuple(fc.constant('050'), fc.integer({ min: 3_000, max: 3_999 }).map(String), last)],
] as const;

describe.each(kinds)('%s', (_kind, groups) => {
  it('has one key in every spelling', () => {
    fc.assert(
      fc.property(groups, (parts) => {
        const expected = `+81${parts.join('').slice(1)}`;
        fc.pre(phoneKey(parts.join('-'), here) !== null);
        for (const text of spell(parts)) expect(phoneKey(text, here), JSON.stringify(text)).toBe(expected);
      }),
      { numRuns: 60 },
    );
  });
});

it.each([
  ['0120-123-456', '+81120123456'],
  ['0120-12-3456', '+81120123456'],
  ['０１２０（１２３）４５６', '+81120123456'],
  ['0800-123-4567', '+818001234567'],
  ['0570-00-1234', '+81570001234'],
  ['0088-22-1234', '+810088221234'],
  ['+1 650-253-0000', '+16502530000'],
  ['010-1-650-253-0000', '+16502530000'],
  ['+44 (0)20 7946 0958', '+442079460958'],
])('%s has the key %s', (text, key) => {
  expect(phoneKey(text, here)).toBe(key);
});

it.each(['110', '119', '', '-', 'なし', '1234', '0000-0000-0000', '03-1234', '9999999999999999999999'])(
  '%j has no key',
  (text) => {
    expect(phoneKey(text, here)).toBeNull();
  },
);

it('a local number has the key of its town when the town is known', () => {
  expect(phoneKey('382-3222', { ...here, areaCode: '096' })).toBe('+81963823222');
  expect(phoneKey('382-3222', here)).toBeNull();
});
