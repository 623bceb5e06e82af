import type { Schedule } from '../../../shared/config/config.ts';

/** The intervals offered, in minutes; any other of 5 or more may be typed. */
export const intervals: readonly number[] = [5, 30, 60, 180, 360, 720, 1440];

/** A fresh schedule of a kind. */
export const freshSchedule = (kind: Schedule['kind'], now: number): Schedule => {
  const schedules: Readonly<Record<Schedule['kind'], Schedule>> = {
    manual: { kind: 'manual' },
    interval: { kind: 'interval', minutes: 5 },
    daily: { kind: 'daily', times: ['03:00'] },
    weekly: { kind: 'weekly', slots: [{ day: 5, time: '22:00' }] },
    once: { kind: 'once', at: new Date(now + 3_600_000).toISOString() },
  };
  return schedules[kind];
};

/** Reads times of day as people type them (`9:00, 15:00`, full width too); null when one is none. */
export const readTimes = (text: string): readonly string[] | null => {
  const parts = text
    .normalize('NFKC')
    .split(/[,、\s]+/)
    .filter(Boolean);
  const times = parts.map((it) => /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(it));
  if (parts.length === 0 || times.some((it) => it === null)) return null;
  return times.map((it) => `${(it?.[1] ?? '').padStart(2, '0')}:${it?.[2]}`).toSorted();
};
