import type { Actor } from '../auth/actor.ts';
import type { App } from '../forms/app.ts';
import type { FieldProperty, FieldType } from '../forms/field-property.ts';
import type { StoredRecord, TableRow, Value } from '../store/record.ts';
import type { Tenant } from '../tenant.ts';
import { emptyValue } from './field-rules.ts';
import { recordNumber } from './lookups.ts';
import { type FieldLevel, type Schema, schemaOf } from './schema.ts';
import { statusOf } from './status-of.ts';
import { minuteTime } from './times.ts';

/** One field of a record as REST gives it out. */
export interface ShownField {
  readonly type: string;
  readonly value: unknown;
}

/** A record as REST gives it out, by field code. */
export type ShownRecord = Readonly<Record<string, ShownField>>;

type Show = (record: StoredRecord, app: App) => unknown;

const systemFields: Readonly<Partial<Record<FieldType, Show>>> = {
  RECORD_NUMBER: (record, app) => recordNumber(app, record.id),
  CREATOR: (record) => record.creator,
  MODIFIER: (record) => record.modifier,
  CREATED_TIME: (record) => minuteTime(record.createdAt),
  UPDATED_TIME: (record) => minuteTime(record.updatedAt),
};

const ifProcess: Readonly<Partial<Record<FieldType, Show>>> = {
  STATUS: statusOf,
  STATUS_ASSIGNEE: (record) => record.assignees,
};

const withoutValue: ReadonlySet<FieldType> = new Set(['GROUP', 'REFERENCE_TABLE']);

/** Shows records of one app to one caller: only the wanted fields, and only those the caller may see. */
export const recordShower = (
  tenant: Tenant,
  app: App,
  actor: Actor,
  wanted: readonly string[] | null,
): ((record: StoredRecord) => ShownRecord) => {
  const schema = schemaOf(app);
  const wants = (code: string) => wanted === null || wanted.includes(code);
  const guarded = (app.live ?? app.preview).fieldAcl.length > 0;
  const visible = (record: StoredRecord, code: string) =>
    !guarded || tenant.access.field(actor, app, record, code) !== 'NONE';
  const fields = schema.fields.filter((it) => wants(it.code)).flatMap((it) => showerOf(schema, it));
  return (record) => {
    const shown: Record<string, ShownField> = {};
    for (const { code, type, show } of fields) {
      if (visible(record, code)) shown[code] = { type, value: show(record, app) };
    }
    if (wants('$id')) shown.$id = { type: '__ID__', value: String(record.id) };
    if (wants('$revision')) shown.$revision = { type: '__REVISION__', value: String(record.revision) };
    return shown;
  };
};

interface FieldShower {
  readonly code: string;
  readonly type: string;
  readonly show: Show;
}

const showerOf = (schema: Schema, { code, type, enabled }: FieldProperty): readonly FieldShower[] => {
  if (withoutValue.has(type)) return [];
  const system = systemFields[type];
  if (system) return [{ code, type, show: system }];
  const process = ifProcess[type];
  if (process) return schema.statusEnabled ? [{ code, type, show: process }] : [];
  if (type === 'CATEGORY') return enabled === false ? [] : [{ code, type, show: () => [] }];
  const table = schema.tables.get(code);
  if (table) return [{ code, type, show: (record) => showRows(table, record.values[code]) }];
  const empty = emptyValue(type);
  return [{ code, type, show: (record) => record.values[code] ?? empty }];
};

const showRows = (level: FieldLevel, rows: Value | undefined): unknown[] =>
  ((rows ?? []) as readonly TableRow[]).map((row) => ({
    id: row.id,
    value: Object.fromEntries(
      level.fields.map(({ code, type }) => [code, { type, value: row.value[code] ?? emptyValue(type) }]),
    ),
  }));
