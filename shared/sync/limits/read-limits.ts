import type { Config, Job } from '../../config/config.ts';
import { nextRunAt, type ScheduledJob, scheduledAt } from '../due/schedule.ts';

const dayMs = 86_400_000;

/** A job that its schedule would have run, had its object not been read too often already. */
export interface NotDue {
  readonly job: string;
  readonly object: string;
  /** When it may be read again. */
  readonly next: string;
}

/**
 * Jobs with the time they have to leave between two beginnings. Even gaps need no count that somebody would have to
 * keep, and jobs that read the same object share what it allows.
 */
export const withReadLimits = <J extends Pick<Job, 'enabled' | 'right'>>(
  jobs: readonly J[],
  connections: Config['connections'],
): readonly (J & { readonly leastGapMs?: number })[] =>
  jobs.map((job) => {
    const { connection, object } = job.right;
    const limits = connections.find((it) => it.id === connection)?.readLimits ?? [];
    const limit = limits.find((it) => it.object === object);
    const readers = jobs.filter(
      (it) => it.enabled && it.right.connection === connection && it.right.object === object,
    );
    return limit ? { ...job, leastGapMs: Math.ceil((dayMs * readers.length) / limit.timesPerDay) } : job;
  });

/** The jobs that are left out now because of such a limit, and when each may run; `lastStarted` by job id. */
export const notDueJobs = (
  jobs: readonly (ScheduledJob & Pick<Job, 'right'>)[],
  lastStarted: { readonly [job: string]: string | null },
  now: number,
): readonly NotDue[] =>
  jobs.flatMap((job) => {
    const last = lastStarted[job.id] ?? null;
    const [wanted, next] = [scheduledAt(job, last), nextRunAt(job, last)];
    if (wanted === null || next === null || wanted > now || next <= now) return [];
    return [{ job: job.id, object: job.right.object, next: new Date(next).toISOString() }];
  });
