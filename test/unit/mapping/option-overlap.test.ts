import { expect, it } from 'vitest';
import { optionOverlap } from '../../../shared/mapping/option-overlap.ts';
import { choicesOf, field } from '../../support/fields.ts';

const overlap = (a: readonly string[], b: readonly string[]) =>
  optionOverlap(field('a', 'choice', choicesOf(...a)), field('b', 'choice', choicesOf(...b)));

it('counts what the smaller list shares, whatever the width', () => {
  expect(overlap(['新規', '商談中'], ['新規', '商談中', '受注'])).toBe(1);
  expect(overlap(['Ａ', 'b'], ['a', 'c', 'd'])).toBe(0.5);
  expect(overlap(['x'], ['y'])).toBe(0);
  expect(optionOverlap(field('a'), field('b'))).toBe(0);
});
