/** One era: its names from long to short, the year before its first, its first and its last day. */
interface Era {
  readonly names: string;
  readonly before: number;
  readonly from: string;
  readonly to: string;
}

/**
 * The eras of the modern calendar. Meiji counts from the year 6, when Japan took the calendar we know;
 * on a day when the era changed both names are right.
 */
export const eras: readonly Era[] = [
  { names: '明治|明|M', before: 1867, from: '1873-01-01', to: '1912-07-30' },
  { names: '大正|大|T', before: 1911, from: '1912-07-30', to: '1926-12-25' },
  { names: '昭和|昭|S', before: 1925, from: '1926-12-25', to: '1989-01-07' },
  { names: '平成|平|H', before: 1988, from: '1989-01-08', to: '2019-04-30' },
  { names: '令和|令|R', before: 2018, from: '2019-05-01', to: '9999-12-31' },
];

const longest = 40;
const western = /^(\d{4})(?:[-/.,](\d{1,2})[-/.,](\d{1,2})|年(\d{1,2})月(\d{1,2})日?)$/;
const compact = /^(1[6-9]\d\d|2\d\d\d)(\d\d)(\d\d)$/;
const midnight = /[T ]0{1,2}[:時]00(?:[:分]00(?:\.0{1,6})?秒?)?分?$/;
const weekday = /\(?[日月火水木金土]曜日?\)?$|\([日月火水木金土]\)$|\((?:sun|mon|tue|wed|thu|fri|sat)\)$/i;

const eraPatterns = eras.map((era) => ({
  era,
  // Some people write both the character and the letter: 平H27.8.1.
  pattern: new RegExp(
    `^(?:${era.names})(?:${era.names})?(?:(元|\\d{1,2})(?:[./,-](\\d{1,2})[./,-](\\d{1,2})|年(\\d{1,2})月(\\d{1,2})日?)|(\\d\\d)(\\d\\d)(\\d\\d))$`,
    'i',
  ),
}));

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** A day of the calendar as `2026-11-22`; null when that month has no such day. */
export const calendarDay = (year: number, month: number, day: number): string | null => {
  const days = (monthDays[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0);
  if (year < 1 || year > 9999 || day < 1 || day > days) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};

const readEra = (text: string): string | null => {
  for (const { era, pattern } of eraPatterns) {
    const parts = pattern.exec(text);
    if (!parts) continue;
    const year = parts[1] === '元' ? 1 : Number(parts[1] ?? parts[6]);
    const day = calendarDay(
      era.before + year,
      Number(parts[2] ?? parts[4] ?? parts[7]),
      Number(parts[3] ?? parts[5] ?? parts[8]),
    );
    return year >= 1 && day && day >= era.from && day <= era.to ? day : null;
  }
  return null;
};

/**
 * A date however Japanese lists write it, as `2026-11-22`. A date without a year, with a two-digit year,
 * or outside its era is null: never a guess.
 */
export const readDate = (text: string): string | null => {
  if (text.length > longest) return null;
  const plain = text.normalize('NFKC').replace(midnight, '').replace(/\s+/g, '').replace(weekday, '');
  const parts = western.exec(plain) ?? compact.exec(plain);
  if (!parts) return readEra(plain);
  return calendarDay(Number(parts[1]), Number(parts[2] ?? parts[4]), Number(parts[3] ?? parts[5]));
};
