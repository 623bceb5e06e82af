import { describe, expect, it } from 'vitest';
import type { Scope } from '../../../../plugin/desktop/feature.ts';
import { scheduledRuns } from '../../../../plugin/desktop/features/scheduled-runs.ts';
import type { House } from '../../../../plugin/desktop/house.ts';
import type { Start } from '../../../../plugin/desktop/sync/run-desk.ts';
import { ok } from '../../../../shared/result.ts';
import { customerJob } from '../../../support/customer-job.ts';
import { ManualClock } from '../../../support/manual-clock.ts';

const every30 = customerJob({
  schedule: { kind: 'interval', minutes: 30 },
  enabledAt: '2026-11-20T00:00:00.000Z',
});

const page = (
  lastStartedAt: string | null,
  mayRun = true,
  heldUntil: string | null = null,
  connections: readonly object[] = [],
) => {
  const clock = new ManualClock('2026-11-22T00:00:00.000Z');
  const started: Start[] = [];
  let asked = 0;
  const standings = async () => {
    asked += 1;
    const value = { customers: { startedAt: lastStartedAt, state: 'done', heldUntil } };
    return { ok: true, value };
  };
  const house = {
    clock,
    jobs: [every30],
    config: { connections, jobs: [every30], stateApps: { log: '1', links: '2' } },
    mayRun: async () => mayRun,
    stores: async () => ({ leases: { standings } }),
    runs: { start: async (it: Start) => void started.push(it) },
  } as unknown as House;
  const leaving = new AbortController();
  void scheduledRuns.init({ house, signal: leaving.signal } as unknown as Scope);
  const pass = async (ms: number) => {
    await clock.advance(ms);
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };
  return { house, started, leaving, pass, asked: () => asked };
};

describe('a page that is open', () => {
  it('runs a job that is due, and says that nobody asked for it', async () => {
    const { house, started, pass } = page('2026-11-21T23:00:00.000Z');
    expect(scheduledRuns.when.every((holds) => holds(house))).toBe(true);
    await pass(15_000);
    expect(started).toMatchObject([{ trigger: 'schedule', quiet: true }]);
  });

  it('waits for a job that is not due yet', async () => {
    const { started, pass } = page('2026-11-21T23:45:00.000Z');
    await pass(15_000);
    expect(started).toEqual([]);
    for (let minute = 0; minute < 16; minute += 1) await pass(60_000);
    expect(started.length).toBeGreaterThan(0);
  });

  it('asks once for all jobs, and again when one falls due or ten minutes later, since every page counts', async () => {
    const { asked, started, pass } = page('2026-11-21T23:55:00.000Z');
    await pass(15_000);
    expect(asked()).toBe(1);
    for (let minute = 0; minute < 24; minute += 1) await pass(60_000);
    expect(asked()).toBe(3);
    expect(started).toEqual([]);
    for (let minute = 0; minute < 2; minute += 1) await pass(60_000);
    expect(started.length).toBeGreaterThan(0);
  });

  it('[HOT-12] leaves a held job alone until its hold ends', async () => {
    const { started, pass } = page('2026-11-21T00:00:00.000Z', true, '2026-11-22T02:00:00.000Z');
    for (let minute = 0; minute < 115; minute += 1) await pass(60_000);
    expect(started).toEqual([]);
    for (let minute = 0; minute < 10; minute += 1) await pass(60_000);
    expect(started.length).toBeGreaterThan(0);
  });

  it('[SAT-31] leaves what was read often enough today alone', async () => {
    const limits = [{ id: 'sf', readLimits: [{ object: 'Contact', timesPerDay: 2 }] }];
    const { started, pass } = page('2026-11-21T18:00:00.000Z', true, null, limits);
    for (let minute = 0; minute < 355; minute += 1) await pass(60_000);
    expect(started).toEqual([]);
    for (let minute = 0; minute < 20; minute += 1) await pass(60_000);
    expect(started.length).toBeGreaterThan(0);
  });

  it('[SAT-31] tells of the jobs beside it that were read often enough today', async () => {
    const limits = [{ id: 'sf', readLimits: [{ object: 'Lead', timesPerDay: 2 }] }];
    const { house, started, pass } = page('2026-11-21T22:00:00.000Z', true, null, limits);
    const leads = { ...every30, id: 'leads', right: { ...every30.right, object: 'Lead' } };
    Object.assign(house.config, { jobs: [every30, leads] });
    const standing = { startedAt: '2026-11-21T23:00:00.000Z', state: 'done', heldUntil: null };
    const stores = await house.stores();
    const standings = async () => ok({ customers: standing, leads: standing });
    Object.assign(house, { stores: async () => ({ ...stores, leases: { standings } }) });
    await pass(15_000);
    const next = '2026-11-22T11:00:00.000Z';
    expect(started).toMatchObject([{ job: { id: 'customers' }, notDue: [{ job: 'leads', next }] }]);
  });

  it('runs nothing for a person without the right, and nothing once it is left', async () => {
    const without = page(null, false);
    await without.pass(15_000);
    expect(without.started).toEqual([]);
    const left = page(null);
    left.leaving.abort();
    await left.pass(15_000);
    expect(left.started).toEqual([]);
  });
});
