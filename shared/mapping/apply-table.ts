import type { Issue } from '../issue/issue.ts';
import { canonicalText } from '../record/digest.ts';
import type { FieldValue, RecordFields, TableRow } from '../record/record.ts';
import { carryValue } from './carry-value.ts';
import type { CompiledRow, CompiledTable } from './compile-mapping.ts';
import type { Mapping } from './mapping.ts';

const rowsOf = (value: FieldValue | undefined): readonly TableRow[] =>
  Array.isArray(value) ? value.filter((it): it is TableRow => typeof it === 'object' && 'fields' in it) : [];

const columnOf = (path: string, table: string): string => path.slice(table.length + 1);

/** The values one source row has for the compiled rows: its own columns, and plain fields of the record for all alike. */
const sourceOf = (row: CompiledRow, record: RecordFields, sourceRow: TableRow | undefined): FieldValue => {
  const table = row.source?.table;
  if (!table) return record[row.sourcePath] ?? null;
  return sourceRow?.fields[columnOf(row.sourcePath, table.code)] ?? null;
};

const buildRow = (
  compiled: CompiledTable,
  mapping: Mapping,
  record: RecordFields,
  sourceRow: TableRow | undefined,
  at: number,
  issues: Issue[],
): TableRow => {
  const fields: Record<string, FieldValue> = {};
  for (const row of compiled.rows) {
    const column = columnOf(row.targetPath, compiled.table.code);
    const path = [compiled.table.code, String(at + 1), column];
    const value = carryValue(
      row,
      mapping,
      { ...record, ...sourceRow?.fields },
      sourceOf(row, record, sourceRow),
      undefined,
      issues,
      path,
    );
    if (value !== undefined) fields[column] = value;
  }
  return { fields };
};

const isEmpty = (row: TableRow): boolean => Object.values(row.fields).every((it) => it === null);

const keyOf = (row: TableRow, column: string | undefined): string =>
  column === undefined ? '' : canonicalText(row.fields[column] ?? null);

/** New rows keep the id of the stored row with their key, so that columns nobody maps stay filled. */
const withIds = (
  made: readonly TableRow[],
  stored: readonly TableRow[],
  keyColumn: string | undefined,
): TableRow[] => {
  const byKey = new Map(stored.map((it) => [keyOf(it, keyColumn), it]));
  return made.map((row) => {
    const known = keyColumn === undefined ? undefined : byKey.get(keyOf(row, keyColumn));
    if (!known || keyOf(row, keyColumn) === '') return row;
    return {
      ...(known.id === undefined ? {} : { id: known.id }),
      fields: { ...known.fields, ...row.fields },
    };
  });
};

const merged = (
  made: readonly TableRow[],
  stored: readonly TableRow[],
  keyColumn: string | undefined,
): TableRow[] => {
  const key = (row: TableRow) => (keyColumn === undefined ? canonicalText([row]) : keyOf(row, keyColumn));
  const fresh = new Map(made.map((it) => [key(it), it]));
  const kept = stored.map((it) => {
    const next = fresh.get(key(it));
    fresh.delete(key(it));
    return next ?? it;
  });
  return [...kept, ...fresh.values()];
};

/**
 * Builds a table field from its column rows: a row for each row of the source table, or one row from plain fields.
 * Undefined leaves the table alone.
 */
export const applyTable = (
  compiled: CompiledTable,
  mapping: Mapping,
  record: RecordFields,
  current: RecordFields | undefined,
  issues: Issue[],
): FieldValue | undefined => {
  const sourceTable = compiled.rows.find((it) => it.source?.table)?.source?.table?.code;
  const sources = sourceTable === undefined ? [undefined] : rowsOf(record[sourceTable]);
  const built = sources
    .map((source, at) => buildRow(compiled, mapping, record, source, at, issues))
    .filter((it) => !isEmpty(it));
  const stored = rowsOf(current?.[compiled.table.code]);
  const { mode, keyColumn } = compiled.rule;
  const made = withIds(built, stored, keyColumn);
  const rows = mode === 'merge' ? merged(made, stored, keyColumn) : made;
  if (rows.length > 0) return rows;
  return compiled.rows.every((it) => it.row.whenEmpty === 'leave') ? undefined : null;
};
