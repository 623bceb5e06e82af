import { expect, test } from 'vitest';
import { fault } from '../../../shared/fault/fault.ts';
import { ok } from '../../../shared/result.ts';
import type { SyncPorts } from '../../../shared/sync/ports.ts';
import { noCounts, type RunReport } from '../../../shared/sync/report.ts';
import { runJob } from '../../../shared/sync/runner.ts';
import { isProblem } from '../../../shared/sync/tell-problem.ts';
import { noticeText } from '../../../shared/words/runs.ts';
import { customerJob } from '../../support/customer-job.ts';
import { syncWorld } from '../../support/sync-world.ts';

const report: RunReport = {
  run: 'run-1',
  job: 'customers',
  trigger: 'schedule',
  dryRun: false,
  startedAt: '2026-11-22T00:00:00.000Z',
  endedAt: null,
  state: 'done',
  counts: noCounts,
  writes: 0,
  requests: { kintone: 0, other: 0 },
};

test.each([
  [{}, false],
  [{ counts: { ...noCounts, failed: 1 } }, true],
  [{ counts: { ...noCounts, conflicts: 1 } }, true],
  [{ counts: { ...noCounts, failed: 1 }, dryRun: true }, false],
  [{ fault: fault('AUTH_REFUSED', 'salesforce') }, true],
  [{ fault: fault('QUOTA_HELD', 'kintone') }, true],
  [{ fault: fault('CANCELLED', 'renkei') }, false],
  [{ fault: fault('LEASE_HELD', 'renkei') }, false],
])('people hear of a run like %j: %s', (more, told) => {
  expect(isProblem({ ...report, ...more })).toBe(told);
});

test('the people a job names are told once, and nobody where nothing went wrong', async () => {
  const told: unknown[][] = [];
  const notify: NonNullable<SyncPorts['notify']> = async (...args) => {
    told.push(args);
    return ok(undefined);
  };
  const whom = { users: ['sato'], groups: [] };
  const world = syncWorld(customerJob({ notify: whom }));
  const run = () =>
    runJob({ ...world.ports, notify, noticeText: noticeText('ja') }, { job: world.job, trigger: 'schedule' });
  world.left.add({ 氏名: '見本', メール: 'a@example.com' });
  await run();
  expect(told).toEqual([]);
  world.left.add({ 氏名: '同じ', メール: 'a@example.com' });
  await world.clock.advance(600_000);
  const result = await run();
  expect(told).toEqual([[result.run, whom, expect.stringContaining('エラー 1 件')]]);
});
