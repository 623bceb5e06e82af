import type { Fault } from '../../fault/fault.ts';
import type { Issue } from '../../issue/issue.ts';
import type { Overdue } from '../due/health.rules.ts';
import type { RunItem, RunReport } from '../report.ts';

/** One kind of problem: what it is, on how many rows, and one example of it for the sentence. */
export interface Problem {
  /** Tells kinds apart; begins with `run` where the job itself could not go on, with `row` where rows stayed back. */
  readonly kind: string;
  readonly code: string;
  readonly rows: number;
  readonly fault?: Fault;
  readonly issue?: Issue;
  readonly overdue?: Overdue;
}

// Another door is at it, or somebody wanted it to end: nothing that a person has to mend.
const expected: ReadonlySet<string> = new Set(['CANCELLED', 'LEASE_HELD', 'LEASE_LOST']);
// Word for word, but a page of HTML helps nobody.
const longestMessage = 500;

/** Whether a problem of this kind keeps the whole job from going on. */
export const stopsJob = (kind: string): boolean => kind.startsWith('run');

/** Whether a run says anything about the health of its job: it meant to write, and nobody else had the job. */
export const isTelling = ({ dryRun, trigger, fault }: RunReport): boolean =>
  !dryRun && trigger !== 'test' && !(fault && expected.has(fault.code));

/** What went wrong in a run, each kind once, the one that stopped it first. */
export const problemsOf = (
  report: RunReport & { readonly items: readonly RunItem[] },
): readonly Problem[] => {
  const found = new Map<string, Problem>();
  const add = (kind: string, problem: Omit<Problem, 'kind' | 'rows'>, rows: number) =>
    found.set(kind, { kind, ...problem, rows: (found.get(kind)?.rows ?? 0) + rows });
  const { fault } = report;
  const stop = fault && stopProblem(fault);
  if (stop) found.set(stop.kind, stop);
  for (const it of report.items) {
    if (it.done === 'conflict') add('row CONFLICT', { code: 'CONFLICT' }, 1);
    if (it.done !== 'failed') continue;
    const issue = it.issues.find((one) => one.severity === 'error');
    const code = it.fault?.code ?? issue?.code ?? it.reason;
    // The sentence names the field; the value stays where it is, since notices leave kintone.
    const bare = issue && { issue: { ...issue, values: {} } };
    const example = it.fault ? { fault: shortened(it.fault) } : (bare ?? {});
    add(`row ${code}`, found.get(`row ${code}`) ?? { code, ...example }, 1);
  }
  return [...found.values()];
};

/** A fault that keeps a job from going on, as a problem. */
export const stopProblem = (it: Fault): Problem => ({
  kind: `run ${it.code} ${it.origin}`,
  code: it.code,
  rows: 0,
  fault: shortened(it),
});

/** That a job has had no success for too long, as a problem. */
export const overdueProblem = (overdue: Overdue): Problem => ({
  kind: 'run JOB_OVERDUE',
  code: 'JOB_OVERDUE',
  rows: 0,
  overdue,
});

const shortened = (it: Fault): Fault =>
  it.cause?.message
    ? { ...it, cause: { ...it.cause, message: it.cause.message.slice(0, longestMessage) } }
    : it;
