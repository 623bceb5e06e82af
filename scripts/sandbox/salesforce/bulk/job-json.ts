import { renderMoment } from '../records/render-value.ts';
import type { IngestJob, QueryJob } from './bulk-job.ts';

const common = (job: IngestJob | QueryJob): Record<string, unknown> => ({
  id: job.id,
  operation: job.operation,
  object: job.object,
  createdById: job.userId,
  createdDate: renderMoment(job.createdAt),
  systemModstamp: renderMoment(job.changedAt),
  state: job.state,
});

const format = (job: IngestJob | QueryJob): Record<string, unknown> => ({
  concurrencyMode: 'Parallel',
  contentType: 'CSV',
  apiVersion: job.version,
});

/** A load job as its creation answers. */
export const newIngestJson = (job: IngestJob): Record<string, unknown> => ({
  ...common(job),
  ...(job.externalIdFieldName ? { externalIdFieldName: job.externalIdFieldName } : {}),
  ...format(job),
  ...(job.state === 'Open'
    ? { contentUrl: `services/data/v${job.version}.0/jobs/ingest/${job.id}/batches` }
    : {}),
  lineEnding: job.lineEnding,
  columnDelimiter: job.columnDelimiter,
});

/** A load job with its figures. */
export const ingestJson = (job: IngestJob): Record<string, unknown> => {
  const ms = job.state === 'JobComplete' || job.state === 'Failed' ? Math.round(job.ends - job.begins) : 0;
  return {
    ...newIngestJson(job),
    jobType: 'V2Ingest',
    retries: 0,
    totalProcessingTime: ms,
    apiActiveProcessingTime: ms,
    apexProcessingTime: 0,
    numberRecordsProcessed: job.processed,
    numberRecordsFailed: job.failed,
    ...(job.errorMessage ? { errorMessage: job.errorMessage } : {}),
  };
};

/** A query job as its creation answers. */
export const newQueryJson = (job: QueryJob): Record<string, unknown> => ({
  ...common(job),
  ...format(job),
  lineEnding: job.lineEnding,
  columnDelimiter: job.columnDelimiter,
});

/** A query job with its figures. */
export const queryJson = (job: QueryJob): Record<string, unknown> => ({
  ...newQueryJson(job),
  jobType: 'V2Query',
  numberRecordsProcessed: job.processed,
  retries: 0,
  totalProcessingTime: job.state === 'JobComplete' ? Math.round(job.ends - job.begins) : 0,
  isPkChunkingSupported: true,
  ...(job.errorMessage ? { errorMessage: job.errorMessage } : {}),
});
