import { visibleObject } from '../org/visible.ts';
import type { ApiHandler } from './api-request.ts';
import type { Route } from './route-table.ts';

const limits: ApiHandler = ({ api }) => {
  const { usage, clock } = api.org;
  const whole = (Max: number, used = 0) => ({ Max, Remaining: Math.max(0, Max - used) });
  return {
    status: 200,
    body: {
      ConcurrentAsyncGetReportInstances: whole(200),
      DailyApiRequests: whole(usage.max, usage.used(clock.now())),
      DailyAsyncApexExecutions: whole(250_000),
      DailyBulkApiBatches: whole(15_000, api.jobs.batchesToday()),
      DailyBulkV2QueryFileStorageMB: whole(976_562),
      DailyBulkV2QueryJobs: whole(10_000, api.jobs.queriesToday()),
      DailyGenericStreamingApiEvents: whole(10_000),
      DailyStreamingApiEvents: whole(10_000),
      DailyWorkflowEmails: whole(15),
      DataStorageMB: whole(5),
      FileStorageMB: whole(20),
      HourlyODataCallout: whole(1000),
      HourlyTimeBasedWorkflow: whole(50),
      MassEmail: whole(10),
      SingleEmail: whole(15),
    },
  };
};

// Objects nobody knows are left out of the answer.
const recordCount: ApiHandler = ({ api, query }) => {
  const asked =
    query
      .get('sObjects')
      ?.split(',')
      .filter((it) => it !== '') ?? null;
  const objects = asked ? asked.flatMap((it) => visibleObject(api.org, it) ?? []) : api.org.schemas;
  const sObjects = objects
    .filter((it) => api.org.access.object(it.name).readable)
    .map((it) => ({ count: api.org.table(it.name).size, name: it.name }));
  return { status: 200, body: { sObjects } };
};

/** What is left of the organization's allowances, and how many records it holds. */
export const limitsRoutes: readonly Route[] = [
  { path: 'limits', handlers: { GET: limits } },
  { path: 'limits/recordCount', since: 40, handlers: { GET: recordCount } },
];
