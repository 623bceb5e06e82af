import { invalidJson, KintoneError } from '../errors/kintone-error.ts';
import type { Problems } from '../errors/problems.ts';
import type { TableRow } from '../store/record.ts';
import { copyLookups, type SourceApp } from './lookups.ts';
import type { WriteContext } from './place.ts';
import { checkLevel, readLevel, type SentFields } from './read-level.ts';
import type { FieldLevel } from './schema.ts';

/** What reading a table's rows needs. */
export interface TableReading {
  readonly level: FieldLevel;
  readonly before: readonly TableRow[];
  readonly context: WriteContext;
  readonly source: SourceApp;
  readonly problems: Problems;
  /** The code of the table. */
  readonly code: string;
  /** The path of the table, such as `record.table`. */
  readonly base: string;
  readonly nextRowId: () => string;
}

/** Reads the rows that are to stand in a table: a known id keeps its row and changes only what was sent, all others are new. */
export const readTable = (raw: unknown, reading: TableReading): readonly TableRow[] => {
  if (raw === null || raw === undefined || raw === '') return [];
  if (!Array.isArray(raw)) throw invalidJson();
  const ids = new Set<string>();
  return raw.map((row, index) => {
    const read = readRow(row, index, reading);
    if (ids.has(read.id)) throw new KintoneError('GAIA_SI01', (words) => words.rowTwice(reading.code));
    ids.add(read.id);
    return read;
  });
};

const rowId = (id: unknown): string | null => {
  if (id === undefined || id === null || id === '') return null;
  if (!/^\d+$/.test(String(id))) throw invalidJson();
  return String(id);
};

const readRow = (raw: unknown, index: number, reading: TableReading): TableRow => {
  if (typeof raw !== 'object' || raw === null) throw invalidJson();
  const { id, value } = raw as { id?: unknown; value?: unknown };
  if (value !== undefined && (typeof value !== 'object' || value === null)) throw invalidJson();
  const sent = (value ?? {}) as SentFields;
  const { level, context, problems } = reading;
  const wanted = rowId(id);
  const known = wanted === null ? undefined : reading.before.find((it) => it.id === wanted);
  const base = `${reading.base}.value[${index}].value`;
  const values = readLevel(level, sent, known?.value ?? null, context, problems, base, true);
  copyLookups(level, values, (code) => !known || Object.hasOwn(sent, code), reading.source);
  return { id: known?.id ?? reading.nextRowId(), value: values };
};

/** Checks every row against required fields and limits. */
export const checkTable = (
  level: FieldLevel,
  rows: readonly TableRow[],
  context: WriteContext,
  problems: Problems,
  base: string,
): void => {
  for (const [index, row] of rows.entries()) {
    checkLevel(level, row.value, context, problems, `${base}.value[${index}].value`, true);
  }
};
