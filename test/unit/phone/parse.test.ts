import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parsePhone } from '../../../shared/phone/parse.ts';
import { listMissing, realList } from '../../support/real-lists.ts';
import '../../support/steady-chance.ts';

const here = { region: 'JP' };

it.each([
  ['03-1234-5678', 'fixed', '03-1234-5678', null],
  ['09012345678', 'mobile', '090-1234-5678', null],
  ['0120123456', 'tollFree', '0120-123-456', null],
  ['0800-123-4567', 'tollFree', '0800-123-4567', null],
  ['05012345678', 'ip', '050-1234-5678', null],
  ['0570001234', 'uan', '0570-001-234', null],
  ['0990123456', 'premium', '0990-123-456', null],
  ['02012345678', 'pager', '020-1234-5678', null],
  ['03-1234-5678 内線12', 'fixed', '03-1234-5678', '12'],
  ['03-1234-5678 x12', 'fixed', '03-1234-5678', '12'],
  ['03-1234-5678#12', 'fixed', '03-1234-5678', '12'],
  ['0154-39-\n0001', 'fixed', '0154-39-0001', null],
  ['+1 650-253-0000', 'other', '+16502530000', null],
])('%j is a %s number', (text, kind, national, extension) => {
  expect(parsePhone(text, here)).toMatchObject({ kind, national, extension, fax: false });
});

it('a local number is read with the area code of its place, and refused without one', () => {
  expect(parsePhone('382-0001', { ...here, areaCode: '096' })?.national).toBe('096-382-0001');
  expect(parsePhone('382-0001', here)).toBeNull();
  expect(parsePhone('110', { ...here, areaCode: '096' })).toBeNull();
});

it('reading what was written out gives the same number', () => {
  const number = fc.tuple(
    fc.constantFrom('03', '06', '090', '096', '0138'),
    fc.stringMatching(/^[2-9]\d{2,3}$/),
    fc.stringMatching(/^\d{4}$/),
  );
  fc.assert(
    fc.property(number, (parts) => {
      const first = parsePhone(parts.join('-'), here);
      if (!first) return;
      expect(parsePhone(first.e164, here)).toEqual(first);
      expect(parsePhone(first.national, here)).toEqual(first);
    }),
  );
});

it('any text is answered, however long', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const number = parsePhone(text, here);
      expect(number === null || /^\+\d{8,18}$/.test(number.e164)).toBe(true);
    }),
  );
  expect(parsePhone('0'.repeat(65_536), here)).toBeNull();
});

const lists = [realList('hokkaido'), realList('kumamoto')].flatMap((it) => it ?? []);

it('reads every number of two real lists as a fixed line with the same digits', ({ skip }) => {
  skip(lists.length === 0, listMissing);
  const texts = lists.map((it) => it.電話番号 ?? '').filter((it) => it.trim() !== '');
  expect(texts.length).toBeGreaterThan(600);
  for (const text of texts) {
    const number = parsePhone(text, here);
    expect(number?.kind, text).toBe('fixed');
    expect(number?.national.replaceAll('-', ''), text).toBe(text.replace(/\D/g, ''));
    expect(number?.e164, text).toBe(`+81${text.replace(/\D/g, '').slice(1)}`);
  }
});
