import { expect, it } from 'vitest';
import { bytesOf, cutAt } from '../../../shared/transform/text-length.ts';

it.each([
  ['aあｱ', 'bytesUtf8', 7],
  ['aあｱ', 'bytesShiftJis', 4],
  ['é😀', 'bytesUtf8', 6],
])('%s takes so many %s: %i', (text, unit, bytes) => {
  expect(bytesOf(text, unit)).toBe(bytes);
});

it('never cuts between the halves of a letter', () => {
  expect(cutAt('a😀b', 2, (it) => it.length)).toBe('a');
  expect(cutAt('a😀b', 3, (it) => it.length)).toBe('a😀');
});
