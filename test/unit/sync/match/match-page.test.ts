import { expect, test } from 'vitest';
import { matchPage } from '../../../../shared/sync/match/match-page.ts';
import { record, runContext } from '../../../support/sync-records.ts';
import { syncWorld } from '../../../support/sync-world.ts';

test('a stored pair counts more than a key', async () => {
  const world = syncWorld();
  const id = world.left.add({ 氏名: '見本', メール: 'a@example.com' });
  await world.run();
  world.right.edit('1', { Email: 'moved@example.com' });
  const [source] = world.left.all();
  const matched = await matchPage(runContext(world), 'left', source ? [source] : []);
  expect(matched.ok && matched.value).toMatchObject([
    { source: { id }, partners: [{ id: '1' }], problem: null },
  ]);
});

test('a changed key moves with the pair, nobody is made anew', async () => {
  const world = syncWorld();
  world.left.add({ 氏名: '見本', メール: 'a@example.com' });
  await world.run();
  await world.clock.advance(600_000);
  world.right.edit('1', { Email: 'moved@example.com' });
  const report = await world.run();
  expect(report.counts).toMatchObject({ created: 0, updated: 1 });
  expect(world.left.all().map((it) => it.fields.メール)).toEqual(['moved@example.com']);
});

test('a partner that was deleted is told, and nothing is made in its place', async () => {
  const world = syncWorld();
  world.left.add({ 氏名: '見本', メール: 'a@example.com' });
  await world.run();
  world.right.remove('1');
  const [source] = world.left.all();
  const matched = await matchPage(runContext(world), 'left', source ? [source] : []);
  expect(matched.ok && matched.value).toMatchObject([{ problem: 'PARTNER_GONE', partners: [] }]);
});

test('[FER-43][FER-44] the pair of a partner that cannot be seen is suspended, and goes on when it can be seen again', async () => {
  const world = syncWorld();
  const id = world.left.add({ 氏名: '見本', メール: 'a@example.com', 電話: null });
  await world.run();
  const { lookUp } = world.right;
  Object.assign(world.right, { lookUp: async () => ({ ok: true, value: [] }) });
  await world.clock.advance(600_000);
  world.left.edit(id, { 電話: '03-1234-5678' });
  expect(await world.run()).toMatchObject({ writes: 0, counts: { failed: 0, skipped: 1 } });
  expect(world.links.all()).toMatchObject([{ state: 'suspended' }]);
  Object.assign(world.right, { lookUp });
  await world.clock.advance(600_000);
  world.left.edit(id, { 会社: '見本商事' });
  await world.run();
  expect(world.links.all()).toMatchObject([{ state: 'live' }]);
  expect(world.right.all()).toMatchObject([{ fields: { Phone: '03-1234-5678', Department: '見本商事' } }]);
});

test('a one-way job asks for no pairs', async () => {
  const world = syncWorld();
  const context = runContext(world);
  let asked = 0;
  const links = {
    ...world.ports.links,
    find: async () => {
      asked += 1;
      return world.ports.links.find('x', {});
    },
  };
  const ports = { ...world.ports, links };
  await matchPage({ ...context, ports, job: { ...context.job, kind: 'upsert' } }, 'left', [
    record('1', { メール: 'a@example.com' }),
  ]);
  expect(asked).toBe(0);
});
