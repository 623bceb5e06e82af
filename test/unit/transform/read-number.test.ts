import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readNumber } from '../../../shared/transform/read-number.ts';
import '../../support/steady-chance.ts';

const wide = (text: string) =>
  text.replace(/[\d,.]/g, (it) => String.fromCharCode(it.charCodeAt(0) + 0xfee0));

it('[HOT-19] every whole number is read from each of its spellings', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), (it) => {
      const plain = String(it);
      const digits = plain.replace('-', '');
      const grouped = digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
      const signed = (text: string) =>
        it < 0n
          ? [`-${text}`, `−${text}`, `△${text}`, `(${text})`, `▲ ${text}`]
          : [text, `+${text}`, `¥${text}`, `${text}円`];
      for (const text of [digits, grouped, wide(grouped), `00${digits}`].flatMap(signed)) {
        expect(readNumber(text), text).toBe(plain);
      }
    }),
  );
});

it.each([
  ['1億2,000万', '120000000'],
  ['2兆', '2000000000000'],
  ['1.5億', '150000000'],
  ['1万2', '10002'],
  ['1万1億', null],
  ['万', null],
  ['1,23,456', null],
  ['--1', null],
  ['((1))', null],
  ['(-1)', null],
  ['1e500', null],
  ['', null],
  ['.', null],
])('%s is read as %s', (text, expected) => {
  expect(readNumber(text)).toBe(expected);
});
