import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayHoldNumber } from '../../../../extension/content/numbers/may-hold-number.ts';
import { findPhones } from '../../../../shared/phone/find.ts';

test.each([
  ['03-1234-5678', true],
  ['０３－１２３４－５６７８', true],
  ['2026-11-22', false],
  ['株式会社あおば製作所', false],
  ['1,234,567', false],
  ['', false],
])('%s: %s', (text, expected) => {
  expect(mayHoldNumber(text)).toBe(expected);
});

test('no text that holds a number is passed over', () => {
  const digits = fc.array(fc.constantFrom(...'0123456789-() +０３－'), { minLength: 6, maxLength: 20 });
  fc.assert(
    fc.property(digits, (units) => {
      const text = units.join('');
      if (findPhones(text, { region: 'JP' }).length > 0) expect(mayHoldNumber(text)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
