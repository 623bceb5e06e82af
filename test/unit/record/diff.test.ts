import { expect, it } from 'vitest';
import { changedFields, sameValue } from '../../../shared/record/diff.ts';

it.each([
  [null, '', 'text', true],
  [[], null, 'choices', true],
  ['a', 'A', 'text', false],
  ['A@x.example', ' a@x.example', 'email', true],
  ['2024-05-01T00:00:00Z', '2024-05-01T00:00:00.000Z', 'datetime', true],
  ['2024-05-01T00:00:00Z', '2024-05-01T00:01:00Z', 'datetime', false],
  ['a\r\nb', 'a\nb', 'multiline', true],
  [['a', 'b'], ['b', 'a'], 'choices', true],
  ['', 'a@x.example', 'email', false],
  [false, null, 'boolean', false],
] as const)('%j and %j as %s: same %s', (a, b, type, same) => {
  expect(sameValue(a, b, type)).toBe(same);
});

it('only fields that are to be written can have changed', () => {
  const before = { 姓: '山田', 名: '太郎', 備考: 'x' };
  expect(changedFields(before, { 姓: '山田', 名: '次郎' }, () => 'text')).toEqual(['名']);
  expect(changedFields(before, { 備考: null }, () => 'text')).toEqual(['備考']);
});
