import { expect, it } from 'vitest';
import { normalKey } from '../../../shared/record/key.ts';

it('[FER-04] an e-mail key is compared without blanks and case', () => {
  expect(normalKey(' A@X.example ', 'email')).toBe(normalKey('a@x.example', 'email'));
});

it.each([
  ['Ａ－００１', 'text', 'A-001'],
  ['abc', 'text', 'abc'],
  ['ABC', 'text', 'ABC'],
  ['  ', 'text', null],
  [null, 'text', null],
  [['a'], 'choices', null],
  ['\u200bA\ufeff', 'text', 'A'],
] as const)('%j as %s is compared as %s', (value, type, key) => {
  expect(normalKey(value, type)).toBe(key);
});
