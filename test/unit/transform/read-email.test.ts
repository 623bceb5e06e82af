import { expect, it } from 'vitest';
import { readEmail } from '../../../shared/transform/read-email.ts';

it.each([
  ['taro.yamada+x@mail.example.co.jp', 'taro.yamada+x@mail.example.co.jp'],
  ['.taro.@example.com', '.taro.@example.com'],
  ['<taro@example.com>', 'taro@example.com'],
  ['taro@-example.com', null],
  ['taro@example..com', null],
  ['@example.com', null],
  ['taro@', null],
  [`${'a'.repeat(65)}@example.com`, null],
  ['太郎@example.com', null],
])('%s is read as %s', (text, expected) => {
  expect(readEmail(text)).toBe(expected);
});
