import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPhones } from '../../../shared/phone/find.ts';
import '../../support/steady-chance.ts';

const here = { region: 'JP' };
const found = (text: string, more = {}) => findPhones(text, { ...here, ...more }).map((it) => it.text);

describe('running text', () => {
  it.each([
    ['お電話は03-1234-5678まで。', ['03-1234-5678']],
    ['03-1234-5678,03-1234-5679', ['03-1234-5678', '03-1234-5679']],
    ['03-1234-5678、090-1234-5678', ['03-1234-5678', '090-1234-5678']],
    ['03-1234-5678/03-1234-5679', ['03-1234-5678', '03-1234-5679']],
    ['03-1234-5678・03-1234-5679', ['03-1234-5678', '03-1234-5679']],
    ['03-1234-5678 03-1234-5679', ['03-1234-5678', '03-1234-5679']],
    ['03 1234 5678 090 1234 5678', ['03 1234 5678', '090 1234 5678']],
    ['03-1234-5678\n03-1234-5679', ['03-1234-5678', '03-1234-5679']],
    ['- 03-1234-5678\n- 03-1234-5679', ['03-1234-5678', '03-1234-5679']],
    ['03-1234-5678(03-1234-5679)', ['03-1234-5678', '03-1234-5679']],
    ['03-1234-5678/5679', ['03-1234-5678']],
    ['03-1234-5678〜9', ['03-1234-5678']],
    ['〒860-0001 熊本市例町1-2 096-366-0001', ['096-366-0001']],
    ['060-0808 011-706-0001', ['011-706-0001']],
    ['平日 9:00-17:00 03-1234-5678 土日 休み', ['03-1234-5678']],
    ['No.12 03-1234-5678', ['03-1234-5678']],
    ['tel:+81-3-1234-5678;ext=12', ['+81-3-1234-5678;ext=12']],
    ['03-1234-5678 内線123 まで', ['03-1234-5678 内線123']],
    ['TEL03-1234-5678FAX03-1234-5679', ['03-1234-5678', '03-1234-5679']],
    ['（03）1234-5678', ['（03）1234-5678']],
    ['0312345678', ['0312345678']],
  ])('%j', (text, numbers) => {
    expect(found(text)).toEqual(numbers);
  });
});

describe('what only looks like a number', () => {
  it.each([
    '0.312345678',
    '1.0312345678',
    '35.689487,139.761234',
    '81-3-1234-5678',
    '3-1234-5678',
    'ABC-0312345678',
    'ABC0312345678',
    '0312345678円',
    '¥0312345678',
    '0312345678個',
    '03-1234-5678-90',
    '2024-05-01',
    '2024/05/01 09:00',
    '令和6年5月1日 10:00〜12:00',
    '978-4-12-345678-9',
    '4111-1111-1111-1111',
    '192.168.100.100',
    'T1234567890123',
    '12345678901',
    '0000000000',
    '0000-00-0000',
    '110',
    '119',
    'https://example.com/0312345678',
    'id_0312345678',
    '0312345678.jpg',
    '0312345678@example.com',
    'x@0312345678',
    '0312345678abc',
    '382-3222',
    '862-0975',
    '03-1234\n5678',
    '01-02-2024 10:00',
    '1,031,234,567,8',
    '0312345678%',
    '#0312345678',
  ])('%j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('a plain code cannot be told from a number by its form: where codes stand, bare digits are left out', () => {
    expect(found('0312345678', { bare: false })).toEqual([]);
    expect(found('03-1234-5678', { bare: false })).toEqual(['03-1234-5678']);
  });
});

it.each([
  ['FAX 03-1234-5678', [true]],
  ['TEL:03-1234-5678 FAX:03-1234-5679', [false, true]],
  ['ファックス：03-1234-5678', [true]],
  ['F: 03-1234-5678', [true]],
  ['03-1234-5678(FAX)', [true]],
  ['03-1234-5678（ファックス）', [true]],
  ['03-1234-5678 FAX 03-1234-5679', [false, true]],
  ['TEL/FAX 03-1234-5678', [false]],
  ['TEL・FAX兼用 03-1234-5678', [false]],
  ['電話 03-1234-5678', [false]],
])('%s: fax %j', (text, fax) => {
  expect(findPhones(text, here).map((it) => it.number.fax)).toEqual(fax);
});

it('offsets are good for the text as it was given, whatever stands around', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      (before, after) => {
        const text = `${before}、０３−１２３４−５６７８。${after}`;
        for (const it of findPhones(text, here)) {
          expect(text.slice(it.start, it.end)).toBe(it.text);
          expect(it.end).toBeGreaterThan(it.start);
        }
        expect(findPhones(text, here).map((it) => it.number.e164)).toContain('+81312345678');
      },
    ),
  );
});

it('finds hits in order and never overlapping, in any text at all', () => {
  const noise = fc.string({ unit: fc.constantFrom(...'0123456789-ー（）()+. ,/\n０９８内線FAXtel') });
  fc.assert(
    fc.property(noise, (text) => {
      let end = 0;
      for (const it of findPhones(text, here)) {
        expect(it.start).toBeGreaterThanOrEqual(end);
        end = it.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 500 },
  );
});
