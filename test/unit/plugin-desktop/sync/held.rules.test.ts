import { expect, test } from 'vitest';
import { heldUntil, toneAboveList } from '../../../../plugin/desktop/sync/held.rules.ts';
import type { FaultCode } from '../../../../shared/fault/codes.ts';
import { fault } from '../../../../shared/fault/fault.ts';
import { runReport } from './run-report.ts';

const now = Date.parse('2026-11-22T12:00:00.000Z');
const held = (code: FaultCode, values = {}) =>
  runReport({ state: 'held', fault: fault(code, 'kintone', values) });
const usedUp = (until: string) => held('QUOTA_HELD', { app: '12', until });

test('[HOT-12] a budget that is used up is told above the list until it is there again, and not a moment longer', () => {
  const later = usedUp('2026-11-22T15:00:00.000Z');
  expect(toneAboveList(later, now)).toBe('warn');
  expect(heldUntil(later, now)).toBe(Date.parse('2026-11-22T15:00:00.000Z'));
  const past = usedUp('2026-11-22T11:59:00.000Z');
  expect(toneAboveList(past, now)).toBeNull();
  expect(heldUntil(past, now)).toBeNull();
});

test.each(['CEILING', 'ACCESS_LOST', 'QUOTA_HELD'] as const)(
  '%s without an end is told above the list for as long as it lasts',
  (code) => {
    expect(toneAboveList(held(code), now)).toBe('warn');
    expect(heldUntil(held(code), now)).toBeNull();
  },
);

test.each(['REMOTE_BROKEN', 'REMOTE_MAINTENANCE', 'NETWORK_TIMEOUT', 'TOO_MANY_REQUESTS'] as const)(
  '%s mends itself and is left to the menu',
  (code) => expect(toneAboveList(held(code), now)).toBeNull(),
);

test('a job that stopped is told as loudly as ever, one that ended well not at all', () => {
  const stopped = runReport({ state: 'stopped', fault: fault('AUTH_REFUSED', 'salesforce') });
  expect(toneAboveList(stopped, now)).toBe('bad');
  expect(toneAboveList(runReport(), now)).toBeNull();
  expect(toneAboveList(null, now)).toBeNull();
});
