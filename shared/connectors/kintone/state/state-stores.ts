import type { CheckpointStore } from '../../../ports/checkpoint-store.ts';
import type { Leases } from '../../../ports/lease.ts';
import type { LinkStore } from '../../../ports/link-store.ts';
import type { Notices } from '../../../ports/notices.ts';
import type { RunLog } from '../../../ports/run-log.ts';
import type { KintoneClient } from '../kintone-client.ts';
import { type GateOptions, RequestGate } from '../request-gate.ts';
import { type CheckpointCache, kintoneCheckpoints } from './checkpoints.ts';
import type { StateAppIds } from './create-state-apps.ts';
import { kintoneLeases, type LeaseOptions } from './leases.ts';
import { kintoneLinks } from './links.ts';
import { kintoneNotices } from './notices.ts';
import { kintoneRunLog } from './run-log.ts';
import { linkApp, logApp } from './state-apps.ts';
import { stateRecords } from './state-records.ts';
import { kintoneTold } from './told.ts';

/** Everything a run remembers, wherever it is kept. */
export interface StateStores {
  readonly checkpoints: CheckpointStore;
  readonly leases: Leases;
  readonly links: LinkStore;
  readonly runLog: RunLog;
  readonly notices: Notices;
}

/** How the stores reach kintone, and what this door knows of other owners. */
export interface StateOptions extends GateOptions, LeaseOptions {
  readonly gate?: RequestGate;
}

/** The four stores over the two state apps, for any door that can reach kintone. */
export const stateStores = (client: KintoneClient, apps: StateAppIds, options: StateOptions): StateStores => {
  const gate = options.gate ?? new RequestGate(options);
  const logGate = gate.of(apps.log);
  const links = stateRecords(client, gate.of(apps.links), apps.links, linkApp);
  const log = stateRecords(client, logGate, apps.log, logApp);
  const checkpoints = kintoneCheckpoints(links);
  const told = kintoneTold(links);
  const along: CheckpointCache = {
    keysOf: (job) => [...checkpoints.keysOf(job), ...told.keysOf(job)],
    remember: (job, found) => {
      checkpoints.remember(job, found);
      told.remember(job, found);
    },
  };
  return {
    checkpoints,
    leases: kintoneLeases(links, along, options),
    links: kintoneLinks(links),
    runLog: kintoneRunLog(log),
    notices: { ...told, ...kintoneNotices(log, { client, gate: logGate, app: apps.log }) },
  };
};
