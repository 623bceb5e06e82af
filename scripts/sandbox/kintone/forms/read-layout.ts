import { invalidJson, invalidParameter, KintoneError } from '../errors/kintone-error.ts';
import type { LayoutItem, LayoutRow } from './app-settings.ts';
import type { FieldMap } from './field-property.ts';
import { builtInTypes } from './field-shapes.ts';
import { codesInLayout } from './layout.ts';

type Sent = Readonly<Record<string, unknown>>;

const rowTypes: ReadonlySet<unknown> = new Set(['ROW', 'SUBTABLE', 'GROUP']);
const ornaments: ReadonlySet<unknown> = new Set(['LABEL', 'SPACER', 'HR']);

/** Reads a whole layout; every field of the form has to be placed, and no other may be. */
export const readLayout = (sent: readonly unknown[], fields: FieldMap): readonly LayoutRow[] => {
  const layout = sent.map((row, index) => readRow(row, `layout[${index}]`, fields));
  const placed = new Set(codesInLayout(layout));
  const forgotten = Object.values(fields).find((it) => !builtInTypes.has(it.type) && !placed.has(it.code));
  if (forgotten) throw invalidParameter('layout', (words) => words.notAllFields);
  return layout;
};

const asObject = (value: unknown): Sent => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidJson();
  return value as Sent;
};

const asList = (value: unknown): readonly unknown[] => {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw invalidJson();
  return value;
};

const notFound = (code: string) => new KintoneError('GAIA_FC01', (words) => words.fieldNotFound(code));

const readRow = (value: unknown, path: string, fields: FieldMap): LayoutRow => {
  const row = asObject(value);
  if (!rowTypes.has(row.type)) throw invalidParameter(`${path}.type`, (words) => words.notInEnum);
  const type = row.type as LayoutRow['type'];
  if (type === 'ROW') return { type, fields: asList(row.fields).map((it) => readItem(it, fields)) };
  const code = String(row.code ?? '');
  const field = fields[code];
  if (field?.type !== type) throw notFound(code);
  if (type === 'GROUP') {
    return {
      type,
      code,
      layout: asList(row.layout).map((it, index) => readRow(it, `${path}.layout[${index}]`, fields)),
    };
  }
  return { type, code, fields: asList(row.fields).map((it) => readItem(it, field.fields ?? {})) };
};

const readItem = (value: unknown, fields: FieldMap): LayoutItem => {
  const item = asObject(value);
  const size = item.size === undefined ? {} : { size: readSize(asObject(item.size)) };
  if (ornaments.has(item.type)) {
    return {
      type: String(item.type),
      ...(item.type === 'LABEL' ? { label: String(item.label ?? '') } : {}),
      ...(item.type === 'SPACER' ? { elementId: String(item.elementId ?? '') } : {}),
      ...size,
    };
  }
  const code = String(item.code ?? '');
  const field = fields[code];
  if (!field) throw notFound(code);
  return { type: field.type, code, ...size };
};

const readSize = (size: Sent): NonNullable<LayoutItem['size']> =>
  Object.fromEntries(Object.entries(size).map(([name, value]) => [name, String(value)]));
