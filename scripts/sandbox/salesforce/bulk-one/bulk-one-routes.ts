import type { Context, Hono } from 'hono';
import type { SandboxEnv } from '../../host/service.ts';
import type { SignIn } from '../auth/sign-in.ts';
import { writeCsv } from '../bulk/csv-dialect.ts';
import type { Org } from '../org/org.ts';
import { SalesforceError } from '../org/salesforce-error.ts';
import { visibleField, visibleObject } from '../org/visible.ts';
import { elementText } from '../soap/xml.ts';
import { batchFacts, jobFacts, resultJson, xmlDocument } from './bulk-one-answer.ts';
import { type Batch, type BulkOneJob, isQuery } from './bulk-one-job.ts';
import type { BulkOneJobs } from './bulk-one-jobs.ts';

const dialect = { columnDelimiter: 'COMMA', lineEnding: 'LF' };
const operations = ['insert', 'update', 'upsert', 'delete', 'query', 'queryAll'];

type Handler = (c: Context<SandboxEnv>, userId: string) => Promise<Response> | Response;

/** Bulk API 1.0, for clients that still use it: jobs in XML with CSV batches, or all in JSON. */
export const bulkOneRoutes = (app: Hono<SandboxEnv>, org: Org, signIn: SignIn, jobs: BulkOneJobs): void => {
  const guarded =
    (run: Handler) =>
    async (c: Context<SandboxEnv>): Promise<Response> => {
      try {
        const userId = admitted(org, signIn, c.req.header('x-sfdc-session') ?? '');
        jobs.settle();
        return await run(c, userId);
      } catch (error) {
        return refused(c, error);
      }
    };
  const jobOf = (c: Context<SandboxEnv>): BulkOneJob => {
    const job = jobs.find(c.req.param('job') ?? '');
    if (!job) throw new SalesforceError('InvalidJob', 'Unable to find job');
    return job;
  };
  const batchOf = (c: Context<SandboxEnv>): { job: BulkOneJob; batch: Batch } => {
    const job = jobOf(c);
    const batch = job.batches.find((it) => it.id === c.req.param('batch'));
    if (!batch) throw new SalesforceError('InvalidBatch', 'Unable to find batch');
    return { job, batch };
  };
  const root = '/services/async/:version/job';

  app.post(
    root,
    guarded(async (c, userId) => {
      const given = await readFacts(c);
      const job = jobs.open({
        ...checked(org, given),
        userId,
        version: Number.parseInt(c.req.param('version') ?? '', 10),
      });
      return wantsJson(c) ? c.json(jobFacts(job), 201) : xml(c, xmlDocument('jobInfo', jobFacts(job)), 201);
    }),
  );
  app.get(
    `${root}/:job`,
    guarded((c) => describeJob(c, jobOf(c))),
  );
  app.post(
    `${root}/:job`,
    guarded(async (c) => {
      const job = jobOf(c);
      const { state } = await readFacts(c);
      if (state === 'Aborted') jobs.abort(job);
      else if (state === 'Closed' && job.state === 'Open') job.state = 'Closed';
      else
        throw new SalesforceError(
          'InvalidJobState',
          `Unable to change the state of a job that is ${job.state}`,
        );
      return describeJob(c, job);
    }),
  );
  app.post(
    `${root}/:job/batch`,
    guarded(async (c) => {
      const job = jobOf(c);
      if (job.state !== 'Open') throw new SalesforceError('InvalidJobState', `Job is not open: ${job.state}`);
      const body = await c.req.text();
      if (body.trim() === '')
        throw new SalesforceError('ClientInputError', 'Failed to read request. Exception is empty request');
      const facts = batchFacts(jobs.addBatch(job, body));
      return isJson(job) ? c.json(facts, 201) : xml(c, xmlDocument('batchInfo', facts), 201);
    }),
  );
  app.get(
    `${root}/:job/batch`,
    guarded((c) => {
      const job = jobOf(c);
      const facts = job.batches.map(batchFacts);
      return isJson(job)
        ? c.json({ batchInfo: facts })
        : xml(c, xmlDocument('batchInfoList', facts, 'batchInfo'));
    }),
  );
  app.get(
    `${root}/:job/batch/:batch`,
    guarded((c) => {
      const { job, batch } = batchOf(c);
      return isJson(job) ? c.json(batchFacts(batch)) : xml(c, xmlDocument('batchInfo', batchFacts(batch)));
    }),
  );
  app.get(
    `${root}/:job/batch/:batch/request`,
    guarded((c) => {
      const { job, batch } = batchOf(c);
      return c.body(batch.body, 200, { 'content-type': isJson(job) ? 'application/json' : 'text/csv' });
    }),
  );
  app.get(
    `${root}/:job/batch/:batch/result`,
    guarded((c) => {
      const { job, batch } = batchOf(c);
      if (!batch.result) throw new SalesforceError('InvalidBatch', 'Batch not completed');
      const resultId = batch.id.replace(/^751/, '752');
      if (isQuery(job))
        return isJson(job) ? c.json([resultId]) : xml(c, xmlDocument('result-list', { result: resultId }));
      return isJson(job) ? c.json(resultJson(job, batch)) : csv(c, batch);
    }),
  );
  app.get(
    `${root}/:job/batch/:batch/result/:result`,
    guarded((c) => {
      const { job, batch } = batchOf(c);
      return isJson(job) ? c.json(resultJson(job, batch)) : csv(c, batch);
    }),
  );
};

