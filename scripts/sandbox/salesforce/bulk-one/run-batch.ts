import { readCsv } from '../bulk/csv-dialect.ts';
import { loadRows } from '../bulk/run-ingest.ts';
import { bulkRows, checkBulkQuery } from '../bulk/run-query-job.ts';
import type { Org } from '../org/org.ts';
import { SalesforceError } from '../org/salesforce-error.ts';
import { type Batch, type BulkOneJob, isQuery } from './bulk-one-job.ts';
import { jsonRows } from './json-rows.ts';

/** Does the work of one batch and leaves its result on it. */
export const runBatch = (org: Org, job: BulkOneJob, batch: Batch): void => {
  try {
    if (isQuery(job)) read(org, job, batch);
    else write(org, job, batch);
    batch.state = 'Completed';
  } catch (error) {
    if (!(error instanceof SalesforceError)) throw error;
    batch.state = 'Failed';
    batch.stateMessage = `${error.code} : ${error.message.trim()}`;
  }
};

const read = (org: Org, job: BulkOneJob, batch: Batch): void => {
  checkBulkQuery(org, batch.body, job.userId);
  const { header, processed, cells } = bulkRows(org, batch.body, job.operation === 'queryAll', job.userId);
  batch.result = { header, rows: cells(0, processed) };
  batch.processed = processed;
};

const write = (org: Org, job: BulkOneJob, batch: Batch): void => {
  const { header, rows } = rowsOf(job, batch);
  const outcomes = loadRows(org, { ...job, allowDuplicate: false }, header, rows);
  batch.result = {
    header: ['Id', 'Success', 'Created', 'Error'],
    rows: outcomes.map((it) => [it.id, String(it.error === null), String(it.created), it.error ?? '']),
  };
  batch.processed = outcomes.length;
  batch.failed = outcomes.filter((it) => it.error !== null).length;
};

const rowsOf = (job: BulkOneJob, batch: Batch): ReturnType<typeof jsonRows> => {
  if (job.contentType === 'JSON') return jsonRows(batch.body);
  const lineEnding = batch.body.includes('\r\n') ? 'CRLF' : 'LF';
  const [header = [], ...rows] = readCsv(batch.body, { columnDelimiter: 'COMMA', lineEnding });
  return { header, rows };
};
