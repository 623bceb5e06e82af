import { expect, test } from 'vitest';
import type { ConflictPolicy } from '../../../../shared/config/config.ts';
import { resolveConflict } from '../../../../shared/sync/plan/conflict.rules.ts';

const nine = '2026-11-22T09:00:00.000Z';
const halfPast = '2026-11-22T09:00:30.000Z';
const ten = '2026-11-22T10:00:00.000Z';

test.each<[ConflictPolicy, string, string, string]>([
  ['left', nine, ten, 'send'],
  ['right', ten, nine, 'receive'],
  ['ask', nine, ten, 'ask'],
  ['newest', nine, ten, 'receive'],
  ['newest', ten, nine, 'send'],
  // kintone tells whole minutes: thirty seconds later in the same minute is no later.
  ['newest', nine, halfPast, 'send'],
])('policy %s, kintone edited at %s and the other side at %s: %s', (policy, left, right, decision) => {
  expect(resolveConflict(policy, left, right)).toBe(decision);
});
