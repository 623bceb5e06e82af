import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDay, eras, readDate } from '../../../shared/transform/read-date.ts';
import '../../support/steady-chance.ts';

const anyDay = fc
  .tuple(
    fc.integer({ min: 1873, max: 2100 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(([year, month, day]) => calendarDay(year, month, day))
  .filter((it) => it !== null);

const wide = (text: string) => text.replace(/\d/g, (it) => String.fromCharCode(it.charCodeAt(0) + 0xfee0));

describe('every day since 1873', () => {
  it('[FER-12][FER-14] is the same day in each Western spelling', () => {
    fc.assert(
      fc.property(anyDay, (iso) => {
        const [year, month, day] = iso.split('-').map(Number);
        for (const text of [
          iso,
          iso.replaceAll('-', '/'),
          `${year}/${month}/${day}`,
          `${year}.${month}.${day}`,
          `${year}年${month}月${day}日`,
          wide(`${year}年${month}月${day}日`),
          iso.replaceAll('-', ''),
          ` ${year} / ${month} / ${day} `,
        ]) {
          expect(readDate(text), text).toBe(iso);
        }
      }),
    );
  });

  it('is the same day in each Japanese spelling of its era', () => {
    fc.assert(
      fc.property(anyDay, (iso) => {
        const [year = 0, month, day] = iso.split('-').map(Number);
        for (const era of eras.filter((it) => iso >= it.from && iso <= it.to)) {
          const [name, short, letter] = era.names.split('|');
          const count = year - era.before;
          const spellings = [
            `${name}${count}年${month}月${day}日`,
            `${name} ${String(count).padStart(2, '0')}年${month}月${day}日`,
            `${short}${count}.${month}.${day}`,
            `${letter}${count}.${month}.${day}`,
            wide(`${short}${count}.${month}.${day}`),
            `${letter?.toLowerCase()}${count}/${month}/${day}`,
          ];
          if (count === 1) spellings.push(`${name}元年${month}月${day}日`, `${short}元.${month}.${day}`);
          for (const text of spellings) expect(readDate(text), text).toBe(iso);
        }
      }),
    );
  });
});

it.each([
  ['昭和64年1月7日', '1989-01-07'],
  ['昭和64年1月8日', null],
  ['平成元年1月8日', '1989-01-08'],
  ['平成元年1月7日', null],
  ['平成31年4月30日', '2019-04-30'],
  ['平成31年5月1日', null],
  ['令和元年5月1日', '2019-05-01'],
  ['令和元年4月30日', null],
  ['大正15年12月25日', '1926-12-25'],
  ['昭和元年12月25日', '1926-12-25'],
  ['昭和元年12月24日', null],
  ['明治45年7月30日', '1912-07-30'],
  ['明治5年12月1日', null],
  ['令和0年5月1日', null],
  ['㍻27年8月1日', '2015-08-01'],
  ['平H27.8.1', '2015-08-01'],
  ['平S27.8.1', null],
  ['平\n16.7.22', '2004-07-22'],
  ['平15,6,27', '2003-06-27'],
  ['昭5.10\u3000\u3000', null],
  ['2000-02-29', '2000-02-29'],
  ['1900-02-29', null],
  ['2024-13-01', null],
  ['2024-00-10', null],
  ['24-05-01', null],
  ['2024-05', null],
  ['2024/05/01 00:00:00', '2024-05-01'],
  ['2024/05/01 13:30', null],
  ['May 1, 2024', null],
  ['0000-01-01', null],
])('%j is read as %s', (text, day) => {
  expect(readDate(text)).toBe(day);
});
