import type { CsvDialect } from './csv-dialect.ts';

/** Where a job stands. */
export type JobState = 'Open' | 'UploadComplete' | 'InProgress' | 'JobComplete' | 'Failed' | 'Aborted';

/** What load and query jobs have in common. */
export interface JobBase extends CsvDialect {
  readonly id: string;
  readonly operation: string;
  readonly object: string;
  readonly userId: string;
  readonly version: number;
  readonly createdAt: number;
  changedAt: number;
  state: JobState;
  begins: number;
  ends: number;
  processed: number;
  errorMessage: string | null;
}

/** A job that writes records. */
export interface IngestJob extends JobBase {
  readonly kind: 'ingest';
  readonly externalIdFieldName: string | null;
  readonly allowDuplicate: boolean;
  data: string | null;
  failed: number;
  header: readonly string[];
  successfulRows: readonly (readonly string[])[];
  failedRows: readonly (readonly string[])[];
  unprocessedRows: readonly (readonly string[])[];
}

/** A job that reads records. */
export interface QueryJob extends JobBase {
  readonly kind: 'query';
  readonly query: string;
  header: readonly string[];
  /** Makes the cells of the records `[from, to)`; null until the job is complete. */
  cells: ((from: number, to: number) => readonly (readonly string[])[]) | null;
}
