import type { Job, Schedule } from '../../config/config.ts';
import { instantOf, localText } from '../../transform/zone-time.ts';

/** The intervals a person may pick without typing, in minutes. */
export const presetMinutes: readonly number[] = [5, 30, 60, 180, 360, 720, 1_440];

const minuteMs = 60_000;
const dayMs = 86_400_000;
// An alarm that rings a moment early would else skip a whole interval.
const toleranceMs = 5_000;
const searchedDays = 8;

/** The part of a job that says when it runs. */
export type ScheduledJob = Pick<Job, 'id' | 'enabled' | 'enabledAt' | 'schedule'> & {
  readonly mapping: Pick<Job['mapping'], 'timeZone'>;
  /** What it reads may not be read again sooner. */
  readonly leastGapMs?: number;
};

/** When a job is due next, given when it last began (null = never); null = never again by itself. */
export const nextRunAt = (job: ScheduledJob, lastStartedAt: string | null): number | null => {
  const at = scheduledAt(job, lastStartedAt);
  if (at === null || lastStartedAt === null) return at;
  return Math.max(at, Date.parse(lastStartedAt) + (job.leastGapMs ?? 0));
};

/** When its schedule alone would have it run next. */
export const scheduledAt = (job: ScheduledJob, lastStartedAt: string | null): number | null => {
  if (!job.enabled) return null;
  const { schedule } = job;
  if (schedule.kind === 'manual') return null;
  const last = lastStartedAt === null ? null : Date.parse(lastStartedAt);
  const enabled = job.enabledAt === null ? 0 : Date.parse(job.enabledAt);
  if (schedule.kind === 'interval') {
    return last === null ? enabled : last + Math.max(schedule.minutes, 5) * minuteMs - toleranceMs;
  }
  return firstSlotAfter(schedule, job.mapping.timeZone, Math.max(last ?? 0, enabled));
};

/** Whether a job is due. However many slots were missed, it is due once: its next slot counts from when it then begins. */
export const isDue = (job: ScheduledJob, lastStartedAt: string | null, now: number): boolean => {
  const next = nextRunAt(job, lastStartedAt);
  return next !== null && next <= now;
};

/** The due jobs, the one waiting longest first; `lastStarted` by job id. */
export const dueJobs = <J extends ScheduledJob>(
  jobs: readonly J[],
  lastStarted: { readonly [job: string]: string | null },
  now: number,
): readonly J[] =>
  jobs
    .map((job) => ({ job, next: nextRunAt(job, lastStarted[job.id] ?? null) }))
    .filter((it): it is { job: J; next: number } => it.next !== null && it.next <= now)
    .sort((a, b) => a.next - b.next)
    .map((it) => it.job);

const firstSlotAfter = (
  schedule: Exclude<Schedule, { kind: 'manual' | 'interval' }>,
  zone: string,
  after: number,
): number | null => {
  if (schedule.kind === 'once') {
    const at = Date.parse(schedule.at);
    return at > after ? at : null;
  }
  const day = localText(after, zone).slice(0, 10);
  const slots = Array.from({ length: searchedDays }, (_, i) =>
    slotsOf(schedule, dayAfter(day, i), zone),
  ).flat();
  return slots.filter((it) => it > after).sort((a, b) => a - b)[0] ?? null;
};

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);

const slotsOf = (
  schedule: Extract<Schedule, { kind: 'daily' | 'weekly' }>,
  day: string,
  zone: string,
): readonly number[] => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  const times =
    schedule.kind === 'daily'
      ? schedule.times
      : schedule.slots.filter((it) => it.day === weekday).map((it) => it.time);
  return times.map((time) => instantOf(Date.parse(`${day}T${time}:00Z`), zone));
};
