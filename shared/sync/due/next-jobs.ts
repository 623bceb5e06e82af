import type { Job } from '../../config/config.ts';
import type { Standing } from '../../ports/lease.ts';
import { dueJobs, nextRunAt, type ScheduledJob } from './schedule.ts';

/** The part of a job that says when it runs, and after which others. */
export type OrderedJob = ScheduledJob & Pick<Job, 'name' | 'after'>;

/** Where each job stands, by its id. */
export type Standings = { readonly [job: string]: Standing };

/** A due job that may not run ahead of another: which one, and how that one stands. */
export interface WaitingJob<J> {
  readonly job: J;
  readonly behind: J;
  readonly state: NonNullable<Standing['state']>;
}

/** What is due: jobs that may run now, the one waiting longest first, and jobs that must not run ahead. */
export interface NextJobs<J> {
  readonly ready: readonly J[];
  readonly waiting: readonly WaitingJob<J>[];
}

/**
 * Decides what may run now. A job that is due goes behind the jobs it names in `after`: behind one that is due as well,
 * and it waits while one of them is running, was stopped or cancelled, is held, or waits itself. Asked anew after each run.
 */
export const nextJobs = <J extends OrderedJob>(
  jobs: readonly J[],
  standings: Standings,
  now: number,
): NextJobs<J> => {
  const due = dueNow(jobs, standings, now);
  const ready: J[] = [];
  const waiting: WaitingJob<J>[] = [];
  for (const job of due) {
    const before = predecessorsOf(job, jobs);
    const behind = before.find((it) => !due.includes(it) && isUnfinished(it, standings, now));
    if (behind) waiting.push({ job, behind, state: stateOf(behind, standings) });
    // Behind one that is due: whether this job may go is known when that one has ended.
    else if (!before.some((it) => due.includes(it))) ready.push(job);
  }
  return { ready, waiting };
};

/** When it is worth looking again: when a job falls due or a hold ends, at most `mostMs` from now. */
export const nextLookAt = (
  jobs: readonly OrderedJob[],
  standings: Standings,
  now: number,
  mostMs: number,
): number => {
  const due = dueNow(jobs, standings, now);
  const times = jobs
    // What is due and still here waits for another job, whose own time counts.
    .filter((it) => !due.includes(it))
    .flatMap((it) => {
      const { startedAt = null, heldUntil = null } = standings[it.id] ?? {};
      const at = heldUntil === null ? nextRunAt(it, startedAt) : Date.parse(heldUntil);
      return at === null ? [] : [at];
    });
  return Math.min(now + mostMs, ...times);
};

// A run that is held goes on when its hold ends, whatever its schedule says, and not before.
const dueNow = <J extends OrderedJob>(
  jobs: readonly J[],
  standings: Standings,
  now: number,
): readonly J[] => {
  const holdOf = (job: J) => standings[job.id]?.heldUntil ?? null;
  const resumed = jobs.filter((it) => it.enabled && endsBy(holdOf(it), now));
  const started = Object.fromEntries(jobs.map((it) => [it.id, standings[it.id]?.startedAt ?? null]));
  const free = jobs.filter((it) => holdOf(it) === null);
  return [...resumed, ...dueJobs(free, started, now)];
};

const endsBy = (heldUntil: string | null, now: number): boolean =>
  heldUntil !== null && Date.parse(heldUntil) <= now;

/** The enabled jobs that go before this one, directly or through others. */
const predecessorsOf = <J extends OrderedJob>(job: J, jobs: readonly J[]): readonly J[] => {
  const found = new Set<J>();
  const add = (ids: readonly string[]) => {
    for (const it of jobs.filter((one) => one.enabled && one.id !== job.id && ids.includes(one.id))) {
      if (found.has(it)) continue;
      found.add(it);
      add(it.after ?? []);
    }
  };
  add(job.after ?? []);
  return [...found];
};

const unfinished: ReadonlySet<string> = new Set(['running', 'held', 'stopped', 'cancelled']);

const isUnfinished = (job: OrderedJob, standings: Standings, now: number): boolean => {
  const { heldUntil = null } = standings[job.id] ?? {};
  return unfinished.has(stateOf(job, standings)) || (heldUntil !== null && !endsBy(heldUntil, now));
};

// A job that never ran stands in nobody's way, unless it is due itself.
const stateOf = (job: OrderedJob, standings: Standings): WaitingJob<OrderedJob>['state'] =>
  standings[job.id]?.state ?? 'done';
