import { expect, test } from 'vitest';
import { fault } from '../../../../shared/fault/fault.ts';
import { issue } from '../../../../shared/issue/issue.ts';
import { noCounts, type RunItem, type RunReport } from '../../../../shared/sync/report.ts';
import { isTelling, problemsOf } from '../../../../shared/sync/tell/problems.ts';

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

const item = (more: Partial<RunItem>): RunItem => ({
  side: 'right',
  done: 'failed',
  reason: 'CHANGED',
  sourceId: '1',
  targetId: null,
  title: '見本',
  changes: [],
  issues: [],
  ...more,
});

test.each([
  [{}, true],
  [{ dryRun: true }, false],
  [{ trigger: 'test' as const }, false],
  [{ fault: fault('AUTH_REFUSED', 'salesforce') }, true],
  [{ fault: fault('CANCELLED', 'renkei') }, false],
  [{ fault: fault('LEASE_HELD', 'renkei') }, false],
  [{ fault: fault('LEASE_LOST', 'renkei') }, false],
])('a run like %j tells something about the health of its job: %s', (more, tells) => {
  expect(isTelling({ ...report, ...more })).toBe(tells);
});

test('each kind is listed once, with its rows and one example; a refusal of one system is not that of the other', () => {
  const refused = (code: string) => fault('ROW_REFUSED', 'salesforce', {}, { code });
  const run = {
    ...report,
    fault: fault('AUTH_REFUSED', 'kintone'),
    items: [
      item({ fault: refused('FIRST') }),
      item({ fault: refused('SECOND') }),
      item({ done: 'conflict' }),
      item({ done: 'updated' }),
      item({ reason: 'KEY_MISSING' }),
    ],
  };
  expect(problemsOf(run).map((it) => [it.kind, it.rows, it.fault?.cause?.code])).toEqual([
    ['run AUTH_REFUSED kintone', 0, undefined],
    ['row ROW_REFUSED', 2, 'FIRST'],
    ['row CONFLICT', 1, undefined],
    ['row KEY_MISSING', 1, undefined],
  ]);
});

test("a customer's data stays out of what is told: the field is named, its value is not", () => {
  const wrong = issue('EMAIL_FORMAT', 'error', ['メール'], { value: 'taro@@example.com' });
  const [found] = problemsOf({ ...report, items: [item({ issues: [wrong] })] });
  expect(found).toMatchObject({ code: 'EMAIL_FORMAT', issue: { path: ['メール'] } });
  expect(JSON.stringify(found)).not.toContain('taro');
});

test("[FER-39] the other side's own words are kept, but not a whole page of them", () => {
  const cause = { code: 'FIELD_INTEGRITY_EXCEPTION', message: 'あ'.repeat(9_000) };
  const [found] = problemsOf({
    ...report,
    fault: fault('REMOTE_BROKEN', 'salesforce', {}, cause),
    items: [],
  });
  expect(found?.fault?.cause?.code).toBe('FIELD_INTEGRITY_EXCEPTION');
  expect(found?.fault?.cause?.message).toHaveLength(500);
});
