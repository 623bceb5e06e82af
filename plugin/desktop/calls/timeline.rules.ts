import { dayName, dayOf, type Reader } from '../times.ts';
import type { CallKind, CallRow } from './call-row.ts';

/** What the reader wants to see. */
export interface CallFilter {
  readonly kind: CallKind | 'all';
  /** Who handled the call; empty = everyone. */
  readonly user: string;
  /** How many days back; null = all. */
  readonly days: number | null;
  readonly text: string;
}

/** Everything. */
export const noFilter: CallFilter = { kind: 'all', user: '', days: null, text: '' };

const oneDay = 86_400_000;
const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The calls that a filter lets through, in their order. */
export const filterCalls = (
  rows: readonly CallRow[],
  filter: CallFilter,
  now: number,
): readonly CallRow[] => {
  const since = filter.days === null ? null : now - filter.days * oneDay;
  const wanted = fold(filter.text.trim());
  return rows.filter(
    (it) =>
      (filter.kind === 'all' || it.kind === filter.kind) &&
      (filter.user === '' || it.user === filter.user) &&
      (since === null || (it.startedAt !== null && Date.parse(it.startedAt) >= since)) &&
      (wanted === '' || fold(`${it.memo} ${it.result} ${it.number}`).includes(wanted)),
  );
};

/** How many calls each kind would show with the rest of the filter as it is. */
export const countKinds = (
  rows: readonly CallRow[],
  filter: CallFilter,
  now: number,
): Readonly<Record<CallKind | 'all', number>> => {
  const open = filterCalls(rows, { ...filter, kind: 'all' }, now);
  const of = (kind: CallKind) => open.filter((it) => it.kind === kind).length;
  return { all: open.length, outgoing: of('outgoing'), incoming: of('incoming'), missed: of('missed') };
};

/** Who handled calls, each once, in the order of their names. */
export const peopleIn = (rows: readonly CallRow[]): readonly string[] =>
  [...new Set(rows.map((it) => it.user).filter(Boolean))].sort((a, b) => a.localeCompare(b, 'ja'));

/** The calls of one day under the day's name. */
export interface DayGroup {
  readonly key: string;
  readonly name: string;
  readonly rows: readonly CallRow[];
}

/** Puts calls under their days, as the reader's calendar has them; calls without a time stand last. */
export const groupByDay = (rows: readonly CallRow[], now: number, reader: Reader): readonly DayGroup[] => {
  const days = new Map<string, CallRow[]>();
  for (const row of rows) {
    const key = row.startedAt === null ? '' : dayOf(row.startedAt, reader.timeZone);
    days.set(key, [...(days.get(key) ?? []), row]);
  }
  return [...days]
    .sort(([a], [b]) => (a === b ? 0 : a < b ? 1 : -1))
    .map(([key, group]) => {
      const first = group[0]?.startedAt;
      return { key, name: first ? dayName(first, now, reader) : reader.words.unknownTime, rows: group };
    });
};
