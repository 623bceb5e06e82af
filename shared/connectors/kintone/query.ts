import type { ReadWindow } from '../../ports/record-source.ts';

/** A text as a kintone query literal; control characters must be written as escapes or the query is refused. */
export const quote = (text: string): string =>
  `"${text
    .replace(/["\\]/g, (it) => `\\${it}`)
    .replace(/\t/g, '\\t')
    .replace(/\r?\n|\r/g, '\\n')}"`;

/** `field in (...)` for texts of any content. */
export const inQuery = (field: string, values: readonly string[]): string =>
  `${field} in (${values.map(quote).join(', ')})`;

/** Conditions joined with `and`; empty ones fall away. */
export const allOf = (...conditions: readonly (string | null | undefined)[]): string =>
  conditions
    .filter((it): it is string => !!it?.trim())
    .map((it, _, all) => (all.length > 1 ? `(${it})` : it))
    .join(' and ');

/**
 * The window as kintone compares it. Its change times are whole minutes, so both ends are cut to the minute;
 * what is lost at the upper end lies in the next run's overlap.
 */
export const windowQuery = (field: string, window: ReadWindow): string =>
  allOf(
    window.since === null ? null : `${field} >= ${quote(toMinute(window.since))}`,
    `${field} <= ${quote(toMinute(window.until))}`,
  );

/**
 * What lies on one side of a mark (`minute id`); the marked record itself is above. The minute is asked for by its two
 * ends, so that both parts are still the whole should kintone compare seconds that it does not show.
 */
export const markQuery = (field: string, mark: string, side: 'above' | 'below'): string => {
  const [time = '', id = ''] = mark.split(' ');
  const begin = toMinute(time);
  const end = toMinute(new Date(Date.parse(begin) + 60_000).toISOString());
  const [whole, sign] = side === 'above' ? [`>= ${quote(end)}`, '>='] : [`< ${quote(begin)}`, '<'];
  const minute = `${field} >= ${quote(begin)} and ${field} < ${quote(end)}`;
  return `${field} ${whole} or (${minute} and $id ${sign} ${id})`;
};

const toMinute = (iso: string): string => `${iso.slice(0, 16)}:00Z`;
