import { expect, test } from 'vitest';
import { kintoneCheckpoints } from '../../../../../shared/connectors/kintone/state/checkpoints.ts';
import { kintoneLeases, leaseKey } from '../../../../../shared/connectors/kintone/state/leases.ts';
import { fakeStateRecords } from '../../../../support/fake-state-records.ts';
import { HastyClock } from '../../../../support/sync-world.ts';

const door = (fake = fakeStateRecords(), clock = new HastyClock()) => ({
  fake,
  clock,
  leases: kintoneLeases(fake.records, kintoneCheckpoints(fake.records), { clock }),
});

test('taking a lease costs two requests, prolonging it one', async () => {
  const { leases, fake } = door();
  await leases.acquire('customers', 'page', 60_000);
  expect(fake.counts).toEqual({ find: 1, write: 1 });
  await leases.acquire('customers', 'page', 60_000);
  expect(fake.counts).toEqual({ find: 1, write: 2 });
});

test('[HOT-10] each app has its own count for the day, and giving a lease back counts for the app it is kept in', async () => {
  const fake = fakeStateRecords();
  for (const [job, apps] of [
    ['a', { '1': 3 }],
    ['b', { '1': 4, '2': 5 }],
  ] as const) {
    const { leases } = door(fake);
    const lease = await leases.acquire(job, 'page', 60_000, '2026-11-22');
    if (lease.ok) await leases.release(lease.value, { used: { day: '2026-11-22', apps } });
  }
  const today = await door(fake).leases.acquire('c', 'page', 60_000, '2026-11-22');
  expect(today.ok && today.value.usedToday).toEqual({ '1': 7, '2': 5, [fake.records.app]: 2 });
  const tomorrow = await door(fake).leases.acquire('d', 'page', 60_000, '2026-11-23');
  expect(tomorrow.ok && tomorrow.value.usedToday).toEqual({});
});

test('a lease has one record, named after its job', () => {
  expect(leaseKey('customers')).toBe('lease:customers');
});
