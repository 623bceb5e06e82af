import type { App } from '../forms/app.ts';
import type { FieldType } from '../forms/field-property.ts';
import type { StoredRecord, Value } from '../store/record.ts';
import { recordNumber } from './lookups.ts';
import { schemaOf } from './schema.ts';
import { statusOf } from './status-of.ts';
import { minuteTime } from './times.ts';

type Read = (record: StoredRecord, app: App) => Value;

const systemValues: Readonly<Partial<Record<FieldType, Read>>> = {
  RECORD_NUMBER: (record, app) => recordNumber(app, record.id),
  CREATOR: (record) => [record.creator],
  MODIFIER: (record) => [record.modifier],
  CREATED_TIME: (record) => minuteTime(record.createdAt),
  UPDATED_TIME: (record) => minuteTime(record.updatedAt),
  STATUS: statusOf,
  STATUS_ASSIGNEE: (record) => record.assignees,
};

/** The value of any field of a record, system fields included. */
export const readValue = (app: App, record: StoredRecord, code: string): Value => {
  const type = schemaOf(app).byCode.get(code)?.type;
  const read = type && systemValues[type];
  return read ? read(record, app) : (record.values[code] ?? null);
};
