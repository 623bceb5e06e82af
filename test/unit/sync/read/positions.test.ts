import { expect, test } from 'vitest';
import { Positions } from '../../../../shared/sync/read/positions.ts';
import { record } from '../../../support/sync-records.ts';
import { syncWorld } from '../../../support/sync-world.ts';

const window = { since: null, until: '2026-11-22T01:00:00.000Z' };
const open = async (world: ReturnType<typeof syncWorld>) => {
  const positions = await Positions.load(world.ports, 'customers', ['left', 'right']);
  if (!positions.ok) throw new Error(positions.fault.code);
  return positions.value;
};

test('a version that was dealt with is no news, a newer one is', async () => {
  const positions = await open(syncWorld());
  const first = record('1', {}, { revision: '3' });
  await positions.passPage('left', { window, records: [first], fresh: [first], next: null });
  const edited = record('1', {}, { revision: '4' });
  expect(positions.unseen('left', [first, edited, record('2', {})])).toEqual([edited, record('2', {})]);
});

test('our own writes are no news either, in the next run', async () => {
  const world = syncWorld();
  const positions = await open(world);
  positions.addEchoes('right', ['9:2']);
  await positions.flush();
  expect((await open(world)).unseen('right', [record('9', {}, { revision: '2' })])).toEqual([]);
});

test('an empty page saves nothing', async () => {
  const world = syncWorld();
  const positions = await open(world);
  const fresh = [record('1', {})];
  await positions.passPage('left', { window, records: fresh, fresh, next: null });
  const saved = positions.of('left').revision;
  await positions.passPage('left', { window, records: fresh, fresh: [], next: null });
  expect(positions.of('left').revision).toBe(saved);
});
