import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  planNotice,
  type RunSeen,
  type Told,
  type ToldNow,
} from '../../../../shared/sync/tell/notice.rules.ts';
import type { Problem } from '../../../../shared/sync/tell/problems.ts';

const hour = 3_600_000;
const begun = Date.parse('2026-11-22T00:00:00.000Z');
const stop = (code: string): Problem => ({ kind: `run ${code} salesforce`, code, rows: 0 });
const rows = (code: string, count: number): Problem => ({ kind: `row ${code}`, code, rows: count });

/** What people hear of a job, run by run; each run is named after its hour. */
const history = (
  runs: readonly { at: number; problems?: readonly Problem[]; well?: boolean }[],
  everyHours = 24,
) => {
  let told: Told = {};
  return runs.map(({ at, problems = [], well = problems.every((it) => it.kind.startsWith('row')) }) => {
    const seen: RunSeen = { run: `run at ${at}`, problems, well };
    const plan = planNotice(told, seen, { now: begun + at * hour, everyMs: everyHours * hour });
    told = plan.told;
    return plan.notice;
  });
};

const events = (...args: Parameters<typeof history>) => history(...args).map((it) => it?.event ?? '-');

test('[FER-38] the first failure is told at once, the same one only once a day, with how often it came', () => {
  const auth = [stop('AUTH_REFUSED')];
  const heard = history([0, 1, 2, 23, 24, 25].map((at) => ({ at, problems: auth })));
  expect(heard.map((it) => it?.event ?? '-')).toEqual(['problem', '-', '-', '-', 'digest', '-']);
  expect(heard[4]?.again).toEqual([{ ...auth[0], runs: 4 }]);
});

test('another kind of problem is told at once, however lately the first one was', () => {
  const [first, second] = [stop('AUTH_REFUSED'), stop('QUOTA_HELD')];
  const heard = history([
    { at: 0, problems: [first] },
    { at: 1, problems: [second] },
    { at: 2, problems: [first] },
    { at: 3, problems: [second, rows('ROW_INVALID', 2)] },
  ]);
  expect(heard.map((it) => it?.news.map((one) => one.code) ?? [])).toEqual([
    ['AUTH_REFUSED'],
    ['QUOTA_HELD'],
    [],
    ['ROW_INVALID'],
  ]);
});

test('when the job is well again this is told once, on the record of the run that had failed', () => {
  const heard = history([{ at: 0, problems: [stop('AUTH_REFUSED')] }, { at: 1 }, { at: 2 }]);
  expect(heard.map((it) => it?.event ?? '-')).toEqual(['problem', 'well', '-']);
  expect(heard[1]).toMatchObject({ run: 'run at 0', over: [{ code: 'AUTH_REFUSED', runs: 0 }] });
});

test('a run of a few rows only does not make a job well', () => {
  expect(events([{ at: 0, problems: [stop('AUTH_REFUSED')] }, { at: 1, well: false }, { at: 2 }])).toEqual([
    'problem',
    '-',
    'well',
  ]);
});

test('a relapse is told at once, but a job that breaks and mends itself all day does not call people each time', () => {
  const flapping = Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? [stop('NETWORK_TIMEOUT')] : []));
  const heard = events(flapping.map((problems, at) => ({ at, problems })));
  expect(heard.slice(0, 6)).toEqual(['problem', 'well', 'problem', 'well', 'problem', 'well']);
  expect(new Set(heard.slice(6))).toEqual(new Set(['-']));
});

test('rows that stayed back are never called well; those that came in silence are summed up the next day', () => {
  const heard = history([
    { at: 0, problems: [rows('ROW_INVALID', 1)] },
    { at: 1, problems: [rows('ROW_INVALID', 2)] },
    { at: 2, problems: [rows('ROW_INVALID', 3)] },
    { at: 3 },
    { at: 25 },
    { at: 26 },
    { at: 60 },
    { at: 61, problems: [rows('ROW_INVALID', 1)] },
  ]);
  expect(heard.map((it) => it?.event ?? '-')).toEqual([
    'problem',
    '-',
    '-',
    '-',
    'digest',
    '-',
    '-',
    'problem',
  ]);
  expect(heard[4]).toMatchObject({ run: 'run at 2', again: [{ runs: 2, rows: 5 }] });
});

test('an interval of an hour is kept as well as one of a day', () => {
  const auth = [stop('AUTH_REFUSED')];
  const every20Minutes = [0, 1, 2, 3, 4, 5, 6].map((i) => ({ at: i / 3, problems: auth }));
  expect(events(every20Minutes, 1)).toEqual(['problem', '-', '-', 'digest', '-', '-', 'digest']);
});

const kinds = [stop('AUTH_REFUSED'), stop('QUOTA_HELD'), rows('ROW_INVALID', 2), rows('CONFLICT', 1)];

test('whatever happens, every run with a problem is told sooner or later, and no kind more than five times a day', () => {
  const someRuns = fc.array(
    fc.record({
      at: fc.integer({ min: 0, max: 400 }),
      problems: fc.subarray(kinds),
    }),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(someRuns, (some) => {
      const runs = [...some].sort((a, b) => a.at - b.at);
      // A day later all is well, and a day after that what was left is summed up.
      const heard = history([...runs, { at: 430 }, { at: 460 }, { at: 490 }]);
      const moments = [...runs.map((it) => it.at), 430, 460, 490];
      for (const { kind } of kinds) {
        const met = runs.filter((it) => it.problems.some((one) => one.kind === kind)).length;
        const of = (some: readonly ToldNow[] = []) => some.filter((it) => it.kind === kind);
        const tellings = heard.flatMap((it, i) =>
          of([...(it?.news ?? []), ...(it?.again ?? [])]).map(({ runs }) => ({ at: moments[i] ?? 0, runs })),
        );
        const silent = heard.flatMap((it) => of(it?.over));
        expect([...tellings, ...silent].reduce((sum, it) => sum + it.runs, 0)).toBe(met);
        for (const { at } of tellings) {
          expect(tellings.filter((it) => it.at > at - 24 && it.at <= at).length).toBeLessThanOrEqual(5);
        }
      }
    }),
  );
});
