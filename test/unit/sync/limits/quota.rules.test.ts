import { expect, test } from 'vitest';
import { nextJobs } from '../../../../shared/sync/due/next-jobs.ts';
import {
  heldUntilOf,
  holdForQuota,
  quotaDay,
  quotaOf,
  usualQuota,
} from '../../../../shared/sync/limits/quota.rules.ts';
import type { RequestMeter, SyncSide } from '../../../../shared/sync/ports.ts';
import { syncWorld } from '../../../support/sync-world.ts';

const afternoon = Date.parse('2026-11-22T06:00:00.000Z');

test('over the daily budget a run is held until midnight in Japan', () => {
  const used = { kintoneToday: { '7': 5_000, '9': 12 }, other: null };
  const held = holdForQuota(usualQuota, used, afternoon);
  const values = { app: '7', until: '2026-11-22T15:00:00.000Z', at: '2026-11-23 00:00' };
  expect(held).toMatchObject({ code: 'QUOTA_HELD', values });
  expect(held && heldUntilOf(held)).toBe('2026-11-22T15:00:00.000Z');
  expect(holdForQuota(usualQuota, { ...used, kintoneToday: { '7': 4_999 } }, afternoon)).toBeNull();
});

test("kintone's own day begins at nine, which a setting can follow", () => {
  const limits = { ...usualQuota, dayBegins: '09:00' };
  expect(quotaDay(limits, Date.parse('2026-11-21T23:59:00.000Z'))).toBe('2026-11-21');
  expect(quotaDay(limits, Date.parse('2026-11-22T00:00:00.000Z'))).toBe('2026-11-22');
  const held = holdForQuota(limits, { kintoneToday: { '7': 9_999 }, other: null }, afternoon);
  expect(held?.values.until).toBe('2026-11-23T00:00:00.000Z');
});

test('[REL-03] at 4,990 of 5,000 requests Salesforce is left alone and nothing is written', async () => {
  const world = syncWorld();
  world.left.add({ 氏名: '見本', メール: 'sample@example.com' });
  Object.assign(world.ports, { usage: () => ({ used: 4_990, limit: 5_000 }) });
  const report = await world.run();
  expect(report).toMatchObject({
    state: 'held',
    writes: 0,
    fault: { code: 'QUOTA_HELD', origin: 'salesforce' },
  });
});

test('what a configuration says of the budget is followed, and the usual where it says nothing', () => {
  expect(quotaOf({})).toEqual(usualQuota);
  expect(quotaOf({ budget: { perApp: 8_000, dayBegins: '09:00' } })).toMatchObject({
    kintonePerDay: 8_000,
    dayBegins: '09:00',
  });
});

/** A world in which each read and each write of app 1 is a request, and a job of another app uses its own. */
const countedWorld = (kintonePerDay: number) => {
  const world = syncWorld();
  const apps: { [app: string]: number } = {};
  const calls: number[] = [];
  const counted =
    <A extends unknown[], R>(work: (...args: A) => R) =>
    (...args: A): R => {
      const meter = world.ports.meter as RequestMeter;
      meter.apps = { ...meter.apps, '1': (meter.apps?.['1'] ?? 0) + 1 };
      calls.push(world.clock.now());
      return work(...args);
    };
  const meter = { kintone: 0, other: 0, apps };
  const { source, target } = world.ports.left;
  Object.assign(world.ports, {
    meter,
    quota: { ...usualQuota, kintonePerDay },
    left: {
      source: {
        ...source,
        describe: counted(() => source.describe()),
        read: counted((it) => source.read(it)),
      },
      target: {
        describe: () => target.describe(),
        lookUp: counted((it) => target.lookUp(it)),
        write: counted((it) => target.write(it)),
      },
    } satisfies SyncSide,
  });
  return { ...world, calls };
};

test('[HOT-10] requests of earlier runs of the day count, whichever door made them', async () => {
  const world = countedWorld(5);
  const addOne = async (i: number) => {
    await world.clock.advance(600_000);
    world.right.add({ LastName: `見本 ${i}`, Email: `sample${i}@example.com` });
  };
  const states: string[] = [];
  for (let i = 0; i < 4; i += 1) {
    await addOne(i);
    // Each time another door, which knows only what the store tells it.
    Object.assign(world.ports, { owner: `door ${i}`, meter: { kintone: 0, other: 0 } });
    states.push((await world.run()).state);
  }
  expect(states).toEqual(['done', 'done', 'held', 'held']);
  const used = world.calls.length;
  expect(used).toBeLessThanOrEqual(7);
  await addOne(5);
  expect(await world.run()).toMatchObject({ state: 'held', fault: { values: { app: '1', limit: 5 } } });
  // Not even the form is asked for.
  expect(world.calls).toHaveLength(used);
  await world.clock.advance(86_400_000);
  expect((await world.run()).state).toBe('done');
});

test('[HOT-10] what one app has used up holds no job of another app', async () => {
  const world = countedWorld(5);
  const used = { day: quotaDay(usualQuota, world.clock.now()), apps: { '2': 4_000 } };
  const lease = await world.ports.leases.acquire('others', 'other', 60_000);
  if (lease.ok) await world.ports.leases.release(lease.value, { used });
  expect(await world.run()).toMatchObject({ state: 'done' });
});

test('[HOT-12] over the limit at three in the afternoon: no request until midnight, then on from the same place', async () => {
  const world = countedWorld(9);
  for (let i = 0; i < 9; i += 1) world.left.add({ 氏名: `見本 ${i}`, メール: `sample${i}@example.com` });
  const job = { ...world.job, schedule: { kind: 'interval', minutes: 5 } as const };
  await world.clock.advance(afternoon - world.clock.now());
  const midnight = Date.parse('2026-11-22T15:00:00.000Z');
  const states: string[] = [];
  const rows: number[] = [];
  for (; world.clock.now() < midnight + 600_000; await world.clock.advance(300_000)) {
    const standings = await world.ports.leases.standings([job.id]);
    if (!standings.ok || nextJobs([job], standings.value, world.clock.now()).ready.length === 0) continue;
    const done = await world.run({ job, pageSize: 2, trigger: 'schedule' });
    states.push(done.state);
    rows.push(done.counts.created);
  }
  expect(states.slice(0, 2)).toEqual(['held', 'done']);
  expect(rows[0]).toBeGreaterThan(0);
  expect((rows[0] ?? 0) + (rows[1] ?? 0)).toBe(9);
  expect(world.right.all()).toHaveLength(9);
  const between = world.calls.filter((it) => it > afternoon + 60_000 && it < midnight);
  expect(between).toEqual([]);
});
