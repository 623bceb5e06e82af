import { expect, it } from 'vitest';
import { readExtension } from '../../../shared/phone/read-extension.ts';

it.each([
  [' 内線123', '123', 6],
  ['(内線:12)', '12', 7],
  [' ext. 12', '12', 8],
  [';ext=7', '7', 6],
  ['x12', '12', 3],
  ['#12', '12', 3],
])('%s is an extension', (text, digits, end) => {
  expect(readExtension(text, 0)).toEqual({ digits, end });
});

it.each(['', ' 12', ',03-1234-5679', '#12-34', ' 内線', 'x12345678', ' extra 12'])('%j is none', (text) => {
  expect(readExtension(text, 0)).toBeNull();
});
