import type { RunReport, RunTrigger } from '../../../shared/sync/report.ts';

/** What a first load left behind; `many` is null where a side cannot say. */
export interface Waiting {
  readonly many: number | null;
}

// An undo, a second try or an import says nothing about how far a job has come.
const wholeRuns: ReadonlySet<RunTrigger> = new Set(['manual', 'schedule', 'save', 'webhook']);

/** What a run told of what still waits, both sides together; null when nothing does. */
export const waitingIn = ({ waiting }: Pick<RunReport, 'waiting'>): Waiting | null => {
  const counts = Object.values(waiting ?? {});
  if (counts.length === 0) return null;
  const known = counts.filter((it) => it !== null);
  return { many: known.length < counts.length ? null : known.reduce((sum, it) => sum + it, 0) };
};

/**
 * What of a job still waits, by its runs from the newest on. A run that broke off may not have come to tell it, and one
 * of a few records never does: then the run before counts.
 */
export const stillWaiting = (reports: readonly RunReport[]): Waiting | null => {
  const telling = reports.find(
    (it) =>
      !it.dryRun && !it.only && wholeRuns.has(it.trigger) && (it.state === 'done' || waitingIn(it) !== null),
  );
  return telling ? waitingIn(telling) : null;
};
