import type { Job } from '../../../shared/config/config.ts';

/** A job that may go first, as the list of choices shows it. */
export interface OrderChoice {
  readonly id: string;
  /** Null when no job has this id any more. */
  readonly name: string | null;
  readonly chosen: boolean;
  /** Nobody waits for a job that is switched off. */
  readonly off: boolean;
  /** It waits for this job itself, directly or through others. */
  readonly circle: boolean;
}

const waitsFor = (from: string, to: string, jobs: readonly Job[], seen: ReadonlySet<string>): boolean => {
  const after = jobs.find((it) => it.id === from)?.after ?? [];
  return after.some((id) => id === to || (!seen.has(id) && waitsFor(id, to, jobs, new Set([...seen, id]))));
};

/** Every other job in the order of the list, and behind them what is named and no longer there. */
export const orderChoices = (job: Job, jobs: readonly Job[]): readonly OrderChoice[] => {
  const after = job.after ?? [];
  const others = jobs.filter((it) => it.id !== job.id);
  const lost = after.filter((id) => !others.some((it) => it.id === id));
  return [
    ...others.map(({ id, name, enabled }) => ({
      id,
      name,
      chosen: after.includes(id),
      off: !enabled,
      circle: waitsFor(id, job.id, jobs, new Set([id])),
    })),
    ...lost.map((id) => ({ id, name: null, chosen: true, off: false, circle: id === job.id })),
  ];
};

/** The job that waits for another, or no longer does; with nobody to wait for it leaves no trace in the settings. */
export const withAfter = (job: Job, id: string, on: boolean): Job => {
  const { after = [], ...rest } = job;
  const others = after.filter((it) => it !== id);
  const next = on ? [...others, id] : others;
  return next.length > 0 ? { ...rest, after: next } : rest;
};
