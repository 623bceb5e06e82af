import type { Field } from '../../field/schema.ts';
import type { FieldValue, RecordFields, StoredRecord } from '../../record/record.ts';
import { fateOf } from './fate.ts';
import type { SObject } from './salesforce-connection.ts';

// A JSON number turned into digits: no exponent, no trailing zeros.
const decimal = (value: number): string => {
  const text = String(value);
  return text.includes('e')
    ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 })
    : text;
};

const decoders: Readonly<Record<string, (value: string) => FieldValue>> = {
  datetime: (value) => new Date(value).toISOString(),
  time: (value) => value.slice(0, 5),
  multipicklist: (value) => value.split(';'),
};

const decodeValue = (value: unknown, native: string | undefined): FieldValue => {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return decimal(value);
  if (typeof value !== 'string') return null;
  return native ? (decoders[native]?.(value) ?? value) : value;
};

// `Account.Industry` lies one object deeper in the answer.
const atPath = (record: SObject, path: string): unknown =>
  path.split('.').reduce<unknown>((it, name) => (it as SObject | null | undefined)?.[name] ?? null, record);

/** A record as Salesforce sent it, as a neutral one; only the fields asked for. */
export const decodeRecord = (
  record: SObject,
  fields: readonly string[],
  schema: readonly Field[],
): StoredRecord => {
  const native = new Map(schema.map((it) => [it.code, it.native]));
  const edited = record.LastModifiedDate ?? record.SystemModstamp;
  return {
    id: String(record.Id),
    revision: new Date(String(record.SystemModstamp)).toISOString(),
    modifiedAt: new Date(String(edited)).toISOString(),
    fields: Object.fromEntries(
      fields.map((code) => [code, decodeValue(atPath(record, code), native.get(code))]),
    ),
    ...fateOf(record),
  };
};

/** Neutral values as Salesforce takes them. */
export const encodeFields = (fields: RecordFields, schema: readonly Field[]): SObject => {
  const types = new Map(schema.map((it) => [it.code, it.type]));
  return Object.fromEntries(
    Object.entries(fields).map(([code, value]) => {
      if (Array.isArray(value)) return [code, value.map(itemText).join(';')];
      if (types.get(code) === 'decimal' && typeof value === 'string') return [code, Number(value)];
      // A check box cannot be empty in Salesforce.
      if (types.get(code) === 'boolean' && value === null) return [code, false];
      return [code, value];
    }),
  );
};

const itemText = (it: unknown): string =>
  typeof it === 'string' ? it : ((it as { code?: string }).code ?? '');
