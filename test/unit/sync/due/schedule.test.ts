import { describe, expect, test } from 'vitest';
import type { Schedule } from '../../../../shared/config/config.ts';
import {
  dueJobs,
  isDue,
  nextRunAt,
  presetMinutes,
  type ScheduledJob,
} from '../../../../shared/sync/due/schedule.ts';

const job = (schedule: Schedule, more: Partial<ScheduledJob> = {}): ScheduledJob => ({
  id: 'customers',
  enabled: true,
  enabledAt: '2026-11-21T15:00:00.000Z',
  schedule,
  mapping: { timeZone: 'Asia/Tokyo' },
  ...more,
});

/** How often a job runs when somebody looks every `everyMs` from midnight in Tokyo. */
const runsIn = (it: ScheduledJob, hours: number, everyMs = 60_000): readonly string[] => {
  const start = Date.parse('2026-11-21T15:00:00.000Z');
  const runs: string[] = [];
  let last: string | null = null;
  for (let now = start; now < start + hours * 3_600_000; now += everyMs) {
    if (!isDue(it, last, now)) continue;
    last = new Date(now).toISOString();
    runs.push(last);
  }
  return runs;
};

describe('when a job runs by itself', () => {
  test('[FER-05] every five minutes is twelve times an hour', () => {
    expect(runsIn(job({ kind: 'interval', minutes: 5 }), 1)).toHaveLength(12);
  });

  test('every hour is twenty-four times a day', () => {
    expect(runsIn(job({ kind: 'interval', minutes: 60 }), 24)).toHaveLength(24);
  });

  test('[SAT-15] two times a day in the zone of the job are exactly two runs', () => {
    expect(runsIn(job({ kind: 'daily', times: ['03:00', '15:30'] }), 24)).toEqual([
      '2026-11-21T18:00:00.000Z',
      '2026-11-22T06:30:00.000Z',
    ]);
  });

  test('[HOT-64] the seven intervals to pick from, and never more often than five minutes', () => {
    expect(presetMinutes).toEqual([5, 30, 60, 180, 360, 720, 1440]);
    expect(runsIn(job({ kind: 'interval', minutes: 1 }), 1)).toHaveLength(12);
  });

  test('[SAT-15] Friday night at ten, once a week', () => {
    const runs = runsIn(job({ kind: 'weekly', slots: [{ day: 5, time: '22:00' }] }), 24 * 14, 600_000);
    expect(runs).toEqual(['2026-11-27T13:00:00.000Z', '2026-12-04T13:00:00.000Z']);
  });

  test('[SAT-15] a one-time slot is used up by its run', () => {
    const it = job({ kind: 'once', at: '2026-11-22T13:00:00.000Z' });
    expect(nextRunAt(it, null)).toBe(Date.parse('2026-11-22T13:00:00.000Z'));
    expect(nextRunAt(it, '2026-11-22T13:00:30.000Z')).toBeNull();
  });

  test('slots that were missed for a week are one run', () => {
    const it = job({ kind: 'daily', times: ['03:00'] });
    const later = Date.parse('2026-11-29T00:00:00.000Z');
    expect(isDue(it, '2026-11-21T18:00:00.000Z', later)).toBe(true);
    expect(isDue(it, '2026-11-29T00:00:00.000Z', later + 1_000)).toBe(false);
  });

  test('[HOT-51] a job that is off, or started by hand only, is never due', () => {
    expect(nextRunAt(job({ kind: 'manual' }), null)).toBeNull();
    expect(nextRunAt(job({ kind: 'interval', minutes: 5 }, { enabled: false }), null)).toBeNull();
  });

  test('of several due jobs the one that waited longest goes first', () => {
    const five = job({ kind: 'interval', minutes: 5 }, { id: 'five' });
    const hour = job({ kind: 'interval', minutes: 60 }, { id: 'hour' });
    const now = Date.parse('2026-11-22T02:00:00.000Z');
    const last = { five: '2026-11-22T01:50:00.000Z', hour: '2026-11-22T00:00:00.000Z' };
    expect(dueJobs([five, hour], last, now).map((it) => it.id)).toEqual(['hour', 'five']);
  });
});
