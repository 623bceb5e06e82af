import { noCounts, type RunReport } from '../../../../shared/sync/report.ts';

/** A run that ended well with nothing to do, with what a test wants to be different. */
export const runReport = (more: Partial<RunReport> = {}): RunReport => ({
  run: 'r1',
  job: 'customers',
  trigger: 'manual',
  dryRun: false,
  startedAt: '2026-11-22T00:00:00.000Z',
  endedAt: '2026-11-22T00:00:01.000Z',
  state: 'done',
  counts: noCounts,
  writes: 0,
  requests: { kintone: 0, other: 0 },
  ...more,
});
