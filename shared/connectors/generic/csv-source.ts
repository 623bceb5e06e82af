import { fault } from '../../fault/fault.ts';
import type { Field, Schema } from '../../field/schema.ts';
import type { Clock } from '../../ports/clock.ts';
import type { RecordSource } from '../../ports/record-source.ts';
import type { StoredRecord } from '../../record/record.ts';
import { fail, ok } from '../../result.ts';
import type { SyncSide } from '../../sync/ports.ts';

/** A file's rows, wherever they come from; `from` counts data rows, the header is not one of them. */
export interface CsvRows {
  readonly header: readonly string[];
  rows(from: number, most: number): Promise<readonly (readonly string[])[]>;
}

/** What a file is called. */
export interface CsvSourceOptions {
  readonly name: string;
  readonly clock: Clock;
}

/** Reads a file as records: the row number is the id, every column a text. */
export const csvSource = (file: CsvRows, { name, clock }: CsvSourceOptions): RecordSource => {
  const takenAt = new Date(clock.now()).toISOString();
  return {
    describe: async () => ok(csvSchema(name, file.header, takenAt)),
    read: async ({ cursor, limit }) => {
      const from = Number(cursor ?? 0);
      const rows = await file.rows(from, limit);
      const records = rows.map((row, i) => toRecord(file.header, row, from + i + 1, takenAt));
      return ok({ records, next: rows.length < limit ? null : String(from + rows.length) });
    },
    count: async () => ok(null),
    mark: async () => ok(null),
  };
};

/** A file as one side of a job: it can only be read. */
export const csvSide = (file: CsvRows, options: CsvSourceOptions): SyncSide => {
  const source = csvSource(file, options);
  const readOnly = async () => fail(fault('REQUEST_INVALID', 'csv', { file: options.name }));
  return { source, fixed: true, target: { describe: source.describe, lookUp: readOnly, write: readOnly } };
};

const toRecord = (
  header: readonly string[],
  row: readonly string[],
  number: number,
  takenAt: string,
): StoredRecord => ({
  id: String(number),
  revision: String(number),
  modifiedAt: takenAt,
  fields: Object.fromEntries(header.map((name, i) => [name, row[i] || null])),
});

/** A file's columns as a schema. */
export const csvSchema = (name: string, header: readonly string[], takenAt: string): Schema => ({
  system: 'csv',
  entity: name,
  label: name,
  takenAt,
  fields: header.map(column),
});

const column = (code: string): Field => ({
  code,
  label: code,
  type: 'text',
  native: 'csv',
  required: false,
  unique: false,
  upsertKey: false,
  readable: true,
  creatable: false,
  updatable: false,
  hasDefault: false,
});
