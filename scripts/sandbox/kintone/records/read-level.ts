import { isCalculated } from '../calc/compile-formulas.ts';
import { invalidJson } from '../errors/kintone-error.ts';
import type { Problems } from '../errors/problems.ts';
import type { FieldProperty } from '../forms/field-property.ts';
import type { Value } from '../store/record.ts';
import { fieldRules } from './field-rules.ts';
import { placeOf, type WriteContext } from './place.ts';
import type { FieldLevel } from './schema.ts';

/** What was sent for the fields of one level, by code. */
export type SentFields = Readonly<Record<string, unknown>>;

/** Whether an update leaves what was not sent (`keep`) or a new record or row fills it (`fill`). */
export type Absent = 'keep' | 'fill';

/** The member `value` of what was sent for a field; a bare value is not accepted. */
export const sentValue = (sent: unknown): unknown => {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) throw invalidJson();
  return (sent as { value?: unknown }).value;
};

/** Whether a request decides this field's value at all. */
export const isWritable = (level: FieldLevel, property: FieldProperty): boolean =>
  fieldRules[property.type] !== undefined && !level.copyTargets.has(property.code) && !isCalculated(property);

/** Reads the sent fields of one level over the values there were. */
export const readLevel = (
  level: FieldLevel,
  sent: SentFields,
  before: Readonly<Record<string, Value>> | null,
  context: WriteContext,
  problems: Problems,
  base: string,
  inTable: boolean,
): Record<string, Value> => {
  const values: Record<string, Value> = { ...before };
  for (const property of level.fields) {
    const rule = fieldRules[property.type];
    if (!rule) continue;
    const { code } = property;
    const place = placeOf(context, problems, base, code, before?.[code], inTable);
    if (isWritable(level, property) && Object.hasOwn(sent, code) && sent[code] !== undefined) {
      values[code] = rule.parse(sentValue(sent[code]), property, place);
    } else if (!before || !(code in before)) {
      const fills = before === null && isWritable(level, property);
      values[code] = fills ? (rule.byDefault?.(property, place) ?? rule.empty) : rule.empty;
    }
  }
  return values;
};

/** Checks required fields and limits of one level, whether the values were sent now or earlier. */
export const checkLevel = (
  level: FieldLevel,
  values: Readonly<Record<string, Value>>,
  context: WriteContext,
  problems: Problems,
  base: string,
  inTable: boolean,
): void => {
  for (const property of level.fields) {
    const rule = fieldRules[property.type];
    if (!rule) continue;
    const value = values[property.code] ?? rule.empty;
    if (isEmpty(value)) {
      if (property.required && rule.enforcesRequired && !isCalculated(property)) {
        problems.add(`${base}.${property.code}${rule.suffix}`, (words) => words.required);
      }
      continue;
    }
    rule.check?.(value, property, placeOf(context, problems, base, property.code, undefined, inTable));
  }
};

const isEmpty = (value: Value): boolean => value === null || value === '' || value.length === 0;
