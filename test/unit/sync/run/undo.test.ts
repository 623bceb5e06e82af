import { expect, test } from 'vitest';
import { retryFailed } from '../../../../shared/sync/run/retry-failed.ts';
import { undoRun } from '../../../../shared/sync/run/undo.ts';
import { syncWorld } from '../../../support/sync-world.ts';

const many = (world: ReturnType<typeof syncWorld>, count: number) =>
  Array.from({ length: count }, (_, i) =>
    world.left.add({ 氏名: `見本 ${i}`, メール: `sample${i}@example.com`, 電話: null, 会社: null }),
  );

test('a run of fifty updates is taken back except for the two records that were edited since', async () => {
  const world = syncWorld();
  const ids = many(world, 50);
  await world.run();
  await world.clock.advance(600_000);
  for (const it of world.right.all()) world.right.edit(it.id, { Department: '新しい部署' });
  const changed = await world.run();
  expect(changed.counts.updated).toBe(50);
  world.left.edit(ids[3] ?? '', { 電話: '03-0000-0003' });
  world.left.edit(ids[7] ?? '', { 電話: '03-0000-0007' });
  const undone = await undoRun(world.ports, { job: world.job, run: changed.run });
  expect(undone.counts).toMatchObject({ updated: 48, skipped: 2 });
  expect(undone.items.filter((it) => it.reason === 'MOVED_ON').map((it) => it.targetId)).toEqual([
    ids[3],
    ids[7],
  ]);
  expect(world.left.all().filter((it) => it.fields.会社 === null)).toHaveLength(48);
});

test('what was taken back stays so, and does not overwrite the other side in the next run', async () => {
  const world = syncWorld();
  many(world, 1);
  await world.run();
  await world.clock.advance(600_000);
  world.right.edit('1', { Department: '新しい部署' });
  const changed = await world.run();
  await undoRun(world.ports, { job: world.job, run: changed.run });
  await world.clock.advance(600_000);
  expect((await world.run()).writes).toBe(0);
  expect(world.right.all()[0]?.fields.Department).toBe('新しい部署');
  expect(world.left.all()[0]?.fields.会社).toBeNull();
});

test('after the cause is mended only the rows that failed are run again', async () => {
  const world = syncWorld();
  many(world, 5);
  const schema = world.right.style.schema;
  const strict = { ...schema, fields: schema.fields.map((it) => ({ ...it, required: it.code === 'Phone' })) };
  Object.assign(world.right.style, { schema: strict });
  const first = await world.run();
  expect(first.counts).toMatchObject({ failed: 5, created: 0 });
  for (const it of world.left.all().slice(0, 3)) world.left.edit(it.id, { 電話: '03-0000-0001' });
  const [again] = await retryFailed(world.ports, first.run, { job: world.job }).then((it) =>
    it.ok ? it.value : [],
  );
  expect(again?.counts).toMatchObject({ read: 5, created: 3, failed: 2 });
});
