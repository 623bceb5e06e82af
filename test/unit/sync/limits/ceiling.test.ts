import { describe, expect, test } from 'vitest';
import type { Config, Job } from '../../../../shared/config/config.ts';
import { fault } from '../../../../shared/fault/fault.ts';
import { fail, ok } from '../../../../shared/result.ts';
import { ceilingOf, usualCeiling } from '../../../../shared/sync/limits/ceiling.ts';
import { runJob } from '../../../../shared/sync/runner.ts';
import { customerJob } from '../../../support/customer-job.ts';
import { syncWorld } from '../../../support/sync-world.ts';

type Sf = Config['connections'][number];
const sf = (ceiling?: Sf['ceiling']): Sf => ({
  id: 'sf',
  kind: 'salesforce',
  label: '',
  loginUrl: 'https://example.test',
  clientId: '',
  apiVersion: '67.0',
  ...(ceiling ? { ceiling } : {}),
});

/** A customer job whose connection may hold ten, with so many customers there already. */
const worldOf = (there: number, stop: boolean, more: Partial<Job> = {}) => {
  const world = syncWorld(customerJob(more));
  for (let i = 0; i < there; i += 1)
    world.right.add({
      LastName: `前から ${i}`,
      Email: `before${i}@example.com`,
      Phone: null,
      Department: null,
    });
  let asked = 0;
  const open = () => ({
    countDistinct: async (field: string) => {
      asked += 1;
      return world.right.source.countDistinct?.(field) ?? ok(null);
    },
  });
  const run = (customers = 10) => {
    const ceiling = ceilingOf(sf({ customers, stop }), [world.job], open);
    return runJob({ ...world.ports, ceiling }, { job: world.job, trigger: 'schedule' });
  };
  const add = (name: string) => world.left.add({ 氏名: name, メール: `${name}@example.com` });
  return { ...world, run, add, asked: () => asked };
};

describe('[SAT-21] a ceiling of ten', () => {
  test('holds the eleventh back with CEILING, lets every other change through, and goes on once there is room', async () => {
    const world = worldOf(8, true, { initial: { kind: 'all' } });
    await world.run();
    await world.clock.advance(600_000);
    for (const it of ['ninth', 'tenth', 'eleventh']) world.add(it);
    world.left.edit('1', { 電話: '03-0000-0001' });
    const held = await world.run();
    expect(held).toMatchObject({
      state: 'held',
      fault: { code: 'CEILING' },
      counts: { created: 2, updated: 1, failed: 1 },
      customers: { count: 10, ceiling: 10 },
    });
    expect(held.items.filter((it) => it.fault?.code === 'CEILING').map((it) => it.title)).toEqual([
      'eleventh',
    ]);
    expect(world.right.all()).toHaveLength(10);
    await world.clock.advance(600_000);
    expect(await world.run()).toMatchObject({ state: 'held', counts: { created: 0 }, writes: 0 });
    expect(await world.run(11)).toMatchObject({ state: 'done', counts: { created: 1 } });
    expect(world.right.all().map((it) => it.fields.Email)).toContain('eleventh@example.com');
    expect((await world.run(11)).writes).toBe(0);
  });

  test('without "stop" the eleventh goes as well, and the report tells how many there are', async () => {
    const world = worldOf(10, false);
    world.add('eleventh');
    expect(await world.run()).toMatchObject({ state: 'done', customers: { count: 11, ceiling: 10 } });
  });

  test('[SAT-20] the count after a run equals the different addresses there, and a run that adds nobody never asks', async () => {
    const world = worldOf(3, true);
    for (const it of ['a', 'b', 'c']) world.add(it);
    const { customers } = await world.run();
    expect(customers?.count).toBe(new Set(world.right.all().map((it) => it.fields.Email)).size);
    const asked = world.asked();
    await world.run();
    expect(world.asked()).toBe(asked);
  });

  test('one-way loads whose pages overlap share one count', async () => {
    const rows = customerJob().mapping.rows.map((it) => ({ ...it, direction: 'send' as const }));
    const world = worldOf(0, true, { kind: 'upsert', mapping: { ...customerJob().mapping, rows } });
    for (let i = 0; i < 30; i += 1) world.add(`many${i}`);
    const ceiling = ceilingOf(sf({ customers: 10, stop: true }), [world.job], () => world.right.source);
    const ports = { ...world.ports, ceiling };
    const done = await runJob(ports, { job: world.job, trigger: 'manual', pageSize: 4 });
    expect(done.fault?.code).toBe('CEILING');
    expect(world.right.all()).toHaveLength(10);
  });
});

test('every object that customers are brought to is counted once, activities are not', async () => {
  const job = (id: string, object: string, more: Partial<Job> = {}) =>
    customerJob({ id, right: { connection: 'sf', object, condition: '' }, ...more });
  const asked: string[] = [];
  const jobs = [
    job('a', 'Contact'),
    job('b', 'Contact'),
    job('c', 'Lead'),
    job('d', 'Task', { kind: 'append' }),
    job('e', 'Contact', { right: { connection: 'other', object: 'Contact', condition: '' } }),
  ];
  const ceiling = ceilingOf(sf({ stop: false }), jobs, (object) => ({
    countDistinct: async (field) => {
      asked.push(`${object}.${field}`);
      return ok(7);
    },
  }));
  expect(ceiling?.customers).toBe(usualCeiling);
  expect(await ceiling?.count()).toEqual(ok(14));
  expect(asked).toEqual(['Contact.Email', 'Lead.Email']);
  expect(ceilingOf(sf(), jobs, () => ({}))).toBeNull();
});

test('a side that cannot say, or that refuses to, is not guessed at', async () => {
  const job = customerJob();
  expect(await ceilingOf(sf({ stop: true }), [job], () => ({}))?.count()).toEqual(ok(null));
  const refused = fail(fault('PERMISSION_MISSING', 'salesforce'));
  const ceiling = ceilingOf(sf({ stop: true }), [job], () => ({ countDistinct: async () => refused }));
  expect(await ceiling?.count()).toEqual(refused);
});
