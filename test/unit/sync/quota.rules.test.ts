import { expect, test } from 'vitest';
import { holdForQuota, quotaDay, usualQuota } from '../../../shared/sync/quota.rules.ts';
import { syncWorld } from '../../support/sync-world.ts';

const afternoon = Date.parse('2026-11-22T06:00:00.000Z');

test('over the daily budget a run is held until midnight in Japan', () => {
  const used = { kintoneToday: 5_000, other: null };
  const held = holdForQuota(usualQuota, used, afternoon);
  expect(held).toMatchObject({ code: 'QUOTA_HELD', values: { until: '2026-11-22T15:00:00.000Z' } });
  expect(holdForQuota(usualQuota, { ...used, kintoneToday: 4_999 }, afternoon)).toBeNull();
});

test("kintone's own day begins at nine, which a setting can follow", () => {
  const limits = { ...usualQuota, dayBegins: '09:00' };
  expect(quotaDay(limits, Date.parse('2026-11-21T23:59:00.000Z'))).toBe('2026-11-21');
  expect(quotaDay(limits, Date.parse('2026-11-22T00:00:00.000Z'))).toBe('2026-11-22');
  const held = holdForQuota(limits, { kintoneToday: 9_999, other: null }, afternoon);
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

test('[HOT-10] requests of earlier runs of the day count, whichever door made them', async () => {
  const world = syncWorld();
  const meter = { kintone: 0, other: 0 };
  Object.assign(world.ports, { meter });
  const quota = { ...usualQuota, kintonePerDay: 5 };
  Object.assign(world.ports.left.target, {
    describe: async () => ({ ok: true, value: world.left.style.schema }),
  });
  const counting = world.left.lookUp.bind(world.left);
  Object.assign(world.left, {
    lookUp: (request: Parameters<typeof counting>[0]) => {
      meter.kintone += 3;
      return counting(request);
    },
  });
  world.right.add({ LastName: '見本', Email: 'sample@example.com' });
  expect((await world.run({ quota })).state).toBe('done');
  await world.clock.advance(600_000);
  world.right.add({ LastName: '見本 2', Email: 'sample2@example.com' });
  expect((await world.run({ quota })).state).toBe('done');
  await world.clock.advance(600_000);
  expect(await world.run({ quota })).toMatchObject({ state: 'held', fault: { code: 'QUOTA_HELD' } });
  await world.clock.advance(86_400_000);
  expect((await world.run({ quota })).state).toBe('done');
});
