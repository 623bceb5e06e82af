import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  toFullKatakana,
  toFullWidth,
  toHalfKatakana,
  toHalfWidth,
} from '../../../shared/transform/width-tables.ts';
import '../../support/steady-chance.ts';

it('half-width and back is the same, for letters and katakana', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'abcXYZ019!~ ') }), (text) => {
      expect(toHalfWidth(toFullWidth(text))).toBe(text);
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'アガパヴンッーヲャ。「」') }), (text) => {
      expect(toFullKatakana(toHalfKatakana(text))).toBe(text);
    }),
  );
});

it('letters without a half-width form stay', () => {
  expect(toHalfKatakana('ヰヱ漢字ひら')).toBe('ヰヱ漢字ひら');
});
