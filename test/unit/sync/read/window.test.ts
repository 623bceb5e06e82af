import { expect, test } from 'vitest';
import { freshCheckpoint } from '../../../../shared/sync/read/checkpoint.ts';
import { advance, keepSeen, openWindow } from '../../../../shared/sync/read/window.ts';
import { record } from '../../../support/sync-records.ts';

const now = Date.parse('2026-11-22T01:00:00.000Z');
const fresh = freshCheckpoint('customers', 'left');
const start = (initial: Parameters<typeof openWindow>[1]['initial'], enabledAt: string | null = null) =>
  openWindow(fresh, { initial, enabledAt }, now).window;

test('[FER-35][FER-36][HOT-31] everything, only what comes, since a date, or the last days', () => {
  expect(start({ kind: 'all' }).since).toBeNull();
  expect(start({ kind: 'fromNow' }).since).toBe('2026-11-22T01:00:00.000Z');
  expect(start({ kind: 'since', date: '2026-04-01' }).since).toBe('2026-04-01T00:00:00.000Z');
  expect(start({ kind: 'lastDays', days: 60, max: 3_000 }).since).toBe('2026-09-23T01:00:00.000Z');
});

test('[HOT-52] only data after enabling counts, however late the first run is', () => {
  expect(start({ kind: 'fromNow' }, '2026-11-20T00:00:00.000Z').since).toBe('2026-11-20T00:00:00.000Z');
});

test('a later run goes back five minutes before what is agreed, and not beyond its own beginning', () => {
  const at = { ...fresh, bookmark: '2026-11-22T00:30:00.000Z' };
  const opened = openWindow(at, { initial: { kind: 'all' }, enabledAt: null }, now);
  expect(opened).toEqual({
    window: { since: '2026-11-22T00:25:00.000Z', until: '2026-11-22T01:00:00.000Z' },
    cursor: null,
  });
});

test('a run that was broken off goes on inside its old window', () => {
  const at = { ...fresh, signpost: '2026-11-22T00:10:00.000Z', cursor: '500' };
  const opened = openWindow(at, { initial: { kind: 'all' }, enabledAt: null }, now);
  expect(opened).toEqual({ window: { since: null, until: '2026-11-22T00:10:00.000Z' }, cursor: '500' });
});

test('[HOT-30] however often nothing is found, the window never begins before the job was switched on', () => {
  const job = { initial: { kind: 'fromNow' }, enabledAt: '2026-11-22T00:55:00.000Z' } as const;
  let at = fresh;
  for (const minute of [0, 10, 20]) {
    const { window } = openWindow(at, job, now + minute * 60_000);
    expect(window.since).toBe(job.enabledAt);
    at = advance(at, window, { records: [], next: null }, now + minute * 60_000);
  }
  const found = record('1', {}, { modifiedAt: '2026-11-22T00:56:00.000Z' });
  const { window } = openWindow(at, job, now);
  at = advance(at, window, { records: [found], next: null }, now);
  expect(openWindow(at, job, now).window.since).toBe(job.enabledAt);
});

test('[CAL-34] a first load that goes on a day later reaches as far back as when it began', () => {
  const at = { ...fresh, signpost: '2026-11-21T01:00:00.000Z', cursor: '500' };
  const job = { initial: { kind: 'lastDays', days: 60, max: 3_000 }, enabledAt: null } as const;
  expect(openWindow(at, job, now).window.since).toBe('2026-09-22T01:00:00.000Z');
});

test("the bookmark follows the other side's times, never our own clock", () => {
  const window = { since: null, until: '2026-11-22T09:00:00.000Z' };
  const records = [record('1', {}, { modifiedAt: '2026-11-22T00:40:00.000Z' })];
  const half = advance(fresh, window, { records, next: '1' }, now);
  expect(half).toMatchObject({ bookmark: null, signpost: window.until, cursor: '1' });
  const done = advance(half, window, { records: [], next: null }, now);
  expect(done).toMatchObject({ bookmark: '2026-11-22T00:40:00.000Z', signpost: null, cursor: null });
});

const minutes = (count: number): string => new Date(now + count * 60_000).toISOString();
const load = Array.from({ length: 500 }, (_, i) => record(`${i}`, {}, { modifiedAt: minutes(-1) }));
const readAllAt = (at: Parameters<typeof openWindow>[0], when: number) => {
  const { window } = openWindow(at, { initial: { kind: 'all' }, enabledAt: null }, Date.parse(minutes(when)));
  return advance(at, window, { records: load, next: null }, Date.parse(minutes(when)));
};
const nextSince = (at: Parameters<typeof openWindow>[0]) =>
  openWindow(at, { initial: { kind: 'all' }, enabledAt: null }, Date.parse(minutes(60))).window.since;

test('a large load is read again until nothing can be added to it, and then left behind', () => {
  const loaded = readAllAt(fresh, 0);
  expect(nextSince(loaded)).toBe(minutes(-6));
  const early = readAllAt(loaded, 9);
  expect(nextSince(early)).toBe(minutes(-6));
  const later = readAllAt(early, 10);
  expect(nextSince(later)).toBe(minutes(0));
});

test('a few records in the overlap are not worth a request, so the bookmark stays', () => {
  const at = { ...fresh, bookmark: minutes(-1), bookmarkedAt: minutes(0) };
  const window = { since: minutes(-6), until: minutes(30) };
  const done = advance(at, window, { records: load.slice(0, 400), next: null }, now + 1_800_000);
  expect(done.bookmark).toBe(minutes(-1));
});

test('of each record only the last version is remembered, and of many the newest', () => {
  expect(keepSeen(['1:1', '2:1', '1:2'])).toEqual(['2:1', '1:2']);
  const many = Array.from({ length: 2_500 }, (_, i) => `${i}:1`);
  expect(keepSeen(many)).toEqual(many.slice(500));
});
