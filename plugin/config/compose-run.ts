import type { connectSalesforce } from '../../shared/clients/jsforce/connect-salesforce.ts';
import type { KintoneClient } from '../../shared/connectors/kintone/kintone-client.ts';
import { kintoneSource } from '../../shared/connectors/kintone/record-source.ts';
import { kintoneTarget } from '../../shared/connectors/kintone/record-target.ts';
import { RequestGate } from '../../shared/connectors/kintone/request-gate.ts';
import { stateStores } from '../../shared/connectors/kintone/state/state-stores.ts';
import { salesforceSource } from '../../shared/connectors/salesforce/record-source.ts';
import { salesforceTarget } from '../../shared/connectors/salesforce/record-target.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import { type RunResult, runJob } from '../../shared/sync/runner.ts';
import { findRelated } from '../../shared/sync/translate/find-related.ts';
import type { RunRequest } from './settings-door.ts';

/** What a run from this page is made of. */
interface RunParts {
  readonly client: KintoneClient;
  readonly clock: Clock;
  readonly salesforce: ReturnType<typeof connectSalesforce>;
  readonly user: string;
}

/** Runs one job from the settings page: as a dry run, or for the few records named. */
export const composeRun = (parts: RunParts, request: RunRequest): Promise<RunResult> => {
  const { client, clock, salesforce, user } = parts;
  const { job } = request;
  const meter = { kintone: 0, other: 0 };
  const gate = new RequestGate({ clock, random: Math.random, meter });
  const left = { app: job.left.app, clock, gate, meter };
  // Bulk jobs are closed by PATCH, which kintone's proxy cannot carry.
  const right = { object: job.right.object, clock };
  return runJob(
    {
      clock,
      ...stateStores(client, request.stateApps, { clock, gate, meter }),
      left: { source: kintoneSource(client, left), target: kintoneTarget(client, left) },
      right: { source: salesforceSource(salesforce, right), target: salesforceTarget(salesforce, right) },
      prepare: findRelated((side, entity) =>
        side === 'left'
          ? kintoneTarget(client, { ...left, app: entity })
          : salesforceTarget(salesforce, { ...right, object: entity }),
      ),
      newId: () => crypto.randomUUID(),
      owner: `settings ${user}`,
      random: Math.random,
      meter,
      jobs: request.jobs,
    },
    {
      job,
      trigger: request.only ? 'test' : 'manual',
      dryRun: request.dryRun,
      ...(request.only ? { only: { side: 'left', ids: request.only } } : {}),
      onProgress: request.onProgress,
      cancelled: request.cancelled,
    },
  );
};
