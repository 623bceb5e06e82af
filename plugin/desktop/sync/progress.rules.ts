import type { RunCounts } from '../../../shared/sync/report.ts';

/** How far a run has come; `total` is null where nobody could say how many rows there are. */
export interface Progress {
  readonly counts: RunCounts;
  readonly total: number | null;
}

/** What the dock shows of a run's pace. */
export interface Pace {
  /** From 0 to 100; null without a total. */
  readonly percent: number | null;
  readonly perSecond: number;
  /** Null until it can be told. */
  readonly secondsLeft: number | null;
}

// A pace from less than a second is a guess.
const leastSeconds = 1;

/** Works out pace and rest from the time a run has taken so far. */
export const paceOf = ({ counts, total }: Progress, elapsedMs: number): Pace => {
  const seconds = elapsedMs / 1000;
  const perSecond = seconds >= leastSeconds ? counts.read / seconds : 0;
  // A total is an estimate from the start: more rows may have come since.
  const percent =
    total === null || total === 0 ? null : Math.min(100, Math.floor((counts.read / total) * 100));
  const rest = total === null ? 0 : Math.max(0, total - counts.read);
  const secondsLeft = total === null || perSecond === 0 ? null : Math.ceil(rest / perSecond);
  return { percent, perSecond: Math.round(perSecond), secondsLeft };
};

/** Which quarter to read out next: 25, 50 or 75 when it was passed since the last one said, else null. */
export const quarterToSay = (percent: number | null, said: number): number | null => {
  const passed = percent === null ? 0 : Math.min(75, Math.floor(percent / 25) * 25);
  return passed > said ? passed : null;
};
