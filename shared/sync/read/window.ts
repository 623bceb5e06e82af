import type { InitialMode } from '../../config/config.ts';
import type { ReadWindow } from '../../ports/record-source.ts';
import type { StoredRecord } from '../../record/record.ts';
import type { Checkpoint } from './checkpoint.ts';

/** Change times are whole minutes, transactions close late and clocks differ a little: this much is read again. */
export const overlapMs = 5 * 60_000;

// Reading this many again in every run costs more than settling them once.
const worthSettling = 400;

// A list of what was seen longer than this costs more than reading the links again.
const mostSeen = 2_000;

/** What a run reads of one side: the unfinished window of the run before, or a new one. */
export const openWindow = (
  checkpoint: Checkpoint,
  start: { readonly initial: InitialMode; readonly enabledAt: string | null },
  now: number,
): { readonly window: ReadWindow; readonly cursor: string | null } => {
  const until = checkpoint.signpost ?? iso(now);
  // A run that goes on reckons from when its window was opened, or days would slip away below it.
  const since = sinceOf(checkpoint, start, Date.parse(until));
  return { window: { since, until }, cursor: checkpoint.signpost === null ? null : checkpoint.cursor };
};

const sinceOf = (
  { bookmark }: Checkpoint,
  { initial, enabledAt }: { readonly initial: InitialMode; readonly enabledAt: string | null },
  now: number,
): string | null => {
  if (bookmark !== null) return iso(Date.parse(bookmark) - overlapMs);
  if (initial.kind === 'fromNow') return enabledAt ?? iso(now);
  if (initial.kind === 'since') return iso(Date.parse(initial.date));
  if (initial.kind === 'lastDays') return iso(now - initial.days * 86_400_000);
  return null;
};

/** A record's name and state in one word. */
export const versionOf = (it: { readonly id: string; readonly revision: string }): string =>
  `${it.id}:${it.revision}`;

/** The checkpoint after a page: still inside the window, or at its end. */
export const advance = (
  checkpoint: Checkpoint,
  window: ReadWindow,
  page: { readonly records: readonly StoredRecord[]; readonly next: string | null },
  now: number,
): Checkpoint => {
  // Only the other side's own times move the bookmark: a clock of ours that runs ahead could pass changes still to come.
  // Where nothing was found yet, the next window begins where this one did, not an overlap earlier.
  const start = window.since === null ? '' : iso(Date.parse(window.since) + overlapMs);
  const before = checkpoint.reached ?? checkpoint.bookmark ?? start;
  const reached = [before, ...page.records.map((it) => it.modifiedAt)].sort().at(-1) || null;
  const done = page.next === null;
  const moved = done && reached !== checkpoint.bookmark;
  const many = checkpoint.signpost !== null || page.records.length > worthSettling;
  return {
    ...checkpoint,
    // In mid-window a later page may still hold older changes.
    bookmark: done ? (many ? settled(checkpoint, window, reached) : reached) : checkpoint.bookmark,
    bookmarkedAt: moved ? iso(now) : (checkpoint.bookmarkedAt ?? null),
    reached: done ? null : reached,
    signpost: done ? null : window.until,
    cursor: page.next,
    seen: keepSeen([...(checkpoint.seen ?? []), ...page.records.map(versionOf)]),
  };
};

// After a large load the overlap would be read in full for ever. What was read again ten minutes after the bookmark took
// its place can no longer be added to, whatever our clock says of the time: so the next window begins behind it.
const settled = (
  { bookmark, bookmarkedAt }: Checkpoint,
  { until }: ReadWindow,
  reached: string | null,
): string | null => {
  if (reached === null || reached !== bookmark || !bookmarkedAt) return reached;
  const waited = Date.parse(until) - Date.parse(bookmarkedAt);
  if (waited < 2 * overlapMs) return reached;
  const nextMinute = Math.floor(Date.parse(reached) / 60_000) * 60_000 + 60_000;
  return iso(nextMinute + overlapMs);
};

/** A list of versions with only the last of each record, the newest of them when there are too many. */
export const keepSeen = (versions: readonly string[]): readonly string[] => {
  // The last version of a record replaces the ones before.
  const byId = new Map<string, string>();
  for (const version of versions) {
    const id = version.slice(0, version.indexOf(':'));
    byId.delete(id);
    byId.set(id, version);
  }
  return [...byId.values()].slice(-mostSeen);
};

const iso = (ms: number): string => new Date(ms).toISOString();
