import { allBehaviourIds, type BehaviourRow } from './behaviour-rows.ts';
import { type TestResult, titleMatches } from './test-results.ts';
import type { ClaimingTest } from './test-titles.ts';

/** A row with the tests that stand behind it. */
export interface JudgedRow {
  readonly id: string;
  readonly status: string;
  readonly tests: readonly string[];
}

/** The whole page, judged; `problems` is empty when the page tells the truth. */
export interface Judgement {
  readonly rows: readonly JudgedRow[];
  readonly counts: { readonly done: number; readonly planned: number; readonly tested: number };
  readonly problems: readonly string[];
}

/** Holds the page against the tests: every `done` row needs a test that names it and is not known to fail. */
export const judgeBehaviours = (
  page: readonly BehaviourRow[],
  claims: readonly ClaimingTest[],
  results: readonly TestResult[],
): Judgement => {
  const rows = page.map(({ id, status }) => ({
    id,
    status,
    tests: claims.filter((it) => it.ids.includes(id)).map((it) => it.title),
  }));
  const count = (test: (row: JudgedRow) => boolean) => rows.filter(test).length;
  return {
    rows,
    counts: {
      done: count((it) => it.status === 'done'),
      planned: count((it) => it.status === 'planned'),
      tested: count((it) => it.tests.length > 0),
    },
    problems: [...pageProblems(page, claims), ...rows.flatMap((row) => rowProblems(row, results))],
  };
};

const pageProblems = (page: readonly BehaviourRow[], claims: readonly ClaimingTest[]): readonly string[] => {
  const wanted = new Set(allBehaviourIds());
  const listed = page.map((it) => it.id);
  return [
    ...[...wanted].filter((id) => !listed.includes(id)).map((id) => `${id} has no row: add one`),
    ...listed.filter((id) => !wanted.has(id)).map((id) => `${id} is no requirement: remove its row`),
    ...listed
      .filter((id, index) => listed.indexOf(id) < index)
      .map((id) => `${id} has two rows: keep one of them`),
    ...claims.flatMap((it) =>
      it.ids.filter((id) => !wanted.has(id)).map((id) => `${it.file} names ${id}, which does not exist`),
    ),
  ];
};

const rowProblems = (row: JudgedRow, results: readonly TestResult[]): readonly string[] => {
  if (row.status === 'planned') return [];
  if (row.status !== 'done') return [`${row.id} is "${row.status}": write done or planned`];
  if (row.tests.length === 0) return [`${row.id} is done, but no test names it: write one, or plan it again`];
  const statuses = row.tests.flatMap((test) =>
    results.filter((it) => titleMatches(test, it.title)).map((it) => it.status),
  );
  if (statuses.includes('failed')) return [`${row.id} is done, but a test that names it fails`];
  if (statuses.length > 0 && !statuses.includes('passed'))
    return [`${row.id} is done, but the tests that name it were all skipped`];
  return [];
};
