import { eras } from './read-date.ts';

/** The letters a pattern may use, longest first: `yyyy-MM-dd HH:mm`, `GGGGy年M月d日`. */
const token = /yyyy|GGGG|MM|dd|HH|mm|ss|G|y|M|d|H/g;
const two = (text: string | undefined) => (text ?? '0').padStart(2, '0');

/** Writes a local date and time (`2024-05-01T09:05:00`) by a pattern; `G` and `y` count by Japanese eras. */
export const formatLocal = (local: string, pattern: string): string => {
  const [year = '', month = '', day = '', hour = '0', minute = '0', second = '0'] = local.split(/[-T:]/);
  const date = `${year}-${month}-${day}`;
  const era = eras.findLast((it) => date >= it.from && date <= it.to);
  const eraYear = era ? Number(year) - era.before : Number(year);
  const [name = '', , letter = ''] = era?.names.split('|') ?? [];
  const parts: Readonly<Record<string, string>> = {
    yyyy: year,
    GGGG: name,
    G: letter,
    y: era && eraYear === 1 && pattern.includes('GGGG') ? '元' : String(eraYear),
    MM: month,
    M: String(Number(month)),
    dd: day,
    d: String(Number(day)),
    HH: two(hour),
    H: String(Number(hour)),
    mm: two(minute),
    ss: two(second),
  };
  return pattern.replace(token, (it) => parts[it] ?? it);
};
