import { expect, test } from 'vitest';
import { noteOf } from '../../../../plugin/desktop/sync/menu-note.ts';
import type { Config } from '../../../../shared/config/config.ts';
import { type Fault, fault } from '../../../../shared/fault/fault.ts';
import type { RunReport } from '../../../../shared/sync/report.ts';
import { recordWords } from '../../../../shared/words/record.ts';
import type { Language } from '../../../../shared/words/words.ts';
import { customerJob } from '../../../support/customer-job.ts';
import { ManualClock } from '../../../support/manual-clock.ts';
import { runReport } from './run-report.ts';

const hourly = customerJob({
  schedule: { kind: 'interval', minutes: 60 },
  enabledAt: '2026-11-20T00:00:00.000Z',
});
const last = runReport({ startedAt: '2026-11-22T05:30:00.000Z' });
const held = runReport({
  state: 'held',
  fault: fault('QUOTA_HELD', 'kintone', { app: '1', until: '2026-11-22T15:00:00.000Z' }),
});

const note = (
  report: RunReport | null,
  { job = hourly, mayRun = true, more = {}, language = 'ja' as Language, behind = null as Fault | null } = {},
) => {
  const parts = { connections: [], jobs: [job], stateApps: { log: '8', links: '9' }, runGroup: null };
  const config = { ...parts, ...more } as unknown as Config;
  const reader = { language, timeZone: 'Asia/Tokyo', words: recordWords[language] };
  return noteOf({ config, clock: new ManualClock('2026-11-22T06:00:00.000Z'), reader }, job, {
    mayRun,
    last: report,
    behind,
  });
};

test('the menu ends with when the job runs next', () => {
  expect(note(last)).toBe('次の定期実行 今日 15:29');
  expect(note(last, { job: customerJob() })).toBe('定期実行はありません（手動のみ）');
});

test('[HOT-12] a job that is held is told with the time its hold ends, in the reader’s own time', () => {
  expect(note(held)).toBe('保留中（11/23 00:00 まで）');
  expect(note(held, { language: 'en' })).toBe('On hold until 11/23 00:00');
});

test('[HOT-05] a job that waits for another promises no time, only the order', () => {
  const behind = fault('JOB_WAITS', 'renkei', { job: '会社', state: 'stopped' });
  expect(note(last, { behind })).toBe('「会社」のあとに実行します');
  expect(note(last, { behind, language: 'en' })).toBe('Runs after “会社”');
  expect(note(held, { behind })).toContain('保留中');
});

test('[HOT-09] whoever may not run is told who may', () => {
  expect(note(held, { mayRun: false })).toContain('このアプリの管理者');
  expect(note(held, { mayRun: false, more: { runGroup: 'sales' } })).toContain('「sales」');
});

test('what is missing for any run comes before all else', () => {
  expect(note(null, { more: { stateApps: null } })).toContain('記録用アプリがまだありません');
  expect(note(held, { job: { ...hourly, enabled: false } })).toContain('無効');
});
