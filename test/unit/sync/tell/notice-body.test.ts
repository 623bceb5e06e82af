import { expect, test } from 'vitest';
import { fault } from '../../../../shared/fault/fault.ts';
import { noCounts } from '../../../../shared/sync/report.ts';
import type { ToldNow } from '../../../../shared/sync/tell/notice.rules.ts';
import { noticeBody } from '../../../../shared/sync/tell/notice-body.ts';
import { noticeWords } from '../../../../shared/words/notices.ts';

const cause = { code: 'INVALID_LOGIN', message: 'invalid client credentials', status: 400 };
const auth: ToldNow = {
  kind: 'run AUTH_REFUSED salesforce',
  code: 'AUTH_REFUSED',
  rows: 0,
  runs: 2,
  fault: fault('AUTH_REFUSED', 'salesforce', {}, cause),
};

test('[FER-38] the posted notice says which run of which job, what happened, what to do, and where to look', () => {
  const at = '2026-11-22T00:00:00.000Z';
  const facts = {
    job: { id: 'customers', name: '顧客' },
    notice: { event: 'problem', run: 'run-1', news: [auth], again: [], over: [] } as const,
    report: {
      run: 'run-1',
      job: 'customers',
      trigger: 'schedule',
      dryRun: false,
      startedAt: at,
      endedAt: at,
      state: 'stopped',
      counts: noCounts,
      writes: 0,
      requests: { kintone: 0, other: 0 },
    } as const,
  };
  const link = 'https://example.cybozu.com/k/8/show#record=5';
  const posted = JSON.parse(noticeBody(facts, noticeWords('en'), { link, at }));
  expect(posted).toMatchObject({
    id: `run-1 problem ${at}`,
    event: 'problem',
    at,
    job: 'customers',
    name: '顧客',
    run: 'run-1',
    state: 'stopped',
    counts: noCounts,
    code: 'AUTH_REFUSED',
    origin: 'salesforce',
    sentence: expect.stringContaining('refused to sign in'),
    next: expect.stringContaining('enter key and secret again'),
    cause,
    news: [{ code: 'AUTH_REFUSED', runs: 2, rows: 0 }],
    again: [],
    over: [],
    link,
  });
});
