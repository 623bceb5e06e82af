import { expect, test } from 'vitest';
import { forecastOfDryRun, forecastRun } from '../../../../shared/sync/limits/forecast.ts';
import { customerJob } from '../../../support/customer-job.ts';
import { syncWorld } from '../../../support/sync-world.ts';

const withRows = (count: number, job = customerJob()) => {
  const world = syncWorld(job);
  for (let i = 0; i < count; i += 1) world.left.add({ 氏名: `見本 ${i}`, メール: `c${i}@example.com` });
  return world;
};
const forecastIn = async (world: ReturnType<typeof syncWorld>) => {
  const done = await forecastRun(world.ports, world.job);
  if (!done.ok) throw new Error(done.fault.code);
  return done.value;
};

test('[HOT-13] before a job runs it is known how many rows it will read', async () => {
  const world = withRows(700);
  expect(await forecastIn(world)).toMatchObject({ rows: 700, quietTime: null });
});

test('[HOT-13] a first load that takes only so many is reckoned with those alone', async () => {
  const world = withRows(75, customerJob({ initial: { kind: 'lastDays', days: 60, max: 30 } }));
  expect(await forecastIn(world)).toMatchObject({ rows: 30 });
});

test('[HOT-13] with an allowance of 20 requests a day, 700 rows are a large run', async () => {
  const world = withRows(700);
  const quota = { kintonePerDay: 20, otherReserve: 10, dayBegins: '00:00', timeZone: 'Asia/Tokyo' };
  const done = await forecastRun({ ...world.ports, quota }, world.job);
  expect(done).toMatchObject({ ok: true, value: { quietTime: '2026-11-27T13:00:00.000Z' } });
});

test('a dry run knows exactly what would be written, so its forecast is never above the one from counting', async () => {
  const world = withRows(700);
  await world.run();
  const job = { ...world.job, id: 'again' };
  const counted = await forecastRun(world.ports, job);
  const dry = await world.run({ job, dryRun: true });
  const seen = forecastOfDryRun(world.ports, job, dry);
  expect(seen.rows).toBe(dry.counts.read);
  expect(seen.requests.kintone).toBeLessThanOrEqual(counted.ok ? (counted.value?.requests.kintone ?? 0) : 0);
});

test('a side that cannot be counted is not guessed at', async () => {
  const world = withRows(1);
  const left = {
    ...world.ports.left,
    source: { ...world.left.source, count: async () => ({ ok: true, value: null }) as const },
  };
  expect(await forecastRun({ ...world.ports, left }, world.job)).toEqual({ ok: true, value: null });
});
