import { expect, test } from 'vitest';
import { fault } from '../../../shared/fault/fault.ts';
import { issue } from '../../../shared/issue/issue.ts';
import { noCounts, type RunReport } from '../../../shared/sync/report.ts';
import type { Notice, ToldNow } from '../../../shared/sync/tell/notice.rules.ts';
import { overdueProblem } from '../../../shared/sync/tell/problems.ts';
import { countWords, noticeWords } from '../../../shared/words/notices.ts';

const job = { id: 'customers', name: '顧客' };
const report: RunReport = {
  run: 'run-1',
  job: 'customers',
  trigger: 'schedule',
  dryRun: false,
  startedAt: '2026-11-22T00:00:00.000Z',
  endedAt: null,
  state: 'done',
  counts: { ...noCounts, read: 4, failed: 3, created: 1 },
  writes: 1,
  requests: { kintone: 0, other: 0 },
};
const said = { code: 'REQUIRED_FIELD_MISSING', message: '値を入力してください: [LastName]' };
const missing: ToldNow = {
  kind: 'row ROW_REQUIRED',
  code: 'ROW_REQUIRED',
  rows: 3,
  runs: 1,
  fault: fault('ROW_REQUIRED', 'salesforce', { field: 'LastName' }, said),
};
const auth: ToldNow = {
  kind: 'run AUTH_REFUSED salesforce',
  code: 'AUTH_REFUSED',
  rows: 0,
  runs: 7,
  fault: fault('AUTH_REFUSED', 'salesforce'),
};
const notice = (more: Partial<Notice>): Notice => ({
  event: 'problem',
  run: 'run-1',
  news: [],
  again: [],
  over: [],
  ...more,
});

test('[FER-39][FER-40] a notice names the job, the field, the figures, and what the other side said', () => {
  const text = noticeWords('ja').text({ job, notice: notice({ news: [missing] }), report });
  expect(text.split('\n')).toEqual([
    '「顧客」の同期で問題がありました。',
    countWords.ja.say(report.counts),
    expect.stringMatching(/^・.*「LastName」.*（ROW_REQUIRED、3 件）$/),
    '  Salesforce: REQUIRED_FIELD_MISSING 値を入力してください: [LastName]',
  ]);
});

test('a digest tells how often it came since the last notice, beside what is new', () => {
  const text = noticeWords('en').text({ job, notice: notice({ news: [missing], again: [auth] }), report });
  expect(text).toContain('Still there since the last notice:\n・Salesforce refused to sign in');
  expect(text).toContain('(AUTH_REFUSED, 7 runs)');
  expect(text).toContain('(ROW_REQUIRED, 3 rows)');
});

test('a job that is well again says so first, and what is over', () => {
  const well = notice({ event: 'well', over: [{ ...auth, runs: 0 }] });
  expect(noticeWords('ja').text({ job, notice: well, report }).split('\n')).toEqual([
    '「顧客」の同期は、元どおり動いています。',
    '解決した問題:',
    expect.stringMatching(/^・Salesforce.*（AUTH_REFUSED）$/),
  ]);
});

test.each(['ja', 'en'] as const)('every kind of problem has a sentence and a next step in %s', (language) => {
  const { sentence, notPosted } = noticeWords(language);
  const email = issue('EMAIL_FORMAT', 'error', ['メール']);
  const problems = [
    missing,
    auth,
    { kind: 'row CONFLICT', code: 'CONFLICT', rows: 1 },
    { kind: 'row KEY_MISSING', code: 'KEY_MISSING', rows: 1 },
    { kind: 'row EMAIL_FORMAT', code: 'EMAIL_FORMAT', rows: 1, issue: email },
    overdueProblem({ since: null, hours: 24 }),
  ];
  for (const it of problems) {
    expect(sentence(it).what, it.code).not.toBe('');
    expect(sentence(it).cure, it.code).not.toBe('');
  }
  const refused = fault('AUTH_REFUSED', 'network', { host: 'hooks.example.com' }, { status: 401 });
  expect(notPosted('hooks.example.com', refused)).toMatch(/hooks\.example\.com[\s\S]*AUTH_REFUSED(, |、)401/);
});
