import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  canonicalDecimal,
  compareDecimals,
  roundDecimal,
  scaleOf,
  shiftDecimal,
} from '../../../shared/record/decimal.ts';
import '../../support/steady-chance.ts';

const whole = fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n });

it.each([
  ['007', '7'],
  ['-0', '0'],
  ['+1.50', '1.5'],
  ['.5', '0.5'],
  ['1.', '1'],
  ['1.5e1', '15'],
  ['-1200.50', '-1200.5'],
  ['1e-7', '0.0000001'],
  ['9007199254740993', '9007199254740993'],
  ['1,000', null],
  ['', null],
  ['.', null],
  ['1e999', null],
  ['abc', null],
])('%s is canonically %s', (text, canonical) => {
  expect(canonicalDecimal(text)).toBe(canonical);
});

it('no digit is lost: moving the point there and back gives the same number', () => {
  fc.assert(
    fc.property(whole, fc.integer({ min: -30, max: 30 }), (it, power) => {
      expect(shiftDecimal(shiftDecimal(String(it), power), -power)).toBe(String(it));
    }),
  );
});

it('numbers of any length are ordered as numbers', () => {
  fc.assert(
    fc.property(whole, whole, fc.integer({ min: 0, max: 5 }), (a, b, power) => {
      const order = compareDecimals(shiftDecimal(String(a), -power), shiftDecimal(String(b), -power));
      expect(Math.sign(order)).toBe(a < b ? -1 : a > b ? 1 : 0);
    }),
  );
});

it.each([
  ['1.005', 2, '1.01'],
  ['-1.5', 0, '-2'],
  ['0.4', 0, '0'],
  ['9.999', 2, '10'],
  ['1.2', 5, '1.2'],
  ['-0.4', 0, '0'],
])('%s to %i decimals is %s', (text, scale, rounded) => {
  expect(roundDecimal(text, scale)).toBe(rounded);
  expect(scaleOf(rounded)).toBeLessThanOrEqual(scale);
});
