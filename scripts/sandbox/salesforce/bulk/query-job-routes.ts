import { notFound, SalesforceError } from '../org/salesforce-error.ts';
import { type ApiHandler, type ApiRequest, jsonObject } from '../rest/api-request.ts';
import type { Route } from '../rest/route-table.ts';
import type { QueryJob } from './bulk-job.ts';
import { csvDialect, writeCsv } from './csv-dialect.ts';
import { newQueryJson, queryJson } from './job-json.ts';
import { listJobs, locatorOf, positionAt } from './job-list.ts';
import { checkBulkQuery } from './run-query-job.ts';

const usualPage = 50_000;

const create: ApiHandler = (request) => {
  const { api, caller, version } = request;
  const given = jsonObject(request);
  const { operation, query } = given;
  if ((operation !== 'query' && operation !== 'queryAll') || typeof query !== 'string') {
    throw new SalesforceError('INVALIDJOB', 'A query job needs an operation (query or queryAll) and a query');
  }
  const object = checkBulkQuery(api.org, query, caller.userId);
  const now = api.org.now();
  const job: QueryJob = {
    kind: 'query',
    id: api.jobs.nextId(),
    operation,
    object: object.name,
    userId: caller.userId,
    version,
    createdAt: now,
    changedAt: now,
    state: 'UploadComplete',
    begins: 0,
    ends: 0,
    processed: 0,
    errorMessage: null,
    query,
    ...csvDialect(given),
    header: [],
    cells: null,
  };
  api.jobs.add(job);
  api.jobs.queue(job, api.org.table(object.name).size);
  return { status: 200, body: newQueryJson(job) };
};

const found = (request: ApiRequest, id = ''): QueryJob => {
  const job = request.api.jobs.find('query', id);
  if (!job) throw notFound();
  return job;
};

const abort: ApiHandler = (request, { id }) => {
  const job = found(request, id);
  if (jsonObject(request).state !== 'Aborted')
    throw new SalesforceError('INVALIDJOBSTATE', 'A query job can only be aborted');
  if (job.state === 'JobComplete' || job.state === 'Failed') {
    throw new SalesforceError('INVALIDJOBSTATE', `Aborting already ${job.state} Job not allowed`);
  }
  job.state = 'Aborted';
  return { status: 200, body: newQueryJson(job) };
};

const remove: ApiHandler = (request, { id }) => {
  const job = found(request, id);
  if (job.state === 'InProgress')
    throw new SalesforceError('INVALIDJOBSTATE', 'Deleting a job in state InProgress not allowed');
  request.api.jobs.remove(job.id);
  return { status: 204 };
};

const results: ApiHandler = (request, { id }) => {
  const job = found(request, id);
  if (job.state !== 'JobComplete' || !job.cells) {
    throw new SalesforceError('INVALIDJOBSTATE', `The job is not complete: it is in state ${job.state}`);
  }
  const from = positionAt(request.query.get('locator'));
  const size = Math.max(1, Number(request.query.get('maxRecords') ?? usualPage) || usualPage);
  const rows = job.cells(from, from + size);
  const to = from + rows.length;
  return {
    status: 200,
    body: writeCsv([job.header, ...rows], job),
    headers: {
      'content-type': 'text/csv',
      'sforce-locator': to < job.processed ? locatorOf(to) : 'null',
      'sforce-numberofrecords': String(rows.length),
    },
  };
};

/** Jobs that read records into CSV. */
export const queryJobRoutes: readonly Route[] = [
  {
    path: 'jobs/query',
    since: 47,
    handlers: {
      POST: create,
      GET: listJobs('query', queryJson),
    },
  },
  {
    path: 'jobs/query/:id',
    since: 47,
    handlers: {
      GET: (request, { id }) => ({ status: 200, body: queryJson(found(request, id)) }),
      PATCH: abort,
      DELETE: remove,
    },
  },
  { path: 'jobs/query/:id/results', since: 47, handlers: { GET: results } },
];
