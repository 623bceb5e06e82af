import type { Issue } from '../issue/issue.ts';
import type { FieldValue, RecordFields } from '../record/record.ts';
import { applyTable } from './apply-table.ts';
import { carryValue } from './carry-value.ts';
import type { CompiledMapping } from './compile-mapping.ts';
import type { Way } from './mapping.ts';

/** A record as the target is to hold it. */
export interface Applied {
  /** Only what is to be written: a field that a rule leaves alone is absent. */
  readonly fields: RecordFields;
  /** An issue of severity `error` keeps the record back; every other is told and the record goes on. */
  readonly issues: readonly Issue[];
  /** Which row made each value, by target code; for a table its rows' ids joined with blanks. */
  readonly rules: Readonly<Record<string, string>>;
}

/**
 * Maps one record. `current` is what the target holds now, where that is known: latches, managed sets
 * and merged tables need it. Never throws, and gives the same answer for the same input.
 */
export const applyMapping = (
  compiled: CompiledMapping,
  way: Way,
  record: RecordFields,
  current?: RecordFields,
): Applied => {
  const fields: Record<string, FieldValue> = {};
  const rules: Record<string, string> = {};
  const issues: Issue[] = [];
  const { rows, tables } = compiled[way];
  for (const row of rows) {
    const value = carryValue(
      row,
      compiled.mapping,
      record,
      sourceValue(row.sourcePath, row.source?.table?.code, record),
      current,
      issues,
    );
    if (value === undefined) continue;
    fields[row.targetPath] = value;
    rules[row.targetPath] = row.id;
  }
  for (const table of tables) {
    const value = applyTable(table, compiled.mapping, record, current, issues);
    if (value === undefined) continue;
    fields[table.table.code] = value;
    rules[table.table.code] = table.rows.map((it) => it.id).join(' ');
  }
  return { fields, issues, rules };
};

/** A plain target takes the first row's value of a table column. */
const sourceValue = (path: string, table: string | undefined, record: RecordFields): FieldValue => {
  if (table === undefined) return record[path] ?? null;
  const rows = record[table];
  const first = Array.isArray(rows) ? rows[0] : null;
  const isRow = typeof first === 'object' && first !== null && 'fields' in first;
  return isRow ? (first.fields[path.slice(table.length + 1)] ?? null) : null;
};
