import { expect, test } from 'vitest';
import { readAgain, runPage, tryPage } from '../../../../shared/sync/run/run-page.ts';
import { runContext } from '../../../support/sync-records.ts';
import { syncWorld } from '../../../support/sync-world.ts';

test('a dry page tells every change and makes none', async () => {
  const world = syncWorld();
  world.left.add({ 氏名: '見本', メール: 'a@example.com' });
  const tried = await tryPage(runContext(world), 'left', world.left.all());
  expect(tried.ok && tried.value.rows[0]?.row.reason).toBe('NEW');
  expect(world.right.all()).toEqual([]);
});

test('a record that moves on between reading and writing is read and planned afresh', async () => {
  const world = syncWorld();
  const id = world.left.add({ 氏名: '見本', メール: 'a@example.com', 電話: null, 会社: null });
  world.right.add({ LastName: '見本', Email: 'a@example.com', Phone: '03-0000-0001', Department: null });
  const stale = world.left.all();
  world.left.edit(id, { 会社: '見本商事' });
  const done = await runPage(runContext(world), 'left', stale);
  expect(done.ok && done.value.rows.flatMap((it) => it.outcomes.map((o) => o.done))).toEqual([
    'updated',
    'updated',
  ]);
  expect(world.left.all()[0]?.fields).toMatchObject({ 電話: '03-0000-0001', 会社: '見本商事' });
  expect(world.right.all()[0]?.fields.Department).toBe('見本商事');
});

test("a file's rows are what they were", async () => {
  const world = syncWorld();
  const context = runContext(world);
  const records = world.left.all();
  const ports = { ...world.ports, left: { ...world.ports.left, fixed: true } };
  expect(await readAgain({ ...context, ports }, 'left', records)).toEqual({ ok: true, value: records });
});

test('[SAT-08] a row whose key several records share says who they are, whichever of them is chosen', async () => {
  const world = syncWorld();
  const first = world.right.add({ LastName: '佐藤', Email: 'sato@example.com' });
  const second = world.right.add({ LastName: '佐藤', Email: 'SATO@example.com' });
  world.left.add({ 氏名: '佐藤', メール: 'sato@example.com' });
  world.left.add({ 氏名: '阿部', メール: 'abe@example.com' });
  const done = await world.run();
  expect(done.items.flatMap((it) => it.issues)).toMatchObject([
    {
      code: 'KEY_DUPLICATE',
      severity: 'warning',
      path: ['Email'],
      values: { value: 'sato@example.com', count: 2, records: `${first}, ${second}` },
    },
    // The second of them, read from its own side.
    { code: 'KEY_DUPLICATE', values: { value: 'sato@example.com' } },
  ]);
});

test('[HOT-63] a page that is planned again still knows what was deleted, and sees what came back', async () => {
  const world = syncWorld();
  const back = world.right.add({ LastName: '見本', Email: 'a@example.com' });
  const gone = { id: '9', revision: '1', modifiedAt: '', fields: {} };
  const became = { how: 'deleted' as const, into: null };
  const again = await readAgain(runContext(world), 'right', [
    { ...gone, became },
    { ...gone, id: back, became },
    { ...gone, id: '8' },
  ]);
  expect(again.ok && again.value.map((it) => [it.id, it.became])).toEqual([
    [back, undefined],
    ['9', became],
  ]);
});
