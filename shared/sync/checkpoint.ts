/**
 * How far a job has come on one side: flat, so that it can be stored as a record.
 * - bookmark: everything changed before it is agreed
 * - signpost: the upper bound of the run in progress, null between runs
 * - cursor: where in that window the next page begins
 */
export interface Checkpoint {
  readonly job: string;
  readonly side: 'left' | 'right';
  readonly bookmark: string | null;
  readonly signpost: string | null;
  readonly cursor: string | null;
  /** The store's revision, compared on save; null = not stored yet. */
  readonly revision: string | null;
}

/** A job side that has never run. */
export const freshCheckpoint = (job: string, side: 'left' | 'right'): Checkpoint => ({
  job,
  side,
  bookmark: null,
  signpost: null,
  cursor: null,
  revision: null,
});
