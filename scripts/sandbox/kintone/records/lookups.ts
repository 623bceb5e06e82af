import { KintoneError } from '../errors/kintone-error.ts';
import type { App } from '../forms/app.ts';
import type { FieldProperty } from '../forms/field-property.ts';
import type { StoredRecord, Value } from '../store/record.ts';
import { emptyValue } from './field-rules.ts';
import { type FieldLevel, schemaOf } from './schema.ts';
import { minuteTime } from './times.ts';

/** Where lookups may look: gives the source app only to those who may view it. */
export type SourceApp = (appId: string) => App | undefined;

type Values = Record<string, Value>;

/** Copies what the lookups of one level point at; a key that was not sent leaves its copies alone. */
export const copyLookups = (
  level: FieldLevel,
  values: Values,
  sent: (code: string) => boolean,
  source: SourceApp,
): void => {
  for (const property of level.lookups) {
    if (!property.lookup || !sent(property.code)) continue;
    const key = values[property.code];
    const found = typeof key === 'string' && key !== '' ? findSource(property, key, source) : null;
    for (const { field, relatedField } of property.lookup.fieldMappings) {
      values[field] = found ? copied(found, relatedField) : emptyOf(level.byCode.get(field));
    }
  }
};

interface Found {
  readonly app: App;
  readonly record: StoredRecord;
}

const emptyOf = (property: FieldProperty | undefined): Value => (property ? emptyValue(property.type) : '');

const findSource = (property: FieldProperty, key: string, source: SourceApp): Found => {
  const { relatedApp, relatedKeyField } = property.lookup as NonNullable<FieldProperty['lookup']>;
  const app = source(relatedApp.app);
  const record = app && findByKey(app, relatedKeyField, key);
  if (app && record) return { app, record };
  throw new KintoneError('GAIA_LO04', (words) => words.lookupKeyMissing(property.code, key));
};

const findByKey = (app: App, field: string, key: string): StoredRecord | undefined => {
  const property = schemaOf(app).byCode.get(field);
  if (property?.type === 'RECORD_NUMBER') return app.records.get(recordId(app, key));
  const holder = app.records.holder(field, key);
  return holder === undefined ? undefined : app.records.get(holder);
};

/** The id behind a record number, with or without the app's code in front. */
export const recordId = (app: App, number: string): number => {
  const prefix = app.code === '' ? '' : `${app.code}-`;
  const digits = prefix !== '' && number.startsWith(prefix) ? number.slice(prefix.length) : number;
  return /^\d+$/.test(digits) ? Number(digits) : Number.NaN;
};

/** A record's number as it is shown. */
export const recordNumber = (app: App, id: number): string =>
  app.code === '' ? String(id) : `${app.code}-${id}`;

const copied = ({ app, record }: Found, code: string): Value => {
  const type = schemaOf(app).byCode.get(code)?.type;
  switch (type) {
    case 'RECORD_NUMBER':
      return recordNumber(app, record.id);
    case 'CREATED_TIME':
      return minuteTime(record.createdAt);
    case 'UPDATED_TIME':
      return minuteTime(record.updatedAt);
    case 'CREATOR':
      return [record.creator];
    case 'MODIFIER':
      return [record.modifier];
    default:
      return record.values[code] ?? (type ? emptyValue(type) : '');
  }
};
