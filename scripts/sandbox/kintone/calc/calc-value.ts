/** What a formula works with; a list is a field of all rows of a table, or the ticked options of a field. */
export type CalcValue = number | string | boolean | readonly (number | string)[];

/** A formula that has no result for this record, such as a division by zero. */
export class Uncomputable extends Error {}

/** Removes what binary fractions add to decimal ones. */
export const tidy = (value: number): number => {
  if (!Number.isFinite(value)) throw new Uncomputable();
  return Number(value.toPrecision(15));
};

/** A number as text without exponent. */
export const plainNumber = (value: number): string => {
  const text = String(tidy(value));
  if (!text.includes('e')) return text;
  return tidy(value)
    .toFixed(Math.abs(value) < 1 ? 20 : 0)
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
};

/** The value as a number; throws `Uncomputable` where there is none. */
export const toNumber = (value: CalcValue): number => {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  throw new Uncomputable();
};

/** The value as text. */
export const toText = (value: CalcValue): string => {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return plainNumber(value);
  if (typeof value === 'boolean') return value ? '1' : '0';
  throw new Uncomputable();
};
