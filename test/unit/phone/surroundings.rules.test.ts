import { expect, it } from 'vitest';
import { surroundingsFit } from '../../../shared/phone/surroundings.rules.ts';

const fits = (text: string, bare = false) => {
  const start = text.search(/\d/);
  const end = text.length - [...text].reverse().findIndex((it) => /\d/.test(it));
  return surroundingsFit(text, start, end, bare);
};

it.each([
  'TEL03-1234-5678',
  'Tel. 03-1234-5678',
  'tel/fax:03-1234-5678',
  't-03-1234-5678',
  '03-1234-5678FAX',
  '電話03-1234-5678です',
  '(03-1234-5678)',
])('%s leaves a number', (text) => {
  expect(fits(text)).toBe(true);
});

it.each([
  'SKU03-1234-5678',
  'A-03-1234-5678',
  '¥03-1234-5678',
  '03-1234-5678円',
  '03-1234-5678-B',
  '03-1234-5678@x',
  '03-1234-5678cm',
  '?n=03',
  '_03',
])('%s does not', (text) => {
  expect(fits(text.replace('?n=03', '%03'))).toBe(false);
});

it('counters and file endings spoil digits with nothing between them only', () => {
  expect(fits('0312345678番', true)).toBe(false);
  expect(fits('03-1234-5678番', false)).toBe(true);
});
