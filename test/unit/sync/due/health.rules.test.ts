import { expect, test } from 'vitest';
import type { Job } from '../../../../shared/config/config.ts';
import { overdue } from '../../../../shared/sync/due/health.rules.ts';
import { customerJob } from '../../../support/customer-job.ts';

// A Sunday, noon in Tokyo.
const noon = Date.parse('2026-11-22T03:00:00.000Z');
const hoursAgo = (hours: number): string => new Date(noon - hours * 3_600_000).toISOString();
const every5: Job['schedule'] = { kind: 'interval', minutes: 5 };
const at9: Job['schedule'] = { kind: 'daily', times: ['09:00'] };
const fridays: Job['schedule'] = { kind: 'weekly', slots: [{ day: 5, time: '22:00' }] };

const unhealthy = (more: Partial<Job>, hours: number | null): boolean =>
  overdue(
    customerJob({ enabledAt: hoursAgo(1_000), ...more }),
    hours === null ? null : hoursAgo(hours),
    noon,
  ) !== null;

test.each([
  ['runs every five minutes and succeeded 23 hours ago', { schedule: every5 }, 23, false],
  ['runs every five minutes and succeeded 25 hours ago', { schedule: every5 }, 25, true],
  ['has never succeeded in weeks', { schedule: every5 }, null, true],
  ['was switched on two hours ago', { schedule: every5, enabledAt: hoursAgo(2) }, null, false],
  ['was switched on 25 hours ago and has not run', { schedule: every5, enabledAt: hoursAgo(25) }, null, true],
  ['succeeded at nine this morning', { schedule: at9 }, 3, false],
  ['missed nine this morning and last succeeded the morning before', { schedule: at9 }, 27, true],
  ['runs on Fridays and succeeded on Friday', { schedule: fridays }, 38, false],
  ['runs on Fridays and missed this one', { schedule: fridays }, 206, true],
  ['is off', { schedule: every5, enabled: false }, 100, false],
  ['is run by hand', { schedule: { kind: 'manual' } }, 100, false],
  ['may be silent for two days', { schedule: every5, healthHours: 48 }, 25, false],
  ['may be silent for two hours', { schedule: every5, healthHours: 2 }, 3, true],
] as const)('[SAT-22] whether a job that %s is unhealthy', (_what, more, hours, expected) => {
  expect(unhealthy(more, hours)).toBe(expected);
});

test('it says since when, and how long the job may be silent', () => {
  const job = customerJob({ schedule: every5, enabledAt: hoursAgo(1_000), healthHours: 2 });
  expect(overdue(job, hoursAgo(3), noon)).toEqual({ since: hoursAgo(3), hours: 2 });
  expect(overdue(job, null, noon)).toEqual({ since: null, hours: 2 });
});
