import type { FieldDefinition } from '../definitions/definition.ts';
import { isNumber, isText } from '../metadata/field-facts.ts';
import type { Value } from '../org/record-row.ts';

/** Says that a value does not fit its field's type; the caller words the refusal. */
export const notOfType = Symbol('not of type');

/** Turns what a client sent (JSON, or text from a CSV cell) into what is stored. */
export const coerceValue = (field: FieldDefinition, given: unknown): Value | typeof notOfType => {
  if (given === null || given === undefined) return null;
  if (field.type === 'JunctionIdList') return junctionList(given);
  if (isText(field)) return typeof given === 'string' ? orNull(given.trim()) : notOfType;
  if (isNumber(field)) return numberOf(given, field.type === 'int');
  if (field.type === 'boolean') return booleanOf(given);
  if (given === '') return null;
  if (typeof given !== 'string') return notOfType;
  if (field.type === 'date') return dayOf(given);
  if (field.type === 'datetime') return momentOf(given);
  if (field.type === 'time') return /^\d\d:\d\d:\d\d(\.\d{3})?Z?$/.test(given) ? given : notOfType;
  return notOfType;
};

const orNull = (text: string): string | null => (text === '' ? null : text);

const junctionList = (given: unknown): Value | typeof notOfType => {
  if (!Array.isArray(given) || given.some((it) => typeof it !== 'string')) return notOfType;
  return orNull(given.join(';'));
};

const numberOf = (given: unknown, whole: boolean): Value | typeof notOfType => {
  if (given === '') return null;
  const isNumeral = typeof given === 'string' && /^\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*$/.test(given);
  if (typeof given !== 'number' && !isNumeral) return notOfType;
  const number = Number(given);
  return Number.isFinite(number) && (!whole || Number.isInteger(number)) ? number : notOfType;
};

const booleanOf = (given: unknown): Value | typeof notOfType => {
  if (typeof given === 'boolean') return given;
  const text = String(given).toLowerCase();
  if (text === 'true' || text === '1') return true;
  return text === 'false' || text === '0' ? false : notOfType;
};

/** A day, of which a time behind it is cut off; not a day that no calendar has. */
const dayOf = (text: string): string | typeof notOfType => {
  const [, day] = /^(\d{4}-\d\d-\d\d)(T.*)?$/.exec(text) ?? [];
  if (!day) return notOfType;
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day) ? day : notOfType;
};

/** A moment with its time zone, in milliseconds; Salesforce keeps whole seconds. */
export const momentOf = (text: string): number | typeof notOfType => {
  const [, day, time, sign, hours, minutes] =
    /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.\d{1,9})?(?:Z|([+-])(\d\d):?(\d\d))$/i.exec(text) ?? [];
  if (!day || dayOf(day) === notOfType) return notOfType;
  const at = Date.parse(`${day}T${time}Z`);
  if (Number.isNaN(at)) return notOfType;
  const offset = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  return sign === '-' ? at + offset : at - offset;
};
