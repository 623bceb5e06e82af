import { afterAll, beforeAll, describe } from 'vitest';
import {
  createStateApps,
  type StateAppIds,
} from '../../../shared/connectors/kintone/state/create-state-apps.ts';
import { stateStores } from '../../../shared/connectors/kintone/state/state-stores.ts';
import { noCounts, type RunReport } from '../../../shared/sync/report.ts';
import { startLocalKintone } from '../../support/local-kintone.ts';
import { memoryNotices } from '../../support/memory-notices.ts';
import { memoryCheckpoints, memoryLeases, memoryLinks, memoryRunLog } from '../../support/memory-stores.ts';
import { HastyClock } from '../../support/sync-world.ts';
import { checkpointContract } from './checkpoint-store.contract.ts';
import { leaseContract } from './lease.contract.ts';
import { linkContract } from './link-store.contract.ts';
import { noticesContract } from './notices.contract.ts';
import { runLogContract } from './run-log.contract.ts';

const emptyReport: RunReport = {
  run: '',
  job: 'customers',
  trigger: 'schedule',
  dryRun: false,
  startedAt: '2026-11-22T00:00:00.000Z',
  endedAt: null,
  state: 'done',
  counts: noCounts,
  writes: 0,
  requests: { kintone: 0, other: 0 },
};

describe('stores in memory', () => {
  const clock = new HastyClock();
  const leases = memoryLeases(clock);
  const [checkpoints, links, runLog] = [memoryCheckpoints(), memoryLinks(), memoryRunLog()];
  describe('leases', () => leaseContract(() => ({ door: () => leases, pass: (ms) => clock.sleep(ms) })));
  describe('checkpoints', () => checkpointContract(() => checkpoints));
  describe('links', () => linkContract(() => links));
  describe('run log', () => runLogContract(() => runLog));
  describe('notices', () => {
    const { notices, spoken } = memoryNotices(() => ['logged']);
    noticesContract(() => ({
      door: () => notices,
      loggedRun: async () => 'logged',
      comments: async (record) =>
        spoken.filter((it) => it.record === record).map(({ text, users }) => ({ text, called: users })),
    }));
  });
});

describe('stores as records of kintone', () => {
  let kintone: Awaited<ReturnType<typeof startLocalKintone>>;
  let apps: StateAppIds;
  const clock = { now: () => kintone.clock.now(), sleep: async (ms: number) => kintone.clock.advance(ms) };
  beforeAll(async () => {
    kintone = await startLocalKintone();
    const made = await createStateApps(kintone.client, clock);
    if (!made.ok) throw new Error(JSON.stringify(made.fault));
    apps = made.value;
  });
  afterAll(() => kintone.stop());
  const isGone = (owner: string) => owner === 'gone';
  const door = () => stateStores(kintone.client, apps, { clock, isGone });
  describe('leases', () => leaseContract(() => ({ door: () => door().leases, pass: clock.sleep })));
  describe('checkpoints', () => checkpointContract(() => door().checkpoints));
  describe('links', () => linkContract(() => door().links));
  describe('run log', () => runLogContract(() => door().runLog));
  describe('notices', () =>
    noticesContract(() => ({
      door: () => door().notices,
      loggedRun: async () => {
        const run = `logged-${kintone.clock.now()}`;
        kintone.clock.advance(1);
        await door().runLog.save({ ...emptyReport, run });
        return run;
      },
      comments: async (record) => {
        const found = await kintone.client.record.getRecordComments({ app: apps.log, record });
        return found.comments.map((it) => ({ text: it.text, called: it.mentions.map((one) => one.code) }));
      },
    })));
});
