import { notFound, SalesforceError } from '../org/salesforce-error.ts';
import { visibleField, visibleObject } from '../org/visible.ts';
import { type ApiHandler, type ApiRequest, jsonObject } from '../rest/api-request.ts';
import type { Route } from '../rest/route-table.ts';
import type { IngestJob } from './bulk-job.ts';
import { csvDialect, writeCsv } from './csv-dialect.ts';
import { ingestJson, newIngestJson } from './job-json.ts';
import { listJobs } from './job-list.ts';
import { multipartParts } from './multipart-parts.ts';
import { handBack } from './run-ingest.ts';

const operations = ['insert', 'update', 'upsert', 'delete'];
const mostInline = 100_000;
const mostUploaded = 150_000_000;
const deletable = ['UploadComplete', 'JobComplete', 'Aborted', 'Failed'];

const invalidJob = (message: string): SalesforceError => new SalesforceError('INVALIDJOB', message);
const invalidState = (message: string): SalesforceError => new SalesforceError('INVALIDJOBSTATE', message);

const newJob = (request: ApiRequest, given: Readonly<Record<string, unknown>>): IngestJob => {
  const { api, caller } = request;
  const operation = String(given.operation ?? '');
  if (operation === 'hardDelete') {
    throw new SalesforceError(
      'FEATURENOTENABLED',
      'hardDelete operation requires special user profile permission, please contact your system administrator',
    );
  }
  if (!operations.includes(operation))
    throw invalidJob(`Unable to parse Job: ${operation} is not a valid operation`);
  const object = visibleObject(api.org, String(given.object ?? ''));
  if (!object) throw invalidJob(`Unable to find object: ${String(given.object)}`);
  const now = api.org.now();
  return {
    kind: 'ingest',
    id: api.jobs.nextId(),
    operation,
    object: object.name,
    userId: caller.userId,
    version: request.version,
    createdAt: now,
    changedAt: now,
    state: 'Open',
    begins: 0,
    ends: 0,
    processed: 0,
    failed: 0,
    errorMessage: null,
    externalIdFieldName: externalId(request, object.name, operation, given.externalIdFieldName),
    allowDuplicate: /allowSave\s*=\s*true/i.test(request.headers['sforce-duplicate-rule-header'] ?? ''),
    ...csvDialect(given),
    data: null,
    header: [],
    successfulRows: [],
    failedRows: [],
    unprocessedRows: [],
  };
};

const externalId = (
  request: ApiRequest,
  objectName: string,
  operation: string,
  given: unknown,
): string | null => {
  if (operation !== 'upsert') return null;
  if (typeof given !== 'string' || given === '') {
    throw invalidJob(`External ID was blank for ${objectName}. An External ID must be specified for upsert.`);
  }
  const object = visibleObject(request.api.org, objectName);
  const field = object && visibleField(request.api.org, object, given);
  if (!field || !(field.externalId || field.idLookup)) {
    throw invalidJob(
      `Field name provided, ${given} does not match an External ID, Salesforce Id, or indexed field for ${objectName}`,
    );
  }
  return field.name;
};

const create: ApiHandler = (request) => {
  const contentType = request.headers['content-type'] ?? '';
  if (!/^multipart\//i.test(contentType)) {
    const job = newJob(request, jsonObject(request));
    request.api.jobs.add(job);
    return { status: 200, body: newIngestJson(job) };
  }
  const parts = multipartParts(contentType, request.body);
  const description = parts.find((it) => it.name === 'job')?.text ?? '';
  const content = parts.find((it) => it.name === 'content')?.text;
  if (content === undefined) throw invalidJob('A multipart request needs the parts job and content');
  if (content.length > mostInline)
    throw invalidJob(`The content part cannot be longer than ${mostInline} characters`);
  const job = newJob(
    request,
    jsonObject({
      ...request,
      headers: { ...request.headers, 'content-type': 'application/json' },
      body: description,
    }),
  );
  job.data = content;
  request.api.jobs.add(job);
  request.api.jobs.queue(job, countRows(content));
  return { status: 200, body: newIngestJson(job) };
};

const countRows = (csv: string): number => Math.max(0, csv.split('\n').length - 2);

const found = (request: ApiRequest, id = ''): IngestJob => {
  const job = request.api.jobs.find('ingest', id);
  if (!job) throw notFound();
  return job;
};

const upload: ApiHandler = (request, { id }) => {
  const job = found(request, id);
  if (!/^text\/csv/i.test(request.headers['content-type'] ?? '')) {
    throw new SalesforceError('UNSUPPORTED_MEDIA_TYPE', 'Content-Type must be text/csv');
  }
  if (job.state !== 'Open') throw invalidState(`Can't upload data to a job in state ${job.state}`);
  if (job.data !== null)
    throw new SalesforceError('INVALIDJOBSTATE', 'Data has been uploaded to this job already', {
      status: 409,
    });
  if (request.body.length > mostUploaded)
    throw new SalesforceError('ClientInputError', 'The uploaded data is too large', { status: 413 });
  job.data = request.body;
  return { status: 201 };
};

const change: ApiHandler = (request, { id }) => {
  const job = found(request, id);
  const { state } = jsonObject(request);
  if (state === 'Aborted') {
    if (job.state === 'JobComplete' || job.state === 'Failed')
      throw invalidState(`Aborting already ${job.state} Job not allowed`);
    job.state = 'Aborted';
    handBack(job);
    job.changedAt = request.api.org.now();
    return { status: 200, body: newIngestJson(job) };
  }
  if (state !== 'UploadComplete') throw invalidState(`Invalid state: ${String(state)}`);
  if (job.state !== 'Open') throw invalidState(`Closing already ${job.state} Job not allowed`);
  request.api.jobs.queue(job, countRows(job.data ?? ''));
  return { status: 200, body: newIngestJson(job) };
};

const remove: ApiHandler = (request, { id }) => {
  const job = found(request, id);
  if (!deletable.includes(job.state)) throw invalidState(`Deleting a job in state ${job.state} not allowed`);
  request.api.jobs.remove(job.id);
  return { status: 204 };
};

const results =
  (which: 'successfulRows' | 'failedRows' | 'unprocessedRows', added: readonly string[]): ApiHandler =>
  (request, { id }) => {
    const job = found(request, id);
    if (job.state === 'Open') throw invalidState('Results are available once the job has been processed');
    const header = [...added, ...job.header];
    return {
      status: 200,
      body: job.header.length === 0 ? '' : writeCsv([header, ...job[which]], job),
      headers: { 'content-type': 'text/csv' },
    };
  };

/** Jobs that write records from CSV. */
export const ingestRoutes: readonly Route[] = [
  {
    path: 'jobs/ingest',
    since: 41,
    handlers: {
      POST: create,
      GET: listJobs('ingest', ingestJson),
    },
  },
  {
    path: 'jobs/ingest/:id',
    since: 41,
    handlers: {
      GET: (request, { id }) => ({ status: 200, body: ingestJson(found(request, id)) }),
      PATCH: change,
      DELETE: remove,
    },
  },
  { path: 'jobs/ingest/:id/batches', since: 41, handlers: { PUT: upload } },
  {
    path: 'jobs/ingest/:id/successfulResults',
    since: 41,
    handlers: { GET: results('successfulRows', ['sf__Id', 'sf__Created']) },
  },
  {
    path: 'jobs/ingest/:id/failedResults',
    since: 41,
    handlers: { GET: results('failedRows', ['sf__Id', 'sf__Error']) },
  },
  {
    path: 'jobs/ingest/:id/unprocessedrecords',
    since: 41,
    handlers: { GET: results('unprocessedRows', []) },
  },
];
