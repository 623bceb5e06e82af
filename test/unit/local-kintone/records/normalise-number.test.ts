import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseNumber } from '../../../../scripts/sandbox/kintone/records/normalise-number.ts';

describe('how numbers are kept', () => {
  it.each([
    ['1.5e1', '15'],
    [' 42 ', '42'],
    ['007', '7'],
    ['1.50', '1.5'],
    ['-0', '0'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['1e-3', '0.001'],
    ['+3', '3'],
    ['12345678901234567890.12', '12345678901234567890.12'],
  ])('%j is kept as %j', (text, kept) => {
    expect(normaliseNumber(text)).toBe(kept);
  });

  it.each(['', ' ', 'abc', '12abc', '1,000', '１２', '1e', '--1', '0x10', '1 2'])(
    '%j is no number',
    (text) => {
      expect(normaliseNumber(text)).toBeNull();
    },
  );

  it('means the same amount, and keeping it again changes nothing', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (amount) => {
        const kept = normaliseNumber(String(amount)) ?? '';
        expect(Number(kept)).toBe(amount === 0 ? 0 : amount);
        expect(kept).not.toMatch(/e/i);
        expect(normaliseNumber(kept)).toBe(kept);
      }),
    );
  });
});
