import { describe, expect, test } from 'vitest';
import { forecast, largeShare, type RunVolume } from '../../../../shared/sync/limits/forecast.rules.ts';

// A Sunday morning in Tokyo.
const now = Date.parse('2026-11-22T00:00:00.000Z');
const volume = (rows: number, written = rows): RunVolume => ({
  read: { left: 0, right: rows },
  write: { left: written, right: 0 },
  keepsLinks: false,
});
const of = (rows: number, kintonePerDay = 5_000, at = now) =>
  forecast(volume(rows), { kintonePerDay }, at, 'Asia/Tokyo');

describe('what a run will take', () => {
  test('[HOT-13] a run that takes more than a fifth of a day is better left to Friday night', () => {
    const small = of(1_000);
    expect(small).toMatchObject({ rows: 1_000, quietTime: null });
    expect(small.share).toBeLessThan(largeShare);
    const large = of(1_000_000);
    expect(large.share).toBeGreaterThan(largeShare);
    expect(large.quietTime).toBe('2026-11-27T13:00:00.000Z');
    // The same rows are no large run where the allowance is.
    expect(of(1_000_000, 100_000).quietTime).toBeNull();
  });

  test('[HOT-13] late on a Friday night the next one is meant', () => {
    const late = Date.parse('2026-11-27T13:00:01.000Z');
    expect(of(1_000_000, 5_000, late).quietTime).toBe('2026-12-04T13:00:00.000Z');
  });

  test('more rows never take less', () => {
    const rows = [0, 1, 500, 2_000, 2_001, 50_000, 1_000_000];
    const all = rows.map((it) => of(it));
    for (const [i, it] of all.entries()) {
      const before = all[i - 1] ?? it;
      expect(it.requests.kintone).toBeGreaterThanOrEqual(before.requests.kintone);
      expect(it.requests.other).toBeGreaterThanOrEqual(before.requests.other);
      expect(it.minutes).toBeGreaterThanOrEqual(before.minutes);
    }
  });

  test('rows that stay as they are cost no writes', () => {
    const idle = forecast(volume(100_000, 0), { kintonePerDay: 5_000 }, now, 'Asia/Tokyo');
    expect(idle.requests.kintone).toBeLessThan(of(100_000).requests.kintone);
  });
});
