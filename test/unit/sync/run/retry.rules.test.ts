import { expect, test } from 'vitest';
import { retryDelay } from '../../../../shared/sync/run/retry.rules.ts';

test('waits double from one second, and after five attempts it is over', () => {
  expect([1, 2, 3, 4].map((attempt) => retryDelay(attempt, 0))).toEqual([1_000, 2_000, 4_000, 8_000]);
  expect(retryDelay(5, 0)).toBeNull();
});

test('no wait is longer than an hour, and jitter spreads it by a quarter at most', () => {
  expect(retryDelay(30, 0, 99)).toBe(3_600_000);
  expect(retryDelay(1, 1)).toBe(1_250);
});
