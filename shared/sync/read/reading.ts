import type { Job } from '../../config/config.ts';
import type { ReadWindow, RecordSource } from '../../ports/record-source.ts';
import { ok, type Result } from '../../result.ts';
import type { Checkpoint, Rest } from './checkpoint.ts';
import { openWindow } from './window.ts';

/** One way through a side in a run: its first load, what changed since, or a part of what the first load left behind. */
export interface Reading {
  readonly window: ReadWindow;
  readonly cursor: string | null;
  readonly above?: string;
  readonly below?: string;
  /** What stays behind while this is read. */
  readonly rest?: Rest;
  /** It reads a part of that. */
  readonly ofRest?: true;
}

/** What decides how much of a side a run reads. */
export interface ReadingOptions {
  readonly source: Pick<RecordSource, 'mark' | 'count'>;
  readonly job: Pick<Job, 'initial' | 'enabledAt'>;
  readonly condition: string;
  readonly now: number;
  /** Load the next part of what the first load left behind. */
  readonly goOn?: boolean;
}

/**
 * What a run reads of one side, in this order. A first load that takes only so many asks once where the newest of them
 * end; what is below stays away, until it changes or somebody asks for it.
 */
export const readingsOf = async (
  checkpoint: Checkpoint,
  options: ReadingOptions,
): Promise<Result<readonly Reading[]>> => {
  const { job, now, goOn } = options;
  const opened = openWindow(checkpoint, job, now);
  const first = checkpoint.bookmark === null && checkpoint.signpost === null;
  const kept = first ? await markOff(options, opened.window) : ok(checkpoint.rest ?? null);
  if (!kept.ok) return kept;
  const rest = kept.value;
  if (!rest) return ok([opened]);
  const reading = { ...opened, above: rest.mark, rest };
  if (!goOn || first) return ok([reading]);
  const part = await nextPart(options, rest);
  return part.ok ? ok([reading, part.value]) : part;
};

/** What is left behind after a page of it was read: the page after that one, the next part, or nothing. */
export const restAfter = ({ part, ...rest }: Rest, next: string | null): Rest | null => {
  if (!part) return rest;
  if (next !== null) return { ...rest, part: { ...part, cursor: next } };
  return part.to === null ? null : { ...rest, mark: part.to, waiting: part.waiting };
};

/** What stays behind once all readings have come to their end. */
export const leftBehind = (readings: readonly Reading[]): Rest | null => {
  const { rest = null, ofRest } = readings.at(-1) ?? {};
  return rest && ofRest ? restAfter(rest, null) : rest;
};

const mostOf = ({ initial }: ReadingOptions['job']): number | null =>
  initial.kind === 'lastDays' ? initial.max : null;

const markOff = async (
  { source, job, condition }: ReadingOptions,
  window: ReadWindow,
): Promise<Result<Rest | null>> => {
  const most = mostOf(job);
  const mark = most === null ? ok(null) : await source.mark({ window, most, condition });
  if (!mark.ok || mark.value === null || most === null) return mark.ok ? ok(null) : mark;
  const all = await source.count(window, condition);
  if (!all.ok) return all;
  return ok({ window, mark: mark.value, waiting: all.value && Math.max(1, all.value - most) });
};

const nextPart = async ({ source, job, condition }: ReadingOptions, rest: Rest): Promise<Result<Reading>> => {
  const { window, mark: below, waiting } = rest;
  const most = mostOf(job);
  let { part } = rest;
  if (!part) {
    const to = most === null ? ok(null) : await source.mark({ window, most, below, condition });
    if (!to.ok) return to;
    part = { to: to.value, cursor: null, waiting: waiting && Math.max(1, waiting - (most ?? 0)) };
  }
  const { to, cursor } = part;
  return ok({ window, cursor, below, ...(to ? { above: to } : {}), rest: { ...rest, part }, ofRest: true });
};
