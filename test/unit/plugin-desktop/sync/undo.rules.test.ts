import { expect, test } from 'vitest';
import { canUndo, undoCounts } from '../../../../plugin/desktop/sync/undo.rules.ts';
import { noCounts, type RunItem } from '../../../../shared/sync/report.ts';
import { sampleJob } from '../../../support/sample-config.ts';

const item = (more: Partial<RunItem>): RunItem => ({
  side: 'left',
  done: 'updated',
  reason: 'CHANGED',
  sourceId: '1',
  targetId: '1',
  title: '',
  changes: [],
  issues: [],
  ...more,
});
const report = {
  run: 'r1',
  job: 'j',
  trigger: 'manual',
  dryRun: false,
  startedAt: '2026-11-22T00:00:00.000Z',
  endedAt: '2026-11-22T00:00:01.000Z',
  state: 'done',
  counts: noCounts,
  writes: 1,
  requests: { kintone: 0, other: 0 },
} as const;
const run = (more: object, items: readonly RunItem[] | null = [item({})]) => ({
  job: sampleJob(),
  report: { ...report, ...more },
  items,
});

test('only a run that changed values that were there before can be taken back', () => {
  expect(canUndo(run({}))).toBe(true);
  expect(canUndo(run({ dryRun: true }))).toBe(false);
  expect(canUndo(run({ trigger: 'undo' }))).toBe(false);
  expect(canUndo(run({ run: '' }))).toBe(false);
  expect(canUndo(run({}, [item({ done: 'created' })]))).toBe(false);
  expect(canUndo(run({}, null))).toBe(false);
});

test('an undo counts apart what it restores, what moved on, and what it never deletes', () => {
  const items = [
    item({ reason: 'UNDO' }),
    item({ done: 'skipped', reason: 'MOVED_ON' }),
    item({ done: 'skipped', reason: 'CREATED_STAYS' }),
    item({ done: 'skipped', reason: 'CREATED_STAYS' }),
  ];
  expect(undoCounts(items)).toEqual({ restored: 1, moved: 1, created: 2 });
});
