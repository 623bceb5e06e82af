import type { FieldType } from '../../shared/field/field-type.ts';
import type { Field, Schema } from '../../shared/field/schema.ts';
import type { Mapping, MappingRow } from '../../shared/mapping/mapping.ts';

/** A field that may be read and written, unless the rest says otherwise. */
export const field = (code: string, type: FieldType = 'text', more: Partial<Field> = {}): Field => ({
  code,
  label: code,
  type,
  native: type,
  required: false,
  unique: false,
  upsertKey: false,
  readable: true,
  creatable: true,
  updatable: true,
  hasDefault: false,
  ...more,
});

/** A field that can only be read. */
export const readOnly = { creatable: false, updatable: false } as const;

/** Options by name, refusing every other value. */
export const choicesOf = (...names: readonly string[]) => ({
  choices: names.map((it) => ({ value: it, label: it })),
  restricted: true,
});

/** A schema of the left side, kintone. */
export const left = (...fields: readonly Field[]): Schema => ({
  system: 'kintone',
  entity: '1',
  label: '顧客管理',
  takenAt: '2026-11-22T00:00:00.000Z',
  fields,
});

/** A schema of the right side, Salesforce. */
export const right = (...fields: readonly Field[]): Schema => ({
  ...left(...fields),
  system: 'salesforce',
  entity: 'Lead',
});

/** A row; its id is its two fields. */
export const row = (
  leftPath: string,
  rightPath: string,
  direction: MappingRow['direction'] = 'both',
  more: Partial<MappingRow> = {},
): MappingRow => ({
  id: `${leftPath}-${rightPath}`,
  left: leftPath,
  right: rightPath,
  direction,
  sendSteps: [],
  receiveSteps: [],
  whenEmpty: 'clear',
  onError: 'dropField',
  ...more,
});

/** A mapping in Japan whose key is its first row. */
export const mapping = (...rows: readonly MappingRow[]): Mapping => ({
  rows,
  key: { row: rows[0]?.id ?? '', fallbacks: [] },
  timeZone: 'Asia/Tokyo',
  region: 'JP',
});
