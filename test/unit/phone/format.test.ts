import { expect, it } from 'vitest';
import { formatNational, formatPhone } from '../../../shared/phone/format.ts';
import { parsePhone } from '../../../shared/phone/parse.ts';

const number = (text: string) => {
  const read = parsePhone(text, { region: 'JP' });
  if (!read) throw new Error(`${text} is no number`);
  return read;
};

it.each([
  ['e164', '+81312345678;ext=12'],
  ['national', '03-1234-5678 内線12'],
  ['international', '+81 3 1234 5678 内線12'],
  ['digits', '0312345678'],
] as const)('in style %s it is %s', (style, text) => {
  expect(formatPhone(number('03-1234-5678 内線12'), style)).toBe(text);
});

it('a country without rules at hand keeps the full form', () => {
  expect(formatNational('+16502530000')).toBe('+16502530000');
  expect(formatPhone(number('+1 650 253 0000'), 'international')).toBe('+16502530000');
});
