import type { ReadWindow } from '../../ports/record-source.ts';

/** What a first load left behind because it takes only so many: the records of `window` below `mark`. */
export interface Rest {
  readonly window: ReadWindow;
  readonly mark: string;
  /** About how many; null where the side cannot say. */
  readonly waiting: number | null;
  /** The part of it being loaded: down to which mark (null = to its end), and where its next page begins. */
  readonly part?: {
    readonly to: string | null;
    readonly cursor: string | null;
    readonly waiting: number | null;
  };
}

/**
 * How far a job has come on one side: flat, so that it can be stored as a record.
 * - bookmark: everything changed before it is agreed
 * - signpost: the upper bound of the run in progress, null between runs
 * - cursor: where in that window the next page begins
 * - reached: the newest change time met so far inside that window
 * - bookmarkedAt: when the bookmark took its place, by the clock of whoever ran
 * - seen: `id:revision` of the records inside the overlap that are dealt with, so that reading them again costs nothing
 * - rest: what the first load left behind on purpose
 */
export interface Checkpoint {
  readonly job: string;
  readonly side: 'left' | 'right';
  readonly bookmark: string | null;
  readonly signpost: string | null;
  readonly cursor: string | null;
  readonly reached?: string | null;
  readonly bookmarkedAt?: string | null;
  readonly seen?: readonly string[];
  readonly rest?: Rest | null;
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
