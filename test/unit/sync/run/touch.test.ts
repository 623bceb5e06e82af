import { describe, expect, test } from 'vitest';
import type { InitialMode } from '../../../../shared/config/config.ts';
import { touchRecords } from '../../../../shared/sync/run/touch.ts';
import { customerJob } from '../../../support/customer-job.ts';
import { syncWorld } from '../../../support/sync-world.ts';

/** Three customers of last year, two of this week, and a job that is switched on today. */
const worldOf = async (initial: InitialMode) => {
  const enabledAt = '2026-11-22T00:00:00.000Z';
  const world = syncWorld(customerJob({ initial, enabledAt }));
  const add = (name: string) => world.left.add({ 氏名: name, メール: `${name}@example.com` });
  await world.clock.advance(-365 * 86_400_000);
  for (const it of ['a', 'b', 'c']) add(it);
  await world.clock.advance(363 * 86_400_000);
  for (const it of ['d', 'e']) add(it);
  await world.clock.advance(2 * 86_400_000 + 600_000);
  return { ...world, add };
};

describe('[HOT-31] what was there before a job', () => {
  test.each([
    ['everything', { kind: 'all' }, 5],
    ['what changed since a date', { kind: 'since', date: '2026-11-01' }, 2],
    ['only what comes', { kind: 'fromNow' }, 0],
    ['the last seven days, one at most', { kind: 'lastDays', days: 7, max: 1 }, 1],
  ] as const)('%s', async (_, initial, expected) => {
    const world = await worldOf(initial);
    expect((await world.run()).counts.created).toBe(expected);
    await world.clock.advance(600_000);
    expect((await world.run()).writes).toBe(0);
  });

  test('touched, it counts as changed: the next run carries it, and no value is another', async () => {
    const world = await worldOf({ kind: 'fromNow' });
    world.add('new');
    await world.run();
    const before = world.left.all().map((it) => it.fields);
    await world.clock.advance(600_000);
    const dry = await touchRecords(world.ports, world.job, { dryRun: true });
    expect(dry).toEqual({ ok: true, value: { found: 5, touched: 0, refused: 0 } });
    expect((await world.run()).counts.created).toBe(0);
    const done = await touchRecords(world.ports, world.job);
    expect(done).toEqual({ ok: true, value: { found: 5, touched: 5, refused: 0 } });
    expect(world.left.all().map((it) => it.fields)).toEqual(before);
    expect((await world.run()).counts.created).toBe(5);
    expect(await touchRecords(world.ports, world.job)).toMatchObject({ value: { found: 0 } });
  });

  test('a person who stops it is heard', async () => {
    const world = await worldOf({ kind: 'fromNow' });
    const stopped = await touchRecords(world.ports, world.job, { cancelled: () => true });
    expect(stopped).toMatchObject({ ok: false, fault: { code: 'CANCELLED' } });
    expect(world.left.writes).toBe(0);
  });

  test('without a key field that may be written there is nothing to touch by', async () => {
    const world = await worldOf({ kind: 'fromNow' });
    const { mapping } = world.job;
    const job = { ...world.job, mapping: { ...mapping, key: { row: 'nowhere', fallbacks: [] } } };
    expect(await touchRecords(world.ports, job)).toMatchObject({ fault: { code: 'KEY_UNMAPPED' } });
  });
});
