import { expect, it } from 'vitest';
import { outcomeOf, succeeded } from '../../../../plugin/desktop/sync/outcome.rules.ts';
import { noCounts, type RunReport } from '../../../../shared/sync/report.ts';

const report = (more: Partial<RunReport>): RunReport => ({
  run: 'r',
  job: 'j',
  trigger: 'manual',
  dryRun: false,
  startedAt: '2026-11-22T00:00:00.000Z',
  endedAt: null,
  state: 'done',
  counts: noCounts,
  writes: 0,
  requests: { kintone: 0, other: 0 },
  ...more,
});

it('a run with bad rows is neither a success nor a failure', () => {
  expect(outcomeOf(report({})).state).toBe('done');
  expect(outcomeOf(report({ counts: { ...noCounts, failed: 1 } }))).toEqual({
    state: 'partly',
    tone: 'warn',
  });
  expect(outcomeOf(report({ state: 'stopped' })).tone).toBe('bad');
});

it('rows that were the same count as successes, conflicts and failures do not', () => {
  const counts = { read: 15, created: 1, updated: 2, skipped: 3, failed: 4, conflicts: 5 };
  expect(succeeded(report({ counts }))).toBe(6);
});
