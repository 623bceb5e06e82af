import type { Job, NotifyList } from '../../config/config.ts';
import { recoveryOf } from '../../fault/fault.ts';
import { ok, type Result } from '../../result.ts';
import type { SyncPorts } from '../ports.ts';
import type { RunReport } from '../report.ts';
import { retrying } from '../run/retrying.ts';
import type { RunOptions, RunResult } from '../runner.ts';
import { planNotice, type RunSeen } from './notice.rules.ts';
import { noticeBody } from './notice-body.ts';
import { isTelling, problemsOf } from './problems.ts';
import type { NoticeFacts } from './telling.ts';

const hourMs = 3_600_000;
const usualDigestHours = 24;

/** What telling needs of a run's ports. */
export type TellingPorts = Pick<SyncPorts, 'clock' | 'random' | 'log' | 'notices' | 'telling'>;

/**
 * Tells the people a job names what became of a run, when it is time to. That they cannot be told is no reason to
 * stop: it goes to the log, and when nobody at all took it, the next run tries again.
 */
export const tellProblem = (
  ports: TellingPorts,
  { job, only }: Pick<RunOptions, 'job' | 'only'>,
  result: RunResult,
): Promise<void> =>
  isTelling(result)
    ? tell(ports, job, result, {
        run: result.run,
        problems: problemsOf(result),
        well: !only && result.state === 'done',
      })
    : Promise.resolve();

/** Tells what was seen of a job, if the rules say so, and then remembers it. */
export const tell = async (
  { notices, telling, ...ports }: TellingPorts,
  job: Job,
  report: RunReport | null,
  seen: RunSeen,
): Promise<void> => {
  if (!notices || !telling || !job.notify) return;
  const before = await notices.load(job.id);
  if (!before.ok) return note(ports, 'notice-state', before);
  const now = ports.clock.now();
  const everyMs = (job.notify.digestHours ?? usualDigestHours) * hourMs;
  const { notice, told } = planNotice(before.value.told, seen, { now, everyMs });
  if (JSON.stringify(told) === JSON.stringify(before.value.told)) return;
  const heard =
    !notice || (await deliver({ ...ports, notices, telling }, job.notify, { job, notice, report }));
  if (heard) note(ports, 'notice-state', await notices.save(job.id, { ...before.value, told }));
};

// Tells whether anybody took it.
const deliver = async (
  ports: TellingPorts & Required<Pick<TellingPorts, 'notices' | 'telling'>>,
  whom: NotifyList,
  facts: NoticeFacts,
): Promise<boolean> => {
  const { notices, telling } = ports;
  const { run } = facts.notice;
  const found = run === '' ? ok(null) : await retrying(ports, () => notices.recordOf(run));
  note(ports, 'notice-record', found);
  const record = found.ok ? found.value : null;
  const called = record !== null && names(whom) && (await call(ports, record, whom, facts));
  if (whom.webhook === undefined) return called;
  const at = new Date(ports.clock.now()).toISOString();
  const link = record === null ? null : telling.link(record);
  const body = noticeBody(facts, telling.words, { link, at });
  const { webhook } = whom;
  const posted = await retrying(ports, () => telling.post(webhook, body));
  note(ports, 'notice-webhook', posted);
  if (posted.ok) return true;
  // Whoever opens the run's record sees that the other end did not hear of it; nobody is called for that.
  const words = telling.words.notPosted(webhook.split('/')[2] ?? '', posted.fault);
  if (record !== null) await notices.comment(record, nobody, words);
  return called;
};

const nobody: NotifyList = { users: [], groups: [] };

const names = ({ users, groups, organizations = [] }: NotifyList): boolean =>
  users.length + groups.length + organizations.length > 0;

const call = async (
  ports: TellingPorts & Required<Pick<TellingPorts, 'notices' | 'telling'>>,
  record: string,
  whom: NotifyList,
  facts: NoticeFacts,
): Promise<boolean> => {
  const text = ports.telling.words.text(facts);
  const called = await retrying(ports, () => ports.notices.comment(record, whom, text));
  note(ports, 'notice-comment', called);
  // A code that is wrong today is wrong in five minutes: that is no reason to call the others again and again.
  return called.ok || recoveryOf(called.fault) !== 'retry';
};

const note = ({ log }: Pick<TellingPorts, 'log'>, event: string, done: Result<unknown>): void => {
  if (!done.ok) log?.line(event, { code: done.fault.code, status: done.fault.cause?.status ?? 0 });
};
