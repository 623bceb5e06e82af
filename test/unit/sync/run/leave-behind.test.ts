import { expect, test } from 'vitest';
import type { ReadRequest } from '../../../../shared/ports/record-source.ts';
import { ok } from '../../../../shared/result.ts';
import { customerJob } from '../../../support/customer-job.ts';
import { syncWorld } from '../../../support/sync-world.ts';

/** A world whose job is about customers of the east; its kintone side knows that one condition. */
const eastern = () => {
  const job = customerJob({ left: { app: '1', guestSpace: null, condition: '会社 = "東"' } });
  const world = syncWorld(job);
  const { source } = world.ports.left;
  const read = async (request: ReadRequest) => {
    const page = await source.read(request);
    if (!page.ok || !request.condition) return page;
    return ok({ ...page.value, records: page.value.records.filter((it) => it.fields.会社 === '東') });
  };
  Object.assign(world.ports, { left: { ...world.ports.left, source: { ...source, read } } });
  const id = world.left.add({ 氏名: '青木', メール: 'aoki@example.com', 会社: '東' });
  const run = async (dryRun = false) => {
    await world.clock.advance(600_000);
    const { items } = await world.run({ dryRun });
    return items.filter((it) => it.reason === 'OUTSIDE').map((it) => [it.done, it.title, it.targetId]);
  };
  return { world, id, run };
};

test('a pair whose record leaves the condition rests, is told of once, and goes on when the record is back', async () => {
  const { world, id, run } = eastern();
  expect(await run()).toEqual([]);
  const partner = world.right.all()[0]?.id;
  world.left.edit(id, { 会社: '西', 電話: '03-1111-2222' });
  expect(await run()).toEqual([['skipped', '青木', partner]]);
  expect(world.links.all()).toMatchObject([{ state: 'outside' }]);
  world.left.edit(id, { 電話: '03-3333-4444' });
  expect(await run()).toEqual([]);
  expect(world.right.all()[0]?.fields.Phone ?? null).toBeNull();
  world.left.edit(id, { 会社: '東' });
  expect(await run()).toEqual([]);
  expect(world.links.all()).toMatchObject([{ state: 'live' }]);
  expect(world.right.all()[0]?.fields.Phone).toBe('03-3333-4444');
});

test('a dry run tells of it and lets the pair go on', async () => {
  const { world, id, run } = eastern();
  await run();
  world.left.edit(id, { 会社: '西' });
  expect(await run(true)).toHaveLength(1);
  expect(world.links.all()).toMatchObject([{ state: 'live' }]);
  expect(await run()).toHaveLength(1);
});
