import { expect, test } from 'vitest';
import { fault } from '../../../../shared/fault/fault.ts';
import { fail, ok } from '../../../../shared/result.ts';
import { RunRecord } from '../../../../shared/sync/run/run-record.ts';
import { syncWorld } from '../../../support/sync-world.ts';

const logged = async (world: ReturnType<typeof syncWorld>) => {
  const runs = await world.ports.runLog.list({ limit: 10 });
  return runs.ok ? runs.value.length : -1;
};

test('a scheduled run that found nothing leaves no trace in the log, a run by hand does', async () => {
  const world = syncWorld();
  await new RunRecord(world.ports, { job: world.job, trigger: 'schedule' }).end(ok(undefined));
  expect(await logged(world)).toBe(0);
  await new RunRecord(world.ports, { job: world.job, trigger: 'manual' }).end(ok(undefined));
  expect(await logged(world)).toBe(1);
});

test.each([
  ['AUTH_REFUSED', 'stopped'],
  ['QUOTA_HELD', 'held'],
  ['REMOTE_MAINTENANCE', 'held'],
  ['CANCELLED', 'cancelled'],
] as const)('%s ends a run as %s, and that is logged', async (code, state) => {
  const world = syncWorld();
  const record = new RunRecord(world.ports, { job: world.job, trigger: 'schedule' });
  expect(await record.end(fail(fault(code, 'kintone')))).toMatchObject({ state, fault: { code } });
  expect(await logged(world)).toBe(1);
});

test('a run of a few records says that it did not look at the whole job', async () => {
  const world = syncWorld();
  const few = await world.run({ only: { side: 'left', ids: [world.left.add({ メール: 'a@example.com' })] } });
  expect(few.only).toBe(true);
  expect((await world.run()).only).toBeUndefined();
});

test('a dry run is never logged', async () => {
  const world = syncWorld();
  world.left.add({ 氏名: '見本', メール: 'a@example.com' });
  const report = await world.run({ dryRun: true });
  expect(report).toMatchObject({ dryRun: true, writes: 0, counts: { created: 1 } });
  expect(report.items).toHaveLength(1);
  expect(await logged(world)).toBe(0);
  expect(world.right.all()).toEqual([]);
});

test('failures stay in the report however many rows went well before them', async () => {
  const world = syncWorld();
  for (let i = 0; i < 300; i += 1) world.left.add({ 氏名: '見本', メール: `a${i}@example.com` });
  for (let i = 0; i < 50; i += 1) world.left.add({ 氏名: '重複', メール: 'same@example.com' });
  const report = await world.run();
  expect(report.counts).toMatchObject({ created: 301, failed: 49 });
  expect(report.items.filter((it) => it.done === 'created')).toHaveLength(200);
  expect(report.items.filter((it) => it.done === 'failed')).toHaveLength(49);
});
