import { expect, it } from 'vitest';
import { similarFields, textLikeness } from '../../../shared/field/similar-fields.ts';
import { field } from '../../support/fields.ts';

it('finds what a lost code may have become, best first', () => {
  const fields = [field('電話番号_1'), field('メール'), field('電話')];
  expect(similarFields('電話番号', fields).map((it) => it.code)).toEqual(['電話番号_1', '電話']);
  expect(similarFields('予算', fields)).toEqual([]);
});

it('likeness of texts runs from nothing to everything', () => {
  expect([textLikeness('abc', 'abc'), textLikeness('abc', 'xyz'), textLikeness('a', 'b')]).toEqual([1, 0, 0]);
  expect(textLikeness('night', 'nacht')).toBeCloseTo(0.25);
});
