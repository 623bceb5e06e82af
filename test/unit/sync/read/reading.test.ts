import { describe, expect, test } from 'vitest';
import type { Job } from '../../../../shared/config/config.ts';
import { freshCheckpoint, type Rest } from '../../../../shared/sync/read/checkpoint.ts';
import { leftBehind, restAfter } from '../../../../shared/sync/read/reading.ts';
import { customerJob } from '../../../support/customer-job.ts';
import { syncWorld } from '../../../support/sync-world.ts';

const day = 86_400_000;
const lastDays = (max: number, more: Partial<Job> = {}) =>
  syncWorld(customerJob({ initial: { kind: 'lastDays', days: 60, max }, ...more }));
type World = ReturnType<typeof lastDays>;

const addMany = (world: World, from: number, to: number): void => {
  for (let i = from; i < to; i += 1) world.left.add({ 氏名: `見本 ${i}`, メール: `c${i}@example.com` });
};
const there = (world: World): readonly string[] => world.right.all().map((it) => String(it.fields.Email));

/** 3,500 customers changed inside the last 60 days, the newest last, and one of 61 days ago. */
const phoneBook = async (): Promise<World> => {
  const world = lastDays(3_000);
  world.left.add({ 氏名: '昔の客', メール: 'old@example.com' });
  await world.clock.advance(day);
  addMany(world, 0, 1_000);
  await world.clock.advance(59 * day);
  addMany(world, 1_000, 3_500);
  await world.clock.advance(60_000);
  return world;
};

describe('[CAL-34] a first load of the last 60 days, 3,000 at most', () => {
  test('takes the newest 3,000 of 3,500 and says that 500 wait; to go on loads them; a record of 61 days ago stays out', async () => {
    const world = await phoneBook();
    const first = await world.run();
    expect(first).toMatchObject({ state: 'done', counts: { created: 3_000 }, waiting: { left: 500 } });
    expect(there(world)).toContain('c3499@example.com');
    expect(there(world)).toContain('c500@example.com');
    expect(there(world)).not.toContain('c499@example.com');
    const rest = await world.run({ goOn: true });
    expect(rest).toMatchObject({ state: 'done', counts: { created: 500 } });
    expect(rest.waiting).toBeUndefined();
    expect(world.right.all()).toHaveLength(3_500);
    expect(there(world)).not.toContain('old@example.com');
  });

  test('what comes after it neither loses a change nor drags in what was left behind', async () => {
    const world = await phoneBook();
    await world.run();
    expect(await world.run()).toMatchObject({ writes: 0, waiting: { left: 500 } });
    await world.clock.advance(600_000);
    world.left.edit('12', { 電話: '03-0000-0012' });
    world.left.edit('3400', { 電話: '03-0000-3400' });
    addMany(world, 3_500, 3_501);
    expect(await world.run()).toMatchObject({ counts: { created: 2, updated: 1 } });
    expect(there(world)).toContain('c10@example.com');
    expect(world.right.all()).toHaveLength(3_002);
    expect((await world.run({ goOn: true })).counts).toMatchObject({ created: 499, updated: 0 });
    expect((await world.run({ goOn: true })).writes).toBe(0);
  });

  test('customers who all came in one minute are counted off all the same, also the run after', async () => {
    const world = lastDays(30);
    addMany(world, 0, 35);
    expect((await world.run()).counts.created).toBe(30);
    expect((await world.run()).counts.created).toBe(0);
    expect(there(world)).toContain('c5@example.com');
    expect(there(world)).not.toContain('c4@example.com');
    expect((await world.run({ goOn: true })).counts.created).toBe(5);
  });

  test('a dry run tells the same figures and moves nothing', async () => {
    const world = await phoneBook();
    const dry = await world.run({ dryRun: true });
    expect(dry).toMatchObject({ writes: 0, counts: { created: 3_000 }, waiting: { left: 500 } });
    expect((await world.run()).counts.created).toBe(3_000);
  });

  test('nobody waits when there are no more than that, and nobody goes on with nothing', async () => {
    const world = lastDays(30);
    addMany(world, 0, 30);
    expect((await world.run()).waiting).toBeUndefined();
    expect(await world.run({ goOn: true })).toMatchObject({ state: 'done', writes: 0 });
  });
});

test('[CAL-34] parts that break off at any page add up to every record once', async () => {
  const world = lastDays(30);
  addMany(world, 0, 75);
  const breakingOff = async (goOn: boolean): Promise<number> => {
    let created = 0;
    for (let ended = false; !ended; ) {
      let asked = 0;
      const cancelled = () => {
        asked += 1;
        return asked > 2;
      };
      const run = await world.run({ pageSize: 7, goOn, cancelled });
      created += run.counts.created;
      ended = run.state === 'done' && (!goOn || run.waiting === undefined);
    }
    return created;
  };
  expect(await breakingOff(false)).toBe(30);
  expect(await breakingOff(true)).toBe(45);
  expect(new Set(there(world)).size).toBe(75);
  expect(world.right.writes).toBe(75);
});

test('what stays behind moves down page by page and part by part', () => {
  const window = { since: null, until: '2026-11-22T00:00:00.000Z' };
  const part = { to: 'lower', cursor: null, waiting: 5 };
  const rest: Rest = { window, mark: 'upper', waiting: 35, part };
  expect(restAfter(rest, '12')).toEqual({ ...rest, part: { ...part, cursor: '12' } });
  expect(restAfter(rest, null)).toEqual({ window, mark: 'lower', waiting: 5 });
  expect(restAfter({ ...rest, part: { ...part, to: null } }, null)).toBeNull();
  expect(leftBehind([{ window, cursor: null, rest, ofRest: true }])?.mark).toBe('lower');
  expect(leftBehind([{ window, cursor: freshCheckpoint('a', 'left').cursor }])).toBeNull();
});
