import type { ObjectSchema } from '../org/object-schema.ts';
import type { Org } from '../org/org.ts';
import { SalesforceError } from '../org/salesforce-error.ts';
import { visibleField, visibleObject } from '../org/visible.ts';
import { deleteRecord } from '../records/delete-record.ts';
import { existingId } from '../records/existing-id.ts';
import type { Changes } from '../records/read-changes.ts';
import { saveRecord, type Writer } from '../records/save-record.ts';
import { upsertRecord } from '../rest/upsert-record.ts';
import type { IngestJob } from './bulk-job.ts';
import { readCsv } from './csv-dialect.ts';
import { ingestColumns } from './ingest-columns.ts';

type RowWork = (cells: readonly string[]) => { id: string; created: boolean };

/** What one row of a load came to. */
export type RowOutcome =
  | { readonly id: string; readonly created: boolean; readonly error: null }
  | { readonly id: ''; readonly created: false; readonly error: string };

/** What is to be loaded, and for whom. */
export type Load = Pick<
  IngestJob,
  'object' | 'operation' | 'externalIdFieldName' | 'userId' | 'allowDuplicate'
>;

/** Does the work of a closed job and leaves its results on it. */
export const runIngest = (org: Org, job: IngestJob): void => {
  try {
    const [header = [], ...rows] = readCsv(job.data ?? '', job);
    const outcomes = loadRows(org, job, header, rows);
    const good: string[][] = [];
    const bad: string[][] = [];
    for (const [i, { id, created, error }] of outcomes.entries()) {
      if (error === null) good.push([id, String(created), ...(rows[i] ?? [])]);
      else bad.push(['', error, ...(rows[i] ?? [])]);
    }
    const counts = { processed: rows.length, failed: bad.length };
    Object.assign(job, { state: 'JobComplete', header, successfulRows: good, failedRows: bad, ...counts });
  } catch (error) {
    if (!(error instanceof SalesforceError)) throw error;
    job.state = 'Failed';
    job.errorMessage = `${error.code} : ${error.message}`;
    handBack(job);
  }
};

/** Leaves every row of a job of which nothing was written among its unprocessed ones, as far as they can be read. */
export const handBack = (job: IngestJob): void => {
  try {
    const [header = [], ...rows] = readCsv(job.data ?? '', job);
    Object.assign(job, { header, unprocessedRows: rows });
  } catch (error) {
    if (!(error instanceof SalesforceError)) throw error;
  }
};

/** Writes rows one by one, in order; a bad row stops none of the others, a bad header all of them. */
export const loadRows = (
  org: Org,
  load: Load,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): readonly RowOutcome[] => {
  if (header.length === 0) return [];
  const work = rowWork(org, load, header);
  return rows.map((cells) => {
    try {
      return { ...org.atomic(() => work(cells)), error: null };
    } catch (error) {
      if (!(error instanceof SalesforceError)) throw error;
      return { id: '', created: false, error: errorCell(error) };
    }
  });
};

// `CODE:message:fields --`, as the results of real jobs carry it.
const errorCell = (error: SalesforceError): string =>
  [error, ...error.others].map((it) => `${it.code}:${it.message}:${it.fields?.join(',') ?? ''} --`).join(';');

const rowWork = (org: Org, job: Load, header: readonly string[]): RowWork => {
  const object = visibleObject(org, job.object);
  if (!object) throw new SalesforceError('InvalidBatch', `Entity not found : ${job.object}`);
  const writer: Writer = { userId: job.userId, allowDuplicate: job.allowDuplicate };
  const idAt = header.findIndex((it) => it.toLowerCase() === 'id');
  const columns = ingestColumns(org, object, header);
  const changesOf = (cells: readonly string[]): Changes => {
    const changes = { values: {}, parents: [] };
    for (const [i, column] of columns.entries()) if (i !== idAt) column.take(cells[i] ?? '', changes);
    return changes;
  };
  const givenId = (cells: readonly string[]): string => cells[idAt] ?? '';
  switch (job.operation) {
    case 'insert':
      return (cells) => {
        if (givenId(cells) !== '') throw idInInsert();
        return { id: saveRecord(org, object, null, changesOf(cells), writer), created: true };
      };
    case 'update':
      return (cells) => ({
        id: saveRecord(org, object, existingId(org, object, givenId(cells)), changesOf(cells), writer),
        created: false,
      });
    case 'delete':
      return (cells) => {
        const id = existingId(org, object, givenId(cells));
        const row = org.table(object.name).get(id);
        if (row) deleteRecord(org, object, row, job.userId);
        return { id, created: false };
      };
    default:
      return upsertWork(org, object, job, writer, changesOf, givenId);
  }
};

const idInInsert = (): SalesforceError =>
  new SalesforceError('INVALID_FIELD_FOR_INSERT_UPDATE', 'cannot specify Id in an insert call', {
    fields: ['Id'],
  });

const upsertWork = (
  org: Org,
  object: ObjectSchema,
  job: Load,
  writer: Writer,
  changesOf: (cells: readonly string[]) => Changes,
  givenId: (cells: readonly string[]) => string,
): RowWork => {
  const key = visibleField(org, object, job.externalIdFieldName ?? 'Id');
  if (!key) throw new SalesforceError('InvalidBatch', `Field name not found : ${job.externalIdFieldName}`);
  const seen = new Set<string>();
  return (cells) => {
    const changes = changesOf(cells);
    const value =
      key.name === 'Id' ? givenId(cells) || null : ((changes.values[key.name] ?? null) as string | null);
    return upsertRecord(org, object, key, value, changes, writer, seen, () => undefined);
  };
};
