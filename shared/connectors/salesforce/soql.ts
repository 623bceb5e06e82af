import type { ReadWindow } from '../../ports/record-source.ts';
import { salesforceLimits } from './limits.ts';

/** A text as a SOQL literal. */
export const soqlText = (text: string): string =>
  `'${text
    .replace(/[\\'"]/g, (it) => `\\${it}`)
    .replace(/\n/g, '\\n')
    .replace(/\r/g, '\\r')
    .replace(/\t/g, '\\t')}'`;

/** Where a page begins: after this record of that change time. */
export interface SoqlCursor {
  readonly modstamp: string;
  readonly id: string;
}

/** Conditions joined with AND, each in its own brackets. */
export const allOf = (...conditions: readonly (string | null | undefined)[]): string =>
  conditions
    .filter((it): it is string => !!it?.trim())
    .map((it) => `(${it})`)
    .join(' AND ');

/** The window by SystemModstamp, which automated processes move as well. */
export const windowCondition = (window: ReadWindow): string =>
  allOf(
    window.since === null ? null : `SystemModstamp >= ${window.since}`,
    `SystemModstamp <= ${window.until}`,
  );

/** What lies after a cursor in the order of change time and id; by `<` what lies before it, by `>=` it and all after. */
export const afterCondition = (cursor: SoqlCursor | null, sign: '>' | '<' | '>=' = '>'): string | null =>
  cursor &&
  `SystemModstamp ${sign.slice(0, 1)} ${cursor.modstamp} OR (SystemModstamp = ${cursor.modstamp} AND Id ${sign} ${soqlText(cursor.id)})`;

/** Literals in lists short enough for one address each. */
export const cutByLength = (values: readonly string[]): readonly (readonly string[])[] => {
  const lists: string[][] = [];
  let left = 0;
  for (const value of values) {
    const length = encodeURIComponent(soqlText(value)).length + 3;
    if (length > left || lists.length === 0) {
      lists.push([]);
      left = salesforceLimits.queryCharacters;
    }
    lists.at(-1)?.push(value);
    left -= length;
  }
  return lists;
};
