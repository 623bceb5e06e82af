import { describe, expect, it } from 'vitest';
import { freshSchedule, intervals, readTimes } from '../../../../plugin/config/model/schedule-form.ts';

describe('schedules', () => {
  it('[HOT-64] offer seven intervals from 5 minutes to 24 hours', () => {
    expect(intervals).toEqual([5, 30, 60, 180, 360, 720, 1440]);
  });

  it('read times as people type them', () => {
    expect(readTimes('15:00、９：０５')).toEqual(['09:05', '15:00']);
    expect(readTimes('9:00, 25:00')).toBeNull();
    expect(readTimes('')).toBeNull();
  });

  it('begin with something that runs', () => {
    expect(freshSchedule('once', 0)).toEqual({ kind: 'once', at: '1970-01-01T01:00:00.000Z' });
  });

  it('[SAT-15] a daily job is proposed for three in the night, when nobody works', () => {
    expect(freshSchedule('daily', 0)).toEqual({ kind: 'daily', times: ['03:00'] });
  });
});
