import { expect, test } from 'vitest';
import { ok } from '../../../../shared/result.ts';
import { noCounts } from '../../../../shared/sync/report.ts';
import { tellOverdue } from '../../../../shared/sync/tell/tell-overdue.ts';
import { noticeWords } from '../../../../shared/words/notices.ts';
import { customerJob } from '../../../support/customer-job.ts';
import { memoryNotices } from '../../../support/memory-notices.ts';
import { syncWorld } from '../../../support/sync-world.ts';

const since = '2026-11-20T00:00:00.000Z';
const job = customerJob({
  notify: { users: ['sato'], groups: [], webhook: 'https://hooks.example.com/renkei' },
});

const watched = () => {
  const { ports, clock } = syncWorld(job);
  const memory = memoryNotices();
  const posted: { event: string; code: string }[] = [];
  const telling = {
    words: noticeWords('ja'),
    link: (record: string) => record,
    post: async (_url: string, body: string) => {
      posted.push(JSON.parse(body));
      return ok(undefined);
    },
  };
  const all = { ...ports, notices: memory.notices, telling };
  const look = () => tellOverdue(all, job, { since, hours: 24 });
  return { ...memory, look, clock, posted, runLog: ports.runLog };
};

test('[SAT-22] a job without a success for a day is told on its last run and to the webhook, once a day', async () => {
  const { look, clock, posted, spoken, runLog } = watched();
  await runLog.save({
    run: 'run-7',
    job: job.id,
    trigger: 'schedule',
    dryRun: false,
    startedAt: since,
    endedAt: since,
    state: 'done',
    counts: noCounts,
    writes: 0,
    requests: { kintone: 0, other: 0 },
  });
  await look();
  await clock.advance(3_600_000);
  await look();
  expect(spoken).toEqual([
    { record: 'record of run-7', users: ['sato'], text: expect.stringContaining('24 時間以上') },
  ]);
  await clock.advance(24 * 3_600_000);
  await look();
  expect(posted.map((it) => [it.event, it.code])).toEqual([
    ['problem', 'JOB_OVERDUE'],
    ['digest', 'JOB_OVERDUE'],
  ]);
});

test('a job that never left a trace in the log is told to the webhook all the same', async () => {
  const { look, posted, spoken } = watched();
  await look();
  expect(posted).toMatchObject([{ code: 'JOB_OVERDUE', link: null }]);
  expect(spoken).toEqual([]);
});

test('whoever knows already why the job stopped is not told that it is silent', async () => {
  const { look, posted, notices } = watched();
  const problem = { kind: 'run AUTH_REFUSED kintone', code: 'AUTH_REFUSED', rows: 0 };
  const at = '2026-11-21T23:00:00.000Z';
  const entry = { problem, at, times: 1, open: true, run: 'run-1', runs: 0, rows: 0 };
  await notices.save(job.id, { told: { [problem.kind]: entry }, revision: null });
  await look();
  expect(posted).toEqual([]);
});
