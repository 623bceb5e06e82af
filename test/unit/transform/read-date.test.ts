import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDay, eras, readDate } from '../../../shared/transform/read-date.ts';
import { listMissing, realList } from '../../support/real-lists.ts';
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

// Worked out by hand from the list: facility, column, the day that is meant; null where the list itself names none.
const opened: readonly (readonly [string, 'permitted' | 'opened', string | null])[] = [
  ['1', 'permitted', '1947-04-01'],
  ['2', 'permitted', '1997-11-25'],
  ['31', 'permitted', '1990-10-17'],
  ['33', 'permitted', '2003-06-27'],
  ['35', 'permitted', '1961-10-24'],
  ['36', 'permitted', '2003-01-10'],
  ['36', 'opened', '2003-09-01'],
  ['46', 'opened', '1957-06-10'],
  ['56', 'permitted', '1915-11-06'],
  ['59', 'permitted', '1989-03-16'],
  ['62', 'permitted', '2004-07-22'],
  ['64', 'permitted', '1981-11-11'],
  ['76', 'permitted', '2002-07-30'],
  ['76', 'opened', '2002-08-01'],
  ['78', 'opened', '1988-09-01'],
  ['87', 'opened', '1981-02-01'],
  ['90', 'permitted', '1987-10-19'],
  ['102', 'permitted', '1988-03-12'],
  ['102', 'opened', '1988-04-01'],
  ['127', 'permitted', '1985-08-19'],
  ['129', 'opened', '2015-08-01'],
  ['140', 'opened', '1993-05-01'],
  ['143', 'permitted', '1985-05-20'],
  ['175', 'opened', '1994-04-09'],
  ['177', 'permitted', '2004-12-09'],
  ['205', 'opened', '1990-02-01'],
  ['206', 'opened', '1974-03-01'],
  ['232', 'permitted', '1957-01-01'],
  ['233', 'permitted', null],
  ['236', 'permitted', '1994-12-22'],
  ['238', 'opened', '1994-05-01'],
  ['260', 'opened', '1970-07-01'],
  ['270', 'permitted', '1951-04-01'],
  ['271', 'permitted', '1995-04-27'],
  ['271', 'opened', '1995-05-01'],
  ['273', 'permitted', '1998-08-06'],
  ['276', 'permitted', '1979-03-14'],
  ['279', 'permitted', '1998-12-04'],
  ['287', 'opened', '2015-04-01'],
  ['298', 'permitted', '2006-08-07'],
  ['298', 'opened', '2006-09-01'],
  ['302', 'opened', '1993-01-01'],
  ['307', 'permitted', '1925-09-01'],
  ['353', 'opened', '1986-07-01'],
  ['356', 'opened', '1971-04-01'],
  ['370', 'opened', '1950-11-01'],
  ['376', 'permitted', '1952-05-27'],
  ['382', 'permitted', '1979-06-16'],
  ['410', 'permitted', '1993-04-28'],
  ['431', 'opened', '1960-08-01'],
  ['434', 'permitted', '1968-03-01'],
  ['479', 'permitted', '1995-12-25'],
  ['485', 'permitted', '2003-07-10'],
  ['502', 'permitted', '1952-08-27'],
  ['506', 'permitted', '1935-10-31'],
  ['537', 'permitted', '1974-09-17'],
  ['583', 'opened', '1983-04-01'],
  ['585', 'permitted', '1989-04-19'],
  ['585', 'opened', '1989-05-01'],
  ['589', 'opened', '1996-04-01'],
  ['590', 'permitted', '2001-08-03'],
  ['601', 'permitted', '1993-10-07'],
  ['601', 'opened', '1993-10-07'],
  ['602', 'permitted', '2014-03-20'],
  ['602', 'opened', '2014-04-01'],
];
const columns = { permitted: '開設許可年月日', opened: '開設年月日' } as const;
const hokkaido = realList('hokkaido');
const kumamoto = realList('kumamoto');

it('reads a real list of hospitals without one wrong date', ({ skip }) => {
  skip(!hokkaido, listMissing);
  const byId = new Map(hokkaido?.map((it) => [it.施設ID, it]));
  for (const [id, column, day] of opened) {
    const text = byId.get(id)?.[columns[column]] ?? '';
    expect(readDate(text), `${id}: ${text}`).toBe(day);
  }
});

it('refuses only the two dates that are none: no day, and a year Showa never had', ({ skip }) => {
  skip(!hokkaido, listMissing);
  const refused = (hokkaido ?? []).flatMap((row) =>
    Object.values(columns).flatMap((column) => {
      const text = row[column] ?? '';
      return text.trim() !== '' && readDate(text) === null ? [row.施設ID] : [];
    }),
  );
  expect(refused).toEqual(['108', '233']);
});

it('reads every date of the second list, era by era', ({ skip }) => {
  skip(!kumamoto, listMissing);
  for (const row of kumamoto ?? []) {
    const day = readDate(row.開設年月日 ?? '');
    expect(day, row.開設年月日).toMatch(/^(?:19[2-9]\d|20[0-2]\d)-/);
    // An era and its year say the same year by subtraction, whatever reads them.
    const [, era = '', count = ''] = /^(昭和|平成|令和) (\d+)年/.exec(row.開設年月日 ?? '') ?? [];
    const first = { 昭和: 1925, 平成: 1988, 令和: 2018 }[era] ?? 0;
    expect(Number(day?.slice(0, 4))).toBe(first + Number(count));
  }
});
