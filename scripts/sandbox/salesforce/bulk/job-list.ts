import { SalesforceError } from '../org/salesforce-error.ts';
import type { ApiHandler } from '../rest/api-request.ts';
import type { IngestJob, QueryJob } from './bulk-job.ts';

const jobsPerPage = 1000;
const types = { ingest: 'V2Ingest', query: 'V2Query' } as const;

type JobOf<K extends keyof typeof types> = Extract<IngestJob | QueryJob, { readonly kind: K }>;

/** Lists the jobs of one kind, newest first, a thousand a page; filters leave out what they do not name. */
export const listJobs =
  <K extends keyof typeof types>(kind: K, show: (job: JobOf<K>) => Record<string, unknown>): ApiHandler =>
  ({ api, base, query }) => {
    const type = query.get('jobType');
    const mode = query.get('concurrencyMode');
    const isWanted =
      (type === null || type === types[kind]) && (mode === null || mode.toLowerCase() === 'parallel');
    const jobs = isWanted ? api.jobs.list(kind) : [];
    const from = positionAt(query.get('queryLocator'));
    const to = from + jobsPerPage;
    const done = to >= jobs.length;
    const next = done ? null : `${base}/jobs/${kind}?queryLocator=${locatorOf(to)}`;
    const records = jobs.slice(from, to).map((it) => show(it as JobOf<K>));
    return { status: 200, body: { done, nextRecordsUrl: next, records } };
  };

/** The text that stands for a place in a list of results; clients hand it back as it is. */
export const locatorOf = (position: number): string => Buffer.from(`at:${position}`).toString('base64url');

/** The place a locator stands for, the beginning without one; a text that is none is refused. */
export const positionAt = (locator: string | null): number => {
  if (locator === null || locator === 'null') return 0;
  const at = /^at:(\d+)$/.exec(Buffer.from(locator, 'base64url').toString('utf8'))?.[1];
  if (at === undefined) throw new SalesforceError('INVALID_QUERY_LOCATOR', 'invalid query locator');
  return Number(at);
};
