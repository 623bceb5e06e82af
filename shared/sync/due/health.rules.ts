import type { Job } from '../../config/config.ts';
import { nextRunAt, type ScheduledJob } from './schedule.ts';

/** How long a job may be without a success, in hours, where it does not say itself. */
export const usualHealthHours = 24;

const hourMs = 3_600_000;
// Time for a run that is due to be noticed, to wait for another door, and to end.
const graceMs = hourMs;

/** What a job is judged by. */
export type WatchedJob = ScheduledJob & Pick<Job, 'healthHours'>;

/** Since when a job waits for a success, and after how many hours that counts. */
export interface Overdue {
  /** Its last success; null = it never had one. */
  readonly since: string | null;
  readonly hours: number;
}

/**
 * Whether a job is unhealthy: it runs by itself, should have run, and has had no success for its hours. A job that is
 * off or run by hand is never unhealthy, nor is a weekly one before its day.
 */
export const overdue = (job: WatchedJob, succeededAt: string | null, now: number): Overdue | null => {
  const due = nextRunAt(job, succeededAt);
  if (due === null) return null;
  const hours = job.healthHours ?? usualHealthHours;
  const from = succeededAt ?? job.enabledAt;
  const patience = from === null ? due : Date.parse(from) + hours * hourMs;
  return now > Math.max(patience, due + graceMs) ? { since: succeededAt, hours } : null;
};
