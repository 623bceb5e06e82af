import { expect, test } from 'vitest';
import { findDuplicates } from '../../../../shared/sync/match/find-duplicates.ts';
import { contactObject, customerApp, customerJob } from '../../../support/customer-job.ts';
import { customerTranslator } from '../../../support/sync-records.ts';
import { syncWorld } from '../../../support/sync-world.ts';

const [key] = customerTranslator().keys;
const scan = (
  world: ReturnType<typeof syncWorld>,
  side: 'left' | 'right',
  schema = customerApp,
  limits = {},
) => {
  if (!key) throw new Error('no key');
  return findDuplicates(world.ports, customerJob(), key, side, schema, {
    records: 1_000,
    groups: 10,
    ...limits,
  });
};

test('[SAT-08] two records with one e-mail are one group of two, however the address is written', async () => {
  const world = syncWorld();
  const first = world.left.add({ 氏名: '佐藤', メール: 'sato@example.com' });
  world.left.add({ 氏名: '阿部', メール: 'abe@example.com' });
  const second = world.left.add({ 氏名: '佐藤 花子', メール: 'Ｓato@Example.com ' });
  expect(await scan(world, 'left')).toMatchObject({
    value: {
      groups: [{ side: 'left', field: 'メール', key: 'sato@example.com', ids: [first, second] }],
      found: 1,
      read: 3,
      cutShort: false,
    },
  });
});

test('[SAT-08] the other side is scanned as well, by its own field', async () => {
  const world = syncWorld();
  for (const name of ['a', 'b', 'c']) world.right.add({ LastName: name, Email: 'x@example.com' });
  expect(await scan(world, 'right', contactObject)).toMatchObject({
    value: { groups: [{ field: 'Email', ids: ['1', '2', '3'] }], found: 1 },
  });
});

test('records without a key share nothing', async () => {
  const world = syncWorld();
  world.left.add({ 氏名: '一', メール: null });
  world.left.add({ 氏名: '二', メール: '' });
  expect(await scan(world, 'left')).toMatchObject({ value: { found: 0, read: 2 } });
});

test('where the field allows no two alike nothing is read', async () => {
  const world = syncWorld();
  world.left.add({ メール: 'a@example.com' });
  const fields = customerApp.fields.map((it) => ({ ...it, unique: it.code === 'メール' }));
  expect(await scan(world, 'left', { ...customerApp, fields })).toMatchObject({
    value: { read: 0, found: 0 },
  });
});

test('a scan tells how many groups there are even where it lists fewer, and that it was cut short', async () => {
  const world = syncWorld();
  for (let i = 0; i < 12; i += 1) world.left.add({ メール: `${i % 4}@example.com` });
  const few = await scan(world, 'left', customerApp, { groups: 1 });
  expect(few).toMatchObject({
    value: { found: 4, groups: [{ key: '0@example.com', ids: ['1', '5', '9'] }] },
  });
  for (let i = 0; i < 5_000; i += 1) world.left.add({ メール: `n${i}@example.com` });
  expect(await scan(world, 'left', customerApp, { records: 10 })).toMatchObject({
    value: { read: 5_000, cutShort: true },
  });
});
