import type { InitialMode } from '../config/config.ts';
import type { ReadWindow } from '../ports/record-source.ts';
import type { StoredRecord } from '../record/record.ts';
import type { Checkpoint } from './checkpoint.ts';

/** Change times are whole minutes, transactions close late and clocks differ a little: this much is read again. */
export const overlapMs = 5 * 60_000;

// A list of what was seen longer than this costs more than reading the links again.
const mostSeen = 2_000;

/** What a run reads of one side: the unfinished window of the run before, or a new one. */
export const openWindow = (
  checkpoint: Checkpoint,
  start: { readonly initial: InitialMode; readonly enabledAt: string | null },
  now: number,
): { readonly window: ReadWindow; readonly cursor: string | null } => {
  const since = sinceOf(checkpoint, start, now);
  const until = checkpoint.signpost ?? iso(now);
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
): Checkpoint => {
  // Only the other side's own times move the bookmark: a clock of ours that runs ahead could pass changes still to come.
  const before = checkpoint.reached ?? checkpoint.bookmark ?? window.since ?? '';
  const reached = [before, ...page.records.map((it) => it.modifiedAt)].sort().at(-1) || null;
  const done = page.next === null;
  return {
    ...checkpoint,
    // In mid-window a later page may still hold older changes.
    bookmark: done ? reached : checkpoint.bookmark,
    reached: done ? null : reached,
    signpost: done ? null : window.until,
    cursor: page.next,
    seen: keepSeen([...(checkpoint.seen ?? []), ...page.records.map(versionOf)]),
  };
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
