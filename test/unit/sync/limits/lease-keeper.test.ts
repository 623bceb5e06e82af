import { expect, test } from 'vitest';
import type { LeaseEnd } from '../../../../shared/ports/lease.ts';
import { LeaseKeeper } from '../../../../shared/sync/limits/lease-keeper.ts';
import { usualQuota } from '../../../../shared/sync/limits/quota.rules.ts';
import { syncWorld } from '../../../support/sync-world.ts';

const open = async () => {
  const world = syncWorld();
  const keeper = await LeaseKeeper.acquire(world.ports, world.job, usualQuota);
  if (!keeper.ok) throw new Error(keeper.fault.code);
  return { world, keeper: keeper.value };
};

test('a lease is prolonged in good time, so that a long run keeps it', async () => {
  const { world, keeper } = await open();
  for (let i = 0; i < 5; i += 1) {
    await world.clock.advance(6 * 60_000);
    expect(await keeper.keep()).toMatchObject({ ok: true });
  }
  expect(await world.ports.leases.acquire('customers', 'other', 1_000)).toMatchObject({ ok: false });
});

test('a run that stalled longer than its lease, and was overtaken, may not go on', async () => {
  const { world, keeper } = await open();
  await world.clock.advance(11 * 60_000);
  await world.ports.leases.acquire('customers', 'other', 600_000);
  expect(await keeper.mayGoOn()).toMatchObject({ ok: false, fault: { code: 'LEASE_HELD' } });
});

test('at the end it is free for the next', async () => {
  const { world, keeper } = await open();
  await keeper.release();
  expect(await world.ports.leases.acquire('customers', 'other', 1_000)).toMatchObject({ ok: true });
});

test('a run of a minute asks for nothing more, a longer one once a minute, however many ask at the same time', async () => {
  const { world, keeper } = await open();
  let asked = 0;
  const { acquire } = world.ports.leases;
  world.ports.leases.acquire = async (...args) => {
    asked += 1;
    return acquire(...args);
  };
  await world.clock.advance(59_000);
  await keeper.keep();
  expect(asked).toBe(0);
  for (let minute = 1; minute <= 5; minute += 1) {
    await world.clock.advance(61_000);
    await Promise.all([keeper.keep(), keeper.keep(), keeper.mayGoOn()]);
    expect(asked).toBe(minute);
  }
});

test('whatever step begins has five minutes until somebody else may take the job', async () => {
  const { world, keeper } = await open();
  for (const pause of [10_000, 49_000, 2_000, 60_000, 300_000]) {
    await world.clock.advance(pause);
    await keeper.keep();
    await world.clock.advance(299_000);
    expect(await world.ports.leases.acquire('customers', 'other', 1_000)).toMatchObject({ ok: false });
    await world.clock.advance(-299_000);
  }
});

test('after an owner that is gone it waits until what that one sent last has arrived, and says so', async () => {
  const world = syncWorld();
  await world.ports.leases.acquire('customers', 'gone', 600_000);
  const began = world.clock.now();
  const lines: string[] = [];
  const log = { line: (event: string) => void lines.push(event) };
  await LeaseKeeper.acquire({ ...world.ports, log }, world.job, usualQuota);
  expect(world.clock.now() - began).toBe(30_000);
  expect(lines).toEqual(['take-over']);
});

test('[HOT-10] what a run used is told when the lease is given back, once', async () => {
  const world = syncWorld();
  const meter = { kintone: 0, other: 0, apps: { '1': 7 } as { [app: string]: number } };
  const ports = { ...world.ports, meter };
  const told: LeaseEnd[] = [];
  const { release } = world.ports.leases;
  world.ports.leases.release = async (lease, end = {}) => {
    told.push(end);
    return release(lease, end);
  };
  for (const state of ['done', 'held'] as const) {
    const keeper = await LeaseKeeper.acquire(ports, world.job, usualQuota);
    if (keeper.ok) await keeper.value.release({ state });
  }
  expect(told.map((it) => it.used?.apps)).toEqual([{ '1': 7 }, {}]);
  expect(told.map((it) => it.run?.state)).toEqual(['done', 'held']);
});
