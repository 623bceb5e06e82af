import { expect, test } from 'vitest';
import type { LeaseEnd, Leases } from '../../../shared/ports/lease.ts';

/** What an adapter is given to prove itself: several doors to one store, and a way to let time pass. */
export interface LeaseWorld {
  /** Every door knows that the owner called `gone` is gone. */
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

  test('an owner that is known to be gone is not waited for; what it still tries is refused', async () => {
    const { door } = open();
    const name = anyName();
    const old = door();
    const first = await old.acquire(name, 'gone', 60_000);
    const second = await door().acquire(name, 'runner', 60_000);
    expect(first.ok && second.ok && second.value.fence > first.value.fence).toBe(true);
    expect([first, second].map((it) => it.ok && it.value.orphaned)).toEqual([undefined, true]);
    expect(await old.acquire(name, 'gone', 60_000)).toMatchObject({
      ok: false,
      fault: { code: 'LEASE_HELD', values: { owner: 'runner' } },
    });
    if (first.ok) await old.release(first.value);
    expect(await door().acquire(name, 'third', 60_000)).toMatchObject({ ok: false });
  });

  test('it tells where a job stands: when it was begun, how it ended, until when it is held, when it last went well', async () => {
    const { door } = open();
    const [name, other] = [anyName(), anyName()];
    const standing = async () => {
      const found = await door().standings([name, other]);
      if (!found.ok) throw new Error(found.fault.code);
      expect(found.value[other]).toEqual({
        startedAt: null,
        state: null,
        heldUntil: null,
        succeededAt: null,
      });
      return found.value[name];
    };
    const run = async (owner: string, end: LeaseEnd) => {
      const mine = door();
      const lease = await mine.acquire(name, owner, 60_000);
      expect(await standing()).toMatchObject({ state: 'running' });
      if (lease.ok) await mine.release(lease.value, end);
    };
    const heldUntil = '2026-11-22T15:00:00.000Z';
    await run('page', { run: { state: 'held', heldUntil } });
    const held = await standing();
    const startedAt = expect.stringMatching(/^\d{4}-/);
    expect(held).toEqual({ startedAt, state: 'held', heldUntil, succeededAt: null });
    // A run of a few records says nothing about the job.
    await run('runner', {});
    expect(await standing()).toMatchObject({ state: 'held', heldUntil });
    await run('page', { run: { state: 'done', heldUntil: null } });
    const succeededAt = expect.stringMatching(/^\d{4}-/);
    expect(await standing()).toMatchObject({ state: 'done', heldUntil: null, succeededAt });
    await run('page', { run: { state: 'stopped', heldUntil: null } });
    expect(await standing()).toMatchObject({ state: 'stopped', succeededAt });
  });

  test('it tells what all runs of the day used, app by app, and forgets the days before', async () => {
    const { door } = open();
    const [name, other] = [anyName(), anyName()];
    const [app, day] = [`app-${name}`, `day-${name}`];
    const use = async (job: string, on: string, requests: number) => {
      const mine = door();
      const lease = await mine.acquire(job, 'page', 60_000, on);
      if (lease.ok) await mine.release(lease.value, { used: { day: on, apps: { [app]: requests } } });
      return lease.ok ? (lease.value.usedToday?.[app] ?? 0) : null;
    };
    expect(await use(name, day, 3)).toBe(0);
    expect(await use(other, day, 4)).toBe(3);
    expect(await use(name, day, 5)).toBe(7);
    expect(await use(name, `${day}-next`, 1)).toBe(0);
    expect(await use(name, `${day}-next`, 0)).toBe(1);
  });
};
