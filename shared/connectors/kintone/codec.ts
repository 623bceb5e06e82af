import type { Field } from '../../field/schema.ts';
import type {
  FieldValue,
  FileRef,
  Person,
  RecordFields,
  StoredRecord,
  TableRow,
} from '../../record/record.ts';
import type { KintoneRecord, KintoneValue, KintoneWritable } from './kintone-client.ts';

type Decode = (value: unknown) => FieldValue;
type Encode = (value: FieldValue) => unknown;

const text: Decode = (value) => (typeof value === 'string' && value !== '' ? value : null);
const list: Decode = (value) => (Array.isArray(value) && value.length > 0 ? (value as string[]) : null);
const datetime: Decode = (value) => (value ? new Date(value as string).toISOString() : null);
const time: Decode = (value) => (value ? (value as string).slice(0, 5).padStart(5, '0') : null);
const person = (it: { code: string; name?: string }): Person => ({
  code: it.code,
  ...(it.name ? { name: it.name } : {}),
});
const people: Decode = (value) =>
  Array.isArray(value) && value.length > 0 ? value.filter((it) => it?.code).map(person) : null;
const onePerson: Decode = (value) => (value ? [person(value as { code: string; name?: string })] : null);
const files: Decode = (value) =>
  Array.isArray(value) && value.length > 0
    ? value.map(
        (it): FileRef => ({
          key: it.fileKey,
          name: it.name,
          contentType: it.contentType,
          size: Number(it.size),
        }),
      )
    : null;
const table: Decode = (value) =>
  Array.isArray(value) && value.length > 0
    ? value.map((row): TableRow => ({ id: String(row.id), fields: decodeFields(row.value) }))
    : null;

// `15`, `15.0` and `015` are one number; kintone itself sends no exponent.
const decimal: Decode = (value) => {
  const raw = typeof value === 'number' ? String(value) : value;
  if (typeof raw !== 'string' || raw.trim() === '') return null;
  const found = /^([+-]?)0*(\d+)(?:\.(\d*?)0*)?$/.exec(raw.trim());
  if (!found) return raw;
  const digits = found[3] ? `${found[2]}.${found[3]}` : (found[2] ?? '0');
  return found[1] === '-' && digits !== '0' ? `-${digits}` : digits;
};

const decoders: Readonly<Record<string, Decode>> = {
  NUMBER: decimal,
  CALC: decimal,
  CHECK_BOX: list,
  MULTI_SELECT: list,
  CATEGORY: list,
  DATETIME: datetime,
  CREATED_TIME: datetime,
  UPDATED_TIME: datetime,
  TIME: time,
  USER_SELECT: people,
  ORGANIZATION_SELECT: people,
  GROUP_SELECT: people,
  STATUS_ASSIGNEE: people,
  CREATOR: onePerson,
  MODIFIER: onePerson,
  FILE: files,
  SUBTABLE: table,
};

const decodeValue = (it: KintoneValue): FieldValue => (decoders[it.type] ?? text)(it.value);

const decodeFields = (record: KintoneRecord): RecordFields =>
  Object.fromEntries(Object.entries(record).map(([code, it]) => [code, decodeValue(it)]));

/** A record as kintone sent it, as a neutral one; `updatedTime` and `modifier` are that app's own field codes. */
export const decodeRecord = (
  record: KintoneRecord,
  codes: { readonly updatedTime: string; readonly modifier: string },
): StoredRecord => {
  const fields = decodeFields(record);
  const modifiedBy = (fields[codes.modifier] as readonly Person[] | null | undefined)?.[0];
  return {
    id: String(record.$id?.value ?? ''),
    revision: String(record.$revision?.value ?? ''),
    modifiedAt: (fields[codes.updatedTime] as string | null) ?? '',
    ...(modifiedBy ? { modifiedBy } : {}),
    fields,
  };
};

const asText: Encode = (value) =>
  value === null ? '' : value === true ? 'true' : value === false ? 'false' : value;
const asList: Encode = (value) => (value === null ? [] : typeof value === 'string' ? [value] : value);
const codesOnly: Encode = (value) =>
  ((value ?? []) as readonly (Person | string)[]).map((it) => ({
    code: typeof it === 'string' ? it : it.code,
  }));
const keysOnly: Encode = (value) => ((value ?? []) as readonly FileRef[]).map((it) => ({ fileKey: it.key }));

// Seconds are the finest that kintone takes.
const instant: Encode = (value) => (typeof value === 'string' ? `${value.slice(0, 19)}Z` : '');

const encoders: Readonly<Record<string, Encode>> = {
  CHECK_BOX: asList,
  MULTI_SELECT: asList,
  USER_SELECT: codesOnly,
  ORGANIZATION_SELECT: codesOnly,
  GROUP_SELECT: codesOnly,
  FILE: keysOnly,
  DATETIME: instant,
};

/** Neutral values as kintone takes them; the schema's native types decide, an unknown code goes as text. */
export const encodeFields = (fields: RecordFields, schema: readonly Field[]): KintoneWritable => {
  const known = byCode(schema);
  const encoded: KintoneWritable = {};
  for (const [code, value] of Object.entries(fields)) {
    const field = known.get(code);
    encoded[code] =
      field?.native === 'SUBTABLE'
        ? { value: encodeTable(value, field.columns ?? []) }
        : { value: (encoders[field?.native ?? ''] ?? asText)(value) };
  }
  return encoded;
};

const codesOf = new WeakMap<readonly Field[], ReadonlyMap<string, Field>>();

// A form is asked about for every record of a run.
const byCode = (schema: readonly Field[]): ReadonlyMap<string, Field> => {
  const found = codesOf.get(schema) ?? new Map(schema.map((it) => [it.code, it]));
  codesOf.set(schema, found);
  return found;
};

const encodeTable = (value: FieldValue, columns: readonly Field[]): object[] =>
  ((value ?? []) as readonly TableRow[]).map((row) => ({
    ...(row.id ? { id: row.id } : {}),
    value: encodeFields(row.fields, columns),
  }));
