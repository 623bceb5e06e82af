import type { FieldType } from '../field/field-type.ts';
import { type ReadySteps, readySteps, runSteps } from '../transform/run-steps.ts';
import type { TransformContext, TransformStep } from '../transform/transform.ts';
import { type ColumnKind, columnKinds } from './column-kinds.rules.ts';

/** What one column of an untyped list seems to hold. */
export interface InferredColumn {
  readonly header: string;
  readonly type: FieldType;
  /** Steps that bring a value of the list into that type. */
  readonly steps: readonly TransformStep[];
  /** Every row has a value and no value repeats, so it could tell rows apart. */
  readonly distinct: boolean;
  /** The few values there are, for a column of choices. */
  readonly choices?: readonly string[];
}

const mostChoices = 12;
const longestChoice = 20;
const leastRepeats = 4;
// kintone refuses longer update keys.
const longestKey = 64;
const longestLine = 200;

/** Guesses the type of every column from its header and all of its values; never throws, needs no sample to be clean. */
export const inferColumns = (
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  context: Pick<TransformContext, 'timeZone' | 'region' | 'areaCode'>,
): readonly InferredColumn[] =>
  headers.map((header, index) => {
    const values = rows.map((row) => (row[index] ?? '').trim());
    return inferColumn(header, values, { ...context, record: {} });
  });

const inferColumn = (
  header: string,
  values: readonly string[],
  context: TransformContext,
): InferredColumn => {
  const filled = values.filter((it) => it !== '');
  const set = new Set(filled);
  const longest = filled.reduce((most, it) => Math.max(most, it.length), 0);
  const distinct = filled.length === values.length && set.size === values.length && longest <= longestKey;
  const kind = columnKinds.find((it) => fits(it, header, filled, context));
  if (kind) return { header, type: kind.type, steps: kind.steps, distinct };
  const choices = choicesOf(set, filled.length, longest);
  if (choices) return { header, type: 'choice', steps: [{ id: 'trim' }], distinct, choices };
  const long = longest > longestLine || filled.some((it) => it.includes('\n'));
  return { header, type: long ? 'multiline' : 'text', steps: [{ id: 'trim' }], distinct };
};

const fits = (
  kind: ColumnKind,
  header: string,
  filled: readonly string[],
  context: TransformContext,
): boolean => {
  if (filled.length === 0 || (kind.header && !kind.header.test(header))) return false;
  if (kind.notHeader?.test(header) || (kind.notValue && filled.some((it) => kind.notValue?.test(it))))
    return false;
  const steps = readySteps(kind.steps);
  const readable = filled.filter((it) => reads(steps, it, context)).length;
  return readable / filled.length >= kind.share;
};

const reads = (steps: ReadySteps, value: string, context: TransformContext): boolean =>
  runSteps(steps, value, context).value !== null;

const choicesOf = (set: ReadonlySet<string>, filled: number, longest: number): readonly string[] | null => {
  const few = set.size > 0 && set.size <= mostChoices && longest <= longestChoice;
  return few && filled / set.size >= leastRepeats ? [...set].sort() : null;
};

const telling = [/id|コード|code|番号/i, /名|name/i];

/** The column that tells rows apart best: an id, then a name, then whatever is never empty and never repeats. */
export const keyColumn = (columns: readonly InferredColumn[]): InferredColumn | null => {
  const able = columns.filter((it) => it.distinct && it.type === 'text');
  for (const pattern of telling) {
    const found = able.find((it) => pattern.test(it.header));
    if (found) return found;
  }
  return able[0] ?? null;
};
