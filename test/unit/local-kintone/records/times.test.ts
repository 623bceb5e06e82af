import { describe, expect, it } from 'vitest';
import {
  isDate,
  minuteTime,
  normaliseDate,
  normaliseTime,
  parseDateTime,
  parseMoment,
  startOfDay,
  wallClock,
} from '../../../../scripts/sandbox/kintone/records/times.ts';

describe('times', () => {
  it('are shown to the minute', () => {
    expect(minuteTime(Date.parse('2026-04-23T14:10:59.999Z'))).toBe('2026-04-23T14:10:00Z');
  });

  it.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2024-02-29', true],
    ['2026-13-01', false],
    ['2026-1-1', false],
    ['', false],
  ])('knows whether %s is a day', (text, expected) => {
    expect(isDate(text)).toBe(expected);
  });

  it.each([
    ['9:05', '09:05'],
    ['23:59', '23:59'],
    ['10:00:30', '10:00'],
    ['24:00', null],
    ['10:60', null],
    ['10', null],
  ])('reads %s as the time %s', (text, expected) => {
    expect(normaliseTime(text)).toBe(expected);
  });

  it.each([
    ['2026-01-02T09:30:00+09:00', '2026-01-02T00:30:00.000Z'],
    ['2026-01-02T09:30:00+0900', '2026-01-02T00:30:00.000Z'],
    ['2026-01-02T09:30Z', '2026-01-02T09:30:00.000Z'],
    ['2026-01-02T09:30:15.250Z', '2026-01-02T09:30:15.250Z'],
  ])('reads %s', (text, expected) => {
    expect(new Date(parseDateTime(text) ?? Number.NaN).toISOString()).toBe(expected);
  });

  it.each([
    ['2015', '2015-01-01'],
    ['2015-7', '2015-07-01'],
    ['2015-07', '2015-07-01'],
    ['2015-7-5', '2015-07-05'],
    ['2015-2-30', null],
    ['15-7-5', null],
    ['2015/7/5', null],
    ['2015-7-', null],
  ])('fills %s up to the day %s', (text, expected) => {
    expect(normaliseDate(text)).toBe(expected);
  });

  it('takes a day without a time as its beginning in UTC where a moment is written, not where one is asked for', () => {
    expect(parseDateTime('2026-1-2')).toBe(Date.parse('2026-01-02T00:00:00Z'));
    expect(parseMoment('2026-01-02')).toBeNull();
  });

  it.each(['2026-01-02T09:30:00', '2026-02-30T00:00:00Z', 'now'])('does not read %s', (text) => {
    expect(parseDateTime(text)).toBeNull();
  });

  it('lets a day begin where the person is', () => {
    expect(new Date(startOfDay('2026-04-15', 'Asia/Tokyo')).toISOString()).toBe('2026-04-14T15:00:00.000Z');
    expect(wallClock(Date.parse('2026-04-14T15:00:00Z'), 'Asia/Tokyo')).toEqual({
      date: '2026-04-15',
      time: '00:00',
    });
    expect(wallClock(Date.parse('2026-04-14T15:00:00Z'), 'Pacific/Honolulu').date).toBe('2026-04-14');
  });
});
