import { renderMoment } from '../records/render-value.ts';
import { xmlText } from '../soap/xml.ts';
import { type Batch, type BulkOneJob, isQuery } from './bulk-one-job.ts';

const namespace = 'http://www.force.com/2009/06/asyncapi/dataload';

type Facts = Readonly<Record<string, string | number | null>>;

/** A job as the service describes it. */
export const jobFacts = (job: BulkOneJob): Facts => {
  const count = (state: Batch['state']): number => job.batches.filter((it) => it.state === state).length;
  return {
    id: job.id,
    operation: job.operation,
    object: job.object,
    createdById: job.userId,
    createdDate: renderMoment(job.createdAt),
    systemModstamp: renderMoment(job.createdAt),
    state: job.state,
    externalIdFieldName: job.externalIdFieldName,
    concurrencyMode: 'Parallel',
    contentType: job.contentType,
    numberBatchesQueued: count('Queued'),
    numberBatchesInProgress: count('InProgress'),
    numberBatchesCompleted: count('Completed'),
    numberBatchesFailed: count('Failed'),
    numberBatchesTotal: job.batches.length,
    numberRecordsProcessed: job.batches.reduce((sum, it) => sum + it.processed, 0),
    numberRetries: 0,
    apiVersion: `${job.version}.0`,
    numberRecordsFailed: job.batches.reduce((sum, it) => sum + it.failed, 0),
    totalProcessingTime: 0,
    apiActiveProcessingTime: 0,
    apexProcessingTime: 0,
  };
};

/** A batch as the service describes it. */
export const batchFacts = (batch: Batch): Facts => ({
  id: batch.id,
  jobId: batch.jobId,
  state: batch.state,
  stateMessage: batch.stateMessage,
  createdDate: renderMoment(batch.createdAt),
  systemModstamp: renderMoment(batch.createdAt),
  numberRecordsProcessed: batch.processed,
  numberRecordsFailed: batch.failed,
  totalProcessingTime: 0,
  apiActiveProcessingTime: 0,
  apexProcessingTime: 0,
});

const inside = (facts: Facts): string =>
  Object.entries(facts)
    .map(([name, value]) => (value === null ? '' : `<${name}>${xmlText(String(value))}</${name}>`))
    .join('');

/** An XML document with one element, or with a list of them. */
export const xmlDocument = (root: string, facts: Facts | readonly Facts[], item = ''): string => {
  const content = Array.isArray(facts)
    ? facts.map((it) => `<${item}>${inside(it as Facts)}</${item}>`).join('')
    : inside(facts as Facts);
  return `<?xml version="1.0" encoding="UTF-8"?><${root} xmlns="${namespace}">${content}</${root}>`;
};

/** The result of a batch as JSON records. */
export const resultJson = (job: BulkOneJob, batch: Batch): readonly unknown[] => {
  const { header = [], rows = [] } = batch.result ?? {};
  if (isQuery(job)) {
    return rows.map((cells) => ({
      attributes: { type: job.object },
      ...Object.fromEntries(header.map((name, i) => [name, cells[i] || null])),
    }));
  }
  return rows.map(([id, success, created, error]) => ({
    success: success === 'true',
    created: created === 'true',
    id: id || null,
    errors: error ? [errorOf(error)] : [],
  }));
};

const errorOf = (text: string): Record<string, unknown> => {
  const [, statusCode, message, fields] = /^(\w+):(.*):([^:]*) --$/s.exec(text) ?? [];
  return {
    message: message ?? text,
    fields: fields ? fields.split(',') : [],
    statusCode: statusCode ?? 'UNKNOWN_EXCEPTION',
    extendedErrorDetails: null,
  };
};
