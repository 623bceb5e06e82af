import { expect, test } from 'vitest';
import type { Clock } from '../../../shared/ports/clock.ts';

/** A clock, and what lets its time pass while somebody waits on it. */
export interface ClockWorld {
  readonly clock: Clock;
  /** Moves a manual clock; a real one moves by itself. */
  pass(ms: number): Promise<void>;
}

/** The promises of `ports/clock.ts`. */
export const clockContract = (open: () => ClockWorld): void => {
  test('it counts whole milliseconds since 1970, not before the year in which this was written', () => {
    const now = open().clock.now();
    expect(Number.isSafeInteger(Math.trunc(now))).toBe(true);
    expect(now).toBeGreaterThan(Date.parse('2026-01-01T00:00:00.000Z'));
  });

  test('who sleeps wakes no earlier than asked for, by this very clock', async () => {
    const { clock, pass } = open();
    const began = clock.now();
    const slept = clock.sleep(25);
    await pass(25);
    await slept;
    // Timers count from the beginning of a millisecond.
    expect(clock.now() - began).toBeGreaterThanOrEqual(24);
  });

  test('of several sleepers the one with the earliest time wakes first', async () => {
    const { clock, pass } = open();
    const woke: number[] = [];
    const all = [40, 10, 25].map((ms) => clock.sleep(ms).then(() => woke.push(ms)));
    await pass(40);
    await Promise.all(all);
    expect(woke).toEqual([10, 25, 40]);
  });

  test('it does not go backwards while somebody sleeps', async () => {
    const { clock, pass } = open();
    const seen = [clock.now()];
    for (let turn = 0; turn < 3; turn += 1) {
      const slept = clock.sleep(2);
      await pass(2);
      await slept;
      seen.push(clock.now());
    }
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
  });
};
