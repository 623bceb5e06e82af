import type { RunItem } from '../../../../shared/sync/report.ts';

/** A failed row of a run, with what a test wants to be different. */
export const runItem = (more: Partial<RunItem> = {}): RunItem => ({
  side: 'right',
  done: 'failed',
  reason: 'NEW',
  sourceId: '1',
  targetId: null,
  title: '青葉 一郎',
  changes: [],
  issues: [],
  ...more,
});