const admitted = (org: Org, signIn: SignIn, token: string): string => {
  const now = org.clock.now();
  const session = signIn.sessions.find(now, token);
  if (!session) throw new SalesforceError('InvalidSessionId', 'Invalid session id');
  if (!org.usage.spend(now)) throw new SalesforceError('ExceededQuota', 'TotalRequests Limit exceeded.');
  return session.userId;
};

const refused = (c: Context<SandboxEnv>, error: unknown): Response => {
  if (!(error instanceof SalesforceError)) throw error;
  const facts = { exceptionCode: error.code, exceptionMessage: error.message };
  return wantsJson(c) ? c.json(facts, 400) : xml(c, xmlDocument('error', facts), 400);
};

const isJson = (job: BulkOneJob): boolean => job.contentType === 'JSON';

const wantsJson = (c: Context<SandboxEnv>): boolean =>
  /json/.test(c.req.header('content-type') ?? c.req.header('accept') ?? '');

const describeJob = (c: Context<SandboxEnv>, job: BulkOneJob): Response =>
  wantsJson(c) || isJson(job) ? c.json(jobFacts(job)) : xml(c, xmlDocument('jobInfo', jobFacts(job)));

const xml = (c: Context<SandboxEnv>, body: string, status = 200): Response =>
  c.body(body, status as 200, { 'content-type': 'application/xml' });

const csv = (c: Context<SandboxEnv>, { result }: Batch): Response =>
  c.body(writeCsv(result ? [result.header, ...result.rows] : [], dialect), 200, {
    'content-type': 'text/csv',
  });

const readFacts = async (c: Context<SandboxEnv>): Promise<Record<string, string | undefined>> => {
  const text = await c.req.text();
  if (wantsJson(c)) return JSON.parse(text) as Record<string, string>;
  const names = ['operation', 'object', 'externalIdFieldName', 'contentType', 'state'];
  return Object.fromEntries(names.map((name) => [name, elementText(text, name) ?? undefined]));
};

const checked = (
  org: Org,
  given: Readonly<Record<string, string | undefined>>,
): Pick<BulkOneJob, 'operation' | 'object' | 'externalIdFieldName' | 'contentType'> => {
  const { operation = '', externalIdFieldName = null, contentType = 'CSV' } = given;
  const object = visibleObject(org, given.object ?? '');
  if (operation === 'hardDelete')
    throw new SalesforceError('FeatureNotEnabled', 'hardDelete needs a special permission');
  if (!operations.includes(operation))
    throw new SalesforceError('InvalidJob', `Unknown operation: ${operation}`);
  if (!object) throw new SalesforceError('InvalidJob', `Unable to find object: ${given.object}`);
  if (contentType !== 'CSV' && contentType !== 'JSON') {
    throw new SalesforceError('InvalidJob', `The content type ${contentType} is not served here`);
  }
  const key = externalIdFieldName === null ? undefined : visibleField(org, object, externalIdFieldName);
  if (operation === 'upsert' && !(key?.externalId || key?.idLookup)) {
    throw new SalesforceError(
      'InvalidJob',
      `External ID was blank for ${object.name}. An External ID must be specified for upsert.`,
    );
  }
  return { operation, object: object.name, externalIdFieldName, contentType };
};
