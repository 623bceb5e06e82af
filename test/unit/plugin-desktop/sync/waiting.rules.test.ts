import { describe, expect, test } from 'vitest';
import { stillWaiting, waitingIn } from '../../../../plugin/desktop/sync/waiting.rules.ts';
import { fault } from '../../../../shared/fault/fault.ts';
import { runReport } from './run-report.ts';

const three = runReport({ waiting: { left: 3 } });

test('[CAL-34] what waits on both sides is told as one number, or as none where a side cannot say', () => {
  expect(waitingIn(runReport())).toBeNull();
  expect(waitingIn(runReport({ waiting: { left: 3, right: 2 } }))).toEqual({ many: 5 });
  expect(waitingIn(runReport({ waiting: { left: 3, right: null } }))).toEqual({ many: null });
});

describe('[CAL-34] what of a first load still waits', () => {
  test('is what the newest run of the whole job told', () => {
    expect(stillWaiting([])).toBeNull();
    expect(stillWaiting([runReport({ waiting: { left: 1 } }), three])).toEqual({ many: 1 });
    expect(stillWaiting([runReport(), three])).toBeNull();
  });

  test.each([
    ['a run of a few records', runReport({ only: true })],
    ['a second try of failed rows', runReport({ trigger: 'retry', only: true })],
    ['an undo', runReport({ trigger: 'undo' })],
    ['a dry run', runReport({ dryRun: true })],
    ['a run that is under way', runReport({ state: 'running', endedAt: null })],
    ['a run that broke off', runReport({ state: 'held', fault: fault('REMOTE_BROKEN', 'salesforce') })],
  ])('is not forgotten for %s', (_, newer) => {
    expect(stillWaiting([newer, three])).toEqual({ many: 3 });
  });

  test('is known as well where the run that told it was held on its other side', () => {
    const held = runReport({ state: 'held', waiting: { left: 2 }, fault: fault('QUOTA_HELD', 'salesforce') });
    expect(stillWaiting([held, three])).toEqual({ many: 2 });
  });
});
