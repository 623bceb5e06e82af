import type { FieldType } from '../field/field-type.ts';
import { canonicalText } from './digest.ts';
import type { FieldValue, RecordFields } from './record.ts';

/** Types whose texts may differ and still mean one value; every other type is compared by its canonical text. */
const meanings: Partial<Record<FieldType, (text: string) => string>> = {
  email: (text) => text.trim().toLowerCase(),
  datetime: (text) => {
    const instant = Date.parse(text);
    return Number.isNaN(instant) ? text : String(instant);
  },
};

/** Whether two values of a field mean the same; empty is empty in whatever form. */
export const sameValue = (a: FieldValue, b: FieldValue, type: FieldType): boolean => {
  if (a === b) return true;
  const left = canonicalText(a);
  const right = canonicalText(b);
  if (left === right) return true;
  const meaning = meanings[type];
  return meaning !== undefined && left !== '' && right !== '' && meaning(left) === meaning(right);
};

/** The codes in `next` whose value is not what `before` holds; codes `next` leaves out are unchanged. */
export const changedFields = (
  before: RecordFields,
  next: RecordFields,
  typeOf: (code: string) => FieldType,
): string[] =>
  Object.keys(next).filter((code) => !sameValue(before[code] ?? null, next[code] ?? null, typeOf(code)));
