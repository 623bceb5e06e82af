import { expect, test } from 'vitest';
import { LeaseKeeper } from '../../../shared/sync/lease-keeper.ts';
import { usualQuota } from '../../../shared/sync/quota.rules.ts';
import { syncWorld } from '../../support/sync-world.ts';

const open = async () => {
  const world = syncWorld();
  const keeper = await LeaseKeeper.acquire(world.ports, 'customers', usualQuota);
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
