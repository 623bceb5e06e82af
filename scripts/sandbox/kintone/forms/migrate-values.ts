import { fieldRules } from '../records/field-rules.ts';
import type { StoredRecord, TableRow, Value } from '../store/record.ts';
import type { AppSettings } from './app-settings.ts';
import type { FieldMap, FieldProperty } from './field-property.ts';
import { optionKey } from './lasting-ids.ts';

type Values = Readonly<Record<string, Value>>;

/** How records have to change when settings change: renamed and deleted fields and options; null when nothing does. */
export const migrateValues = (
  from: AppSettings,
  to: AppSettings,
): ((record: StoredRecord) => StoredRecord) | null => {
  if (sameNames(from.ids, to.ids)) return null;
  const nameOf = new Map(Object.entries(to.ids).map(([name, id]) => [id, name]));
  const renamed = (name: string): string | undefined => nameOf.get(from.ids[name] ?? -1);
  const level = (before: FieldMap, after: FieldMap) => migrateLevel(before, after, renamed);
  const migrate = level(from.fields, to.fields);
  return (record) => ({ ...record, values: migrate(record.values) });
};

const sameNames = (a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): boolean => {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
};

type Renamed = (name: string) => string | undefined;

const migrateLevel = (before: FieldMap, after: FieldMap, renamed: Renamed): ((values: Values) => Values) => {
  const moves = Object.values(before).flatMap((field) => {
    const code = renamed(field.code);
    const target = code === undefined ? undefined : after[code];
    return target ? [{ from: field.code, to: target.code, change: valueChange(field, target, renamed) }] : [];
  });
  const taken = new Set(moves.map((move) => move.to));
  const added = Object.values(after).filter((field) => !taken.has(field.code));
  return (values) => {
    const next: Record<string, Value> = {};
    for (const { from, to, change } of moves) {
      const value = values[from];
      if (value !== undefined) next[to] = change(value);
    }
    for (const field of added) {
      const rule = fieldRules[field.type];
      if (rule) next[field.code] = rule.empty;
    }
    return next;
  };
};

const valueChange = (
  before: FieldProperty,
  after: FieldProperty,
  renamed: Renamed,
): ((value: Value) => Value) => {
  if (after.fields) {
    const rows = migrateLevel(before.fields ?? {}, after.fields, renamed);
    return (value) =>
      ((value ?? []) as readonly TableRow[]).map((row) => ({ ...row, value: rows(row.value) }));
  }
  if (!after.options) return (value) => value;
  const option = (name: string): string | undefined =>
    renamed(optionKey(before.code, name))?.slice(after.code.length + 1);
  return (value) =>
    typeof value === 'string'
      ? (option(value) ?? null)
      : ((value ?? []) as readonly string[]).flatMap((name) => option(name) ?? []);
};
