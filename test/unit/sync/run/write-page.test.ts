import { expect, test } from 'vitest';
import { fault } from '../../../../shared/fault/fault.ts';
import { fail } from '../../../../shared/result.ts';
import { planPage } from '../../../../shared/sync/run/run-page.ts';
import { writePage } from '../../../../shared/sync/run/write-page.ts';
import { runContext } from '../../../support/sync-records.ts';
import { syncWorld } from '../../../support/sync-world.ts';

const planned = async (world: ReturnType<typeof syncWorld>) => {
  const rows = await planPage(runContext(world), 'left', world.left.all());
  return rows.ok ? rows.value : [];
};

test('after a page is written its pairs are remembered with the new ids', async () => {
  const world = syncWorld();
  const id = world.left.add({ 氏名: '見本', メール: 'a@example.com' });
  const written = await writePage(runContext(world), await planned(world));
  expect(written.ok && written.value.rows[0]?.outcomes).toMatchObject([{ done: 'created', id: '1' }]);
  expect(world.links.all()).toMatchObject([{ left: id, right: '1', state: 'live' }]);
});

test('a pair is not remembered when its record could not be made', async () => {
  const world = syncWorld();
  world.left.add({ 氏名: '見本', メール: 'a@example.com' });
  const rows = await planned(world);
  const { schema } = world.right.style;
  const strict = { ...schema, fields: schema.fields.map((it) => ({ ...it, required: true })) };
  Object.assign(world.right.style, { schema: strict });
  await writePage(runContext(world), rows);
  expect(world.links.all()).toEqual([]);
});

test('a run that lost its lease writes nothing', async () => {
  const world = syncWorld();
  world.left.add({ 氏名: '見本', メール: 'a@example.com' });
  const lost = async () => fail(fault('LEASE_LOST', 'renkei'));
  const written = await writePage({ ...runContext(world), mayWrite: lost }, await planned(world));
  expect(written).toMatchObject({ ok: false, fault: { code: 'LEASE_LOST' } });
  expect(world.right.all()).toEqual([]);
});

test('[FER-11] the pair of the job that goes on with a record is remembered beside the own one', async () => {
  const world = syncWorld();
  world.left.add({ 氏名: '見本', メール: 'a@example.com' });
  const [row] = await planned(world);
  if (!row?.link) throw new Error('no pair');
  const heir = { ...row.link, job: 'contacts', right: 'C' };
  await writePage(runContext(world), [{ ...row, heir }]);
  expect(world.links.all().map((it) => [it.job, it.right])).toEqual([
    ['customers', '1'],
    ['contacts', 'C'],
  ]);
});
