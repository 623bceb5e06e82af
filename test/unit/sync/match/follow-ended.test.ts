import { expect, test } from 'vitest';
import type { Fate, StoredRecord } from '../../../../shared/record/record.ts';
import { asksForGone, followEnded, isGone } from '../../../../shared/sync/match/follow-ended.ts';
import { record, runContext } from '../../../support/sync-records.ts';
import { syncWorld } from '../../../support/sync-world.ts';

const ended = (id: string, how: Fate['how'], into: string | null = null): StoredRecord =>
  record(id, { LastName: '見本' }, { became: { how, into } });

/** A world in which the persons 1 to n are paired, each with the same number on both sides. */
const paired = async (n: number) => {
  const world = syncWorld();
  for (let i = 1; i <= n; i += 1) world.left.add({ 氏名: `見本 ${i}`, メール: `p${i}@example.com` });
  await world.run();
  return world;
};

const follow = async (world: ReturnType<typeof syncWorld>, records: readonly StoredRecord[]) => {
  const followed = await followEnded(runContext(world), 'right', records);
  if (!followed.ok) throw new Error(followed.fault.code);
  return followed.value;
};

test('where nothing ended, nothing is asked', async () => {
  const world = syncWorld();
  const find = () => Promise.reject(new Error('asked'));
  const ports = { ...world.ports, links: { ...world.ports.links, find } };
  const done = await followEnded({ ...runContext(world), ports }, 'right', [record('1', {})]);
  expect(done).toEqual({ ok: true, value: { matched: [], done: new Set() } });
});

test('[HOT-60] a merged record passes its pair on, through a master that was itself merged since', async () => {
  const world = await paired(1);
  const last = world.right.add({ LastName: '残る', Email: 'last@example.com' });
  const { matched, done } = await follow(world, [ended('1', 'merged', '77'), ended('77', 'merged', last)]);
  expect(matched[0]).toMatchObject({
    source: { id: last },
    // Whatever both hold, it has to be saved.
    link: { left: '1', right: last, state: 'suspended' },
    partners: [{ id: '1' }],
    problem: null,
  });
  expect(matched[1]).toMatchObject({ problem: 'ENDED' });
  expect([...done].sort()).toEqual(['1', last, '77'].sort());
});

test('[HOT-60] of two records merged into one, the first keeps its pair and the other is told', async () => {
  const world = await paired(2);
  const stays = world.right.add({ LastName: '残る', Email: 'last@example.com' });
  const { matched } = await follow(world, [ended('1', 'merged', stays), ended('2', 'merged', stays)]);
  expect(matched.map((it) => it.problem)).toEqual([null, 'MERGED']);
});

test('[HOT-60] a master whose key belongs to another record there is not given away', async () => {
  const world = await paired(1);
  world.left.add({ 氏名: '別人', メール: 'other@example.com' });
  const stays = world.right.add({ LastName: '別人', Email: 'other@example.com' });
  const { matched, done } = await follow(world, [ended('1', 'merged', stays)]);
  expect(matched.map((it) => it.problem)).toEqual(['MERGED']);
  expect(done.has(stays)).toBe(false);
});

test('merges in a circle, as only a broken side could tell them, are told and not followed for ever', async () => {
  const world = await paired(2);
  const { matched } = await follow(world, [ended('1', 'merged', '2'), ended('2', 'merged', '1')]);
  expect(matched.map((it) => it.problem)).toEqual(['MERGED', 'MERGED']);
});

test('[HOT-63] a deleted record without a pair, or whose partner is gone too, needs nothing', async () => {
  const world = await paired(1);
  world.left.remove('1');
  const { matched } = await follow(world, [ended('1', 'deleted'), ended('9', 'deleted')]);
  expect(matched.map((it) => it.problem)).toEqual(['ENDED', 'ENDED']);
});

test('deleted records are asked for where pairs follow them or a flag is to be set', () => {
  const context = runContext();
  expect(asksForGone(context, 'right')).toBe(true);
  const oneWay = { ...context, job: { ...context.job, kind: 'upsert' as const } };
  expect(asksForGone(oneWay, 'right')).toBe(false);
  const flags = { left: { field: '印', value: '削除', type: 'text' as const } };
  expect(asksForGone({ ...oneWay, flags }, 'right')).toBe(true);
  expect(isGone(ended('1', 'converted'))).toBe(false);
});
