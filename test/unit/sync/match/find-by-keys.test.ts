import { expect, test } from 'vitest';
import { findByKeys } from '../../../../shared/sync/match/find-by-keys.ts';
import { customerJob, row } from '../../../support/customer-job.ts';
import { customerTranslator, record, runContext } from '../../../support/sync-records.ts';
import { syncWorld } from '../../../support/sync-world.ts';

const customer = (id: string, メール: string | null, more = {}) =>
  record(id, { 氏名: '見本', メール, ...more });

test('[FER-06] two records of one page with one address are one customer', async () => {
  const context = runContext();
  const found = await findByKeys(context, 'left', [
    customer('1', 'a@example.com'),
    customer('2', 'A@Example.com'),
  ]);
  const problems = found.ok && [...found.value.values()].map((it) => it.problem);
  expect(problems).toEqual([null, 'KEY_DUPLICATE']);
});

test('a record without a key is left out with that reason', async () => {
  const found = await findByKeys(runContext(), 'left', [customer('1', null)]);
  expect(found.ok && found.value.get('1')?.problem).toBe('KEY_MISSING');
});

test('a fallback key finds what the first key does not', async () => {
  const world = syncWorld();
  world.right.add({ LastName: '見本', Email: null, Phone: '03-1234-5678', Department: null });
  const rows = [...customerJob().mapping.rows.slice(0, 2), row('電話', 'Phone', { role: 'phone' as const })];
  const mapping = { ...customerJob().mapping, rows, key: { row: 'email', fallbacks: ['phone'] } };
  const job = customerJob({ mapping });
  const context = { ...runContext(world), job, translator: customerTranslator(job) };
  const found = await findByKeys(context, 'left', [
    customer('1', 'a@example.com', { 電話: '０３（１２３４）５６７８' }),
  ]);
  expect(found.ok && found.value.get('1')).toMatchObject({ problem: null, partners: [{ id: '1' }] });
});

test('a record that already belongs to another is not taken away from it', async () => {
  const world = syncWorld();
  const first = world.left.add({ 氏名: '見本', メール: 'a@example.com' });
  await world.run();
  const found = await findByKeys(runContext(world), 'left', [customer(`${first}0`, 'a@example.com')]);
  expect(found.ok && found.value.get(`${first}0`)).toMatchObject({ problem: 'KEY_DUPLICATE', partners: [] });
});

test('[FER-53] when the newest counts, a later edit takes the pair over', async () => {
  const world = syncWorld(customerJob({ duplicates: 'newest' }));
  world.right.add({ LastName: 'A', Email: 'a@example.com' });
  await world.run();
  await world.clock.advance(600_000);
  world.right.add({ LastName: 'B', Email: 'a@example.com' });
  await world.run();
  expect(world.left.all().map((it) => it.fields.氏名)).toEqual(['B']);
  expect(world.links.all().map((it) => it.right)).toEqual(['2']);
});
