import type { RecordWords } from '../../shared/words/record.ts';
import type { Language } from '../../shared/words/words.ts';

/** What writing a time needs to know of its reader. */
export interface Reader {
  readonly language: Language;
  readonly timeZone: string;
  readonly words: RecordWords;
}

const locales: Readonly<Record<Language, string>> = { ja: 'ja-JP', en: 'en-US' };

const format = (iso: string | number, reader: Reader, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locales[reader.language], { timeZone: reader.timeZone, ...options }).format(
    new Date(iso),
  );

/** The calendar day of a moment where its reader is: `2026-11-22`. */
export const dayOf = (iso: string | number, timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    new Date(iso),
  );

const oneDay = 86_400_000;

/** 今日, 昨日, then month and day with the weekday; the year only where it is another. */
export const dayName = (iso: string, now: number, reader: Reader): string => {
  const day = dayOf(iso, reader.timeZone);
  if (day === dayOf(now, reader.timeZone)) return reader.words.today;
  if (day === dayOf(now - oneDay, reader.timeZone)) return reader.words.yesterday;
  const thisYear = day.slice(0, 4) === dayOf(now, reader.timeZone).slice(0, 4);
  const weekday = { month: 'long', day: 'numeric', weekday: 'short' } as const;
  return format(iso, reader, thisYear ? weekday : { year: 'numeric', ...weekday });
};

/** `10:05` */
export const timeOfDay = (iso: string | number, reader: Reader): string =>
  format(iso, reader, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** Day and time in one short text: `今日 10:05`, `11/20 17:05`. */
export const shortTime = (iso: string, now: number, reader: Reader): string => {
  const day = dayOf(iso, reader.timeZone);
  const name = dayName(iso, now, reader);
  const near = name === reader.words.today || name === reader.words.yesterday;
  const numeric = { month: 'numeric', day: 'numeric' } as const;
  const thisYear = day.slice(0, 4) === dayOf(now, reader.timeZone).slice(0, 4);
  const shown = near ? name : format(iso, reader, thisYear ? numeric : { year: 'numeric', ...numeric });
  return `${shown} ${timeOfDay(iso, reader)}`;
};

/** How long something took: `4分32秒`, `33秒`. */
export const duration = (seconds: number, words: RecordWords): string => {
  const whole = Math.max(0, Math.round(seconds));
  return whole < 60 ? words.seconds(whole) : words.minutesSeconds(Math.floor(whole / 60), whole % 60);
};

/** A number as it is read: `1,204`. */
export const count = (value: number): string => value.toLocaleString('en-US');
