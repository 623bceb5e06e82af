import { expect, test } from 'vitest';
import { isDeliverable, nextDeliveryAt } from '../../../shared/call/delivery.rules.ts';
import { sampleCall } from '../../support/sample-call.ts';

test('a passing trouble is tried again soon, then with growing patience, never slower than once an hour', () => {
  const waits = [1, 2, 3, 4, 5, 6, 50].map((attempt) => nextDeliveryAt(0, attempt, 'retry'));
  expect(waits[0]).toBeLessThanOrEqual(5000);
  expect(waits).toEqual([...waits].sort((a, b) => a - b));
  expect(waits.at(-1)).toBe(3_600_000);
});

test('what a person has to mend is not hammered', () => {
  for (const recovery of ['stop', 'skip'] as const)
    expect(nextDeliveryAt(1000, 1, recovery)).toBe(1000 + 30 * 60_000);
});

test('only calls that are over and left this browser are told to kintone', () => {
  expect(isDeliverable(sampleCall({ state: 'answered' }))).toBe(false);
  expect(isDeliverable(sampleCall({ state: 'ended' }))).toBe(true);
  expect(isDeliverable(sampleCall({ state: 'failed' }))).toBe(false);
  expect(isDeliverable(sampleCall({ state: 'failed', remoteId: 'r-1' }))).toBe(true);
  expect(isDeliverable(sampleCall({ state: 'missed', direction: 'incoming' }))).toBe(true);
});
