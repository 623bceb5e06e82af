import { expect, test } from 'vitest';
import type { Standing } from '../../../../shared/ports/lease.ts';
import { nextJobs, nextLookAt, type OrderedJob } from '../../../../shared/sync/due/next-jobs.ts';

const now = Date.parse('2026-11-22T06:00:00.000Z');
const longAgo = '2026-11-20T00:00:00.000Z';
const midnight = '2026-11-22T15:00:00.000Z';

const job = (id: string, after: readonly string[] = [], more: Partial<OrderedJob> = {}): OrderedJob => ({
  id,
  name: id,
  enabled: true,
  enabledAt: '2026-11-01T00:00:00.000Z',
  schedule: { kind: 'interval', minutes: 30 },
  mapping: { timeZone: 'Asia/Tokyo' },
  after,
  ...more,
});
const standing = (more: Partial<Standing> = {}): Standing => ({
  startedAt: longAgo,
  state: 'done',
  succeededAt: null,
  heldUntil: null,
  ...more,
});
const justNow = standing({ startedAt: new Date(now - 60_000).toISOString() });

const company = job('company');
const department = job('department', ['company']);
const lead = job('lead', ['department']);
const jobs = [lead, department, company];

/** Runs whatever is ready until nothing is; each run ends as it is told here, `done` where nothing is said. */
const runAll = (ends: { [job: string]: Partial<Standing> }, standings: { [job: string]: Standing } = {}) => {
  const ran: string[] = [];
  const at = { ...standings };
  for (let next = nextJobs(jobs, at, now).ready[0]; next; next = nextJobs(jobs, at, now).ready[0]) {
    ran.push(next.id);
    at[next.id] = { ...justNow, ...ends[next.id] };
  }
  const waiting = nextJobs(jobs, at, now).waiting.map((it) => [it.job.id, it.behind.id, it.state]);
  return { ran, waiting };
};

test('[HOT-05] companies, departments and people run in that order, whatever order they are written in', () => {
  expect(runAll({})).toEqual({ ran: ['company', 'department', 'lead'], waiting: [] });
});

test.each([
  ['stopped', null],
  ['held', midnight],
  ['cancelled', null],
  ['running', null],
] as const)(
  '[HOT-05] when the company job ends as %s, nobody runs ahead, and it is said why',
  (state, heldUntil) => {
    const { ran, waiting } = runAll({ company: { state, heldUntil } });
    expect(ran).toEqual(['company']);
    expect(waiting).toEqual([
      ['lead', 'company', state],
      ['department', 'company', state],
    ]);
  },
);

test('a job that goes first and was done in time holds nobody up', () => {
  expect(runAll({}, { company: justNow })).toEqual({ ran: ['department', 'lead'], waiting: [] });
});

test('a job that goes first but is off, or started by hand and never was, stands in nobody’s way', () => {
  const off = job('company', [], { enabled: false });
  expect(nextJobs([off, department], {}, now).ready.map((it) => it.id)).toEqual(['department']);
  const byHand = job('company', [], { schedule: { kind: 'manual' } });
  expect(nextJobs([byHand, department], {}, now).ready.map((it) => it.id)).toEqual(['department']);
});

test('jobs that name each other wait for each other, and the question still ends', () => {
  const ring = [job('a', ['b']), job('b', ['a'])];
  expect(nextJobs(ring, {}, now)).toEqual({ ready: [], waiting: [] });
});

test('[HOT-12] a held job is not due before its hold ends, then at once, whatever its schedule says', () => {
  const daily = job('daily', [], { schedule: { kind: 'daily', times: ['15:00'] } });
  const held = {
    daily: standing({ startedAt: '2026-11-22T06:00:00.000Z', state: 'held', heldUntil: midnight }),
  };
  const readyAt = (at: number) => nextJobs([daily], held, at).ready.length;
  expect([now, Date.parse(midnight) - 1, Date.parse(midnight)].map(readyAt)).toEqual([0, 0, 1]);
  expect(nextLookAt([daily], held, now, 86_400_000)).toBe(Date.parse(midnight));
});

test('the next look is when something falls due, and never later than asked for', () => {
  expect(nextLookAt([company], { company: justNow }, now, 86_400_000)).toBe(now + 29 * 60_000 - 5_000);
  expect(nextLookAt([company], { company: justNow }, now, 300_000)).toBe(now + 300_000);
  expect(nextLookAt([], {}, now, 300_000)).toBe(now + 300_000);
});
