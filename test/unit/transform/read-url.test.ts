import { expect, it } from 'vitest';
import { readUrl } from '../../../shared/transform/read-url.ts';

it.each([
  ['HTTPS://Example.com', 'HTTPS://Example.com'],
  ['http://user@example.com:8080/a#b', 'http://user@example.com:8080/a#b'],
  ['ftp://example.com', null],
  ['data:text/html,x', null],
  ['https://example.com/"x', null],
  ['https://a..example.com', null],
  ['https://intranet', null],
  [`https://example.com/${'a'.repeat(3000)}`, null],
  ['', null],
])('[HOT-25] %s is read as %s', (text, expected) => {
  expect(readUrl(text)).toBe(expected);
});
