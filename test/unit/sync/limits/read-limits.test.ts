import { expect, test } from 'vitest';
import type { Config, Job } from '../../../../shared/config/config.ts';
import { dueJobs, nextRunAt } from '../../../../shared/sync/due/schedule.ts';
import { notDueJobs, withReadLimits } from '../../../../shared/sync/limits/read-limits.ts';
import { customerJob } from '../../../support/customer-job.ts';

const midnight = Date.parse('2026-11-22T00:00:00.000Z');
const sf: Config['connections'][number] = {
  id: 'sf',
  kind: 'salesforce',
  label: '',
  loginUrl: 'https://example.test',
  clientId: '',
  apiVersion: '67.0',
  readLimits: [{ object: 'Task', timesPerDay: 2 }],
};
const quarterly = (id: string, object: string, more: Partial<Job> = {}): Job =>
  customerJob({
    id,
    right: { connection: 'sf', object, condition: '' },
    schedule: { kind: 'interval', minutes: 15 },
    enabledAt: '2026-11-22T00:00:00.000Z',
    ...more,
  });

/** A day of looks, a minute apart: how often each job ran, and what was said about those left out. */
const liveDay = (jobs: readonly Job[]) => {
  const limited = withReadLimits(jobs, [sf]);
  const last: Record<string, string | null> = {};
  const runs: Record<string, number> = {};
  const notes: string[] = [];
  for (let now = midnight; now < midnight + 86_400_000; now += 60_000) {
    const due = dueJobs(limited, last, now);
    for (const it of due) {
      last[it.id] = new Date(now).toISOString();
      runs[it.id] = (runs[it.id] ?? 0) + 1;
    }
    // A note goes into the reports of the runs that there are.
    if (due.length > 0) notes.push(...notDueJobs(limited, last, now).map((it) => `${it.object} ${it.next}`));
  }
  return { runs, notes };
};

test('[SAT-31] in a day of quarter hours customers are read 96 times, actions twice, and 94 reports say when next', () => {
  const { runs, notes } = liveDay([quarterly('customers', 'Contact'), quarterly('actions', 'Task')]);
  expect(runs).toEqual({ customers: 96, actions: 2 });
  expect(notes).toHaveLength(94);
  expect(new Set(notes)).toEqual(new Set(['Task 2026-11-22T12:00:00.000Z', 'Task 2026-11-23T00:00:00.000Z']));
});

test('[SAT-31] jobs that read the same thing share what it allows, and one that is off takes no share', () => {
  const off = quarterly('off', 'Task', { enabled: false });
  const both = liveDay([quarterly('a', 'Task'), quarterly('b', 'Task'), off]);
  expect(both.runs).toEqual({ a: 1, b: 1 });
});

test('[SAT-31] a job that runs seldom enough by itself is left alone', () => {
  const [daily] = withReadLimits(
    [quarterly('daily', 'Task', { schedule: { kind: 'interval', minutes: 1_440 } })],
    [sf],
  );
  if (!daily) throw new Error('no job');
  const last = new Date(midnight).toISOString();
  expect(nextRunAt(daily, last)).toBe(midnight + 86_400_000 - 5_000);
  expect(notDueJobs([daily], { daily: last }, midnight + 3_600_000)).toEqual([]);
});
