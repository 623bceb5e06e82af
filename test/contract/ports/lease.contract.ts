import { expect, test } from 'vitest';
import type { Leases } from '../../../shared/ports/lease.ts';

/** What an adapter is given to prove itself: several doors to one store, and a way to let time pass. */
export interface LeaseWorld {
  door(): Leases;
  pass(ms: number): Promise<void>;
}

let names = 0;
const anyName = (): string => {
  names += 1;
  return `job-${names}`;
};

/** The promises of `ports/lease.ts`. */
export const leaseContract = (open: () => LeaseWorld): void => {
  test('a lease that somebody holds is refused, with who and until when', async () => {
    const { door } = open();
    const name = anyName();
    expect(await door().acquire(name, 'page', 60_000)).toMatchObject({ ok: true, value: { owner: 'page' } });
    const second = await door().acquire(name, 'runner', 60_000);
    expect(second).toMatchObject({ ok: false, fault: { code: 'LEASE_HELD', values: { owner: 'page' } } });
  });

  test('the owner prolongs its own without a new fence', async () => {
    const mine = open().door();
    const name = anyName();
    const first = await mine.acquire(name, 'page', 60_000);
    const again = await mine.acquire(name, 'page', 120_000);
    expect(first.ok && again.ok && again.value.fence === first.value.fence).toBe(true);
    expect(first.ok && again.ok && again.value.expiresAt > first.value.expiresAt).toBe(true);
  });

  test('what ran out can be taken by another, with a higher fence, and the old owner then loses it', async () => {
    const { door, pass } = open();
    const name = anyName();
    const old = door();
    const first = await old.acquire(name, 'page', 60_000);
    await pass(61_000);
    const second = await door().acquire(name, 'runner', 60_000);
    expect(first.ok && second.ok && second.value.fence > first.value.fence).toBe(true);
    expect(await old.acquire(name, 'page', 60_000)).toMatchObject({
      ok: false,
      fault: { code: 'LEASE_HELD' },
    });
    if (first.ok) expect(await old.release(first.value)).toMatchObject({ ok: true });
    expect(await door().acquire(name, 'third', 60_000)).toMatchObject({ ok: false });
  });

  test('of two doors that ask at the same moment exactly one wins', async () => {
    const { door } = open();
    const name = anyName();
    const both = await Promise.all([
      door().acquire(name, 'page', 60_000),
      door().acquire(name, 'runner', 60_000),
    ]);
    expect(both.filter((it) => it.ok)).toHaveLength(1);
  });

  test('a released lease is free at once', async () => {
    const { door } = open();
    const name = anyName();
    const mine = door();
    const lease = await mine.acquire(name, 'page', 60_000);
    if (lease.ok) await mine.release(lease.value);
    expect(await door().acquire(name, 'runner', 60_000)).toMatchObject({ ok: true });
  });

  test('it tells when a job was last begun, and what the day has used', async () => {
    const { door } = open();
    const [name, other] = [anyName(), anyName()];
    const mine = door();
    const lease = await mine.acquire(name, 'page', 60_000, `day-${name}`);
    if (lease.ok) await mine.release(lease.value, { day: `day-${name}`, requests: 7 });
    const started = await door().lastStarted([name, other]);
    expect(started.ok && started.value[name]).toMatch(/^\d{4}-/);
    expect(started.ok && started.value[other]).toBeNull();
    const next = await door().acquire(other, 'runner', 60_000, `day-${name}`);
    expect(next.ok && next.value.usedToday).toBe(7);
  });
};
