import { expect, it } from 'vitest';
import { isFax } from '../../../shared/phone/is-fax.rules.ts';

const fax = (text: string, number = '03-1234-5678', before = 0) => {
  const start = text.indexOf(number);
  return isFax(text, start, start + number.length, before);
};

it.each([
  ['FAX 03-1234-5678', true],
  ['03-1234-5678 (FAX)', true],
  ['電話とFAX 03-1234-5678', false],
  ['AF03-1234-5678', false],
  ['FAX\n03-1234-5678', false],
])('%j: %s', (text, expected) => {
  expect(fax(text)).toBe(expected);
});

it('a label before the number before it belongs to that number', () => {
  const text = 'FAX 1 03-1234-5678';
  expect(fax(text, '03-1234-5678', 5)).toBe(false);
});
