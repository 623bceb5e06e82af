import type { FieldValue, StoredRecord } from '../../record/record.ts';
import type { PlannedRow } from '../plan/planned-row.ts';
import { otherSide } from '../ports.ts';
import type { RunCounts, RunItem } from '../report.ts';
import type { SyncRow } from '../translate/translator.ts';
import type { WrittenRow } from './write-page.ts';

type Done = RunItem['done'];

/** What became of one row, for the counts. */
export const doneOf = ({ row, outcomes }: WrittenRow): Done => {
  if (row.fault || outcomes.some((it) => it.done === 'refused')) return 'failed';
  if (row.conflicts.length > 0) return 'conflict';
  if (outcomes.some((it) => it.done === 'created')) return 'created';
  return outcomes.length > 0 ? 'updated' : 'skipped';
};

/** A row as the run log tells it: one item a write, or one that says why nothing was written. */
export const itemsOf = (rows: readonly SyncRow[], written: WrittenRow): readonly RunItem[] => {
  const { row, outcomes } = written;
  const base = {
    from: row.side,
    reason: row.reason,
    sourceId: row.source.id,
    title: titleOf(rows, row),
    issues: row.issues,
  };
  const across = otherSide(row.side);
  if (row.writes.length === 0) {
    const done = doneOf(written);
    return [
      {
        ...base,
        side: across,
        done,
        targetId: row.partnerId,
        changes: row.conflicts,
        ...(row.fault ? { fault: row.fault } : {}),
      },
    ];
  }
  const items = row.writes.map((write, i): RunItem => {
    const outcome = outcomes[i];
    const written = outcome !== undefined && outcome.done !== 'refused';
    return {
      ...base,
      side: write.side,
      done: written ? outcome.done : 'failed',
      targetId: written ? outcome.id : row.partnerId,
      changes: write.changes,
      ...(written ? { revision: outcome.revision } : {}),
      ...(outcome?.done === 'refused' ? { fault: outcome.fault } : {}),
    };
  });
  if (row.conflicts.length === 0) return items;
  return [
    ...items,
    { ...base, side: across, done: 'conflict', targetId: row.partnerId, changes: row.conflicts },
  ];
};

/** A planned row as if its writes had all gone well, for a dry run. */
export const pretend = (row: PlannedRow): WrittenRow => ({
  row,
  outcomes: row.writes.map((it) => ({
    ref: it.operation.ref,
    done: it.operation.kind === 'update' ? 'updated' : 'created',
    id: it.operation.kind === 'update' ? it.operation.id : '',
    revision: null,
  })),
});

/** Counts with one more page; every row counts once. */
export const addCounts = (counts: RunCounts, rows: readonly WrittenRow[]): RunCounts => {
  const next = { ...counts, read: counts.read + rows.length };
  for (const it of rows) next[countNames[doneOf(it)]] += 1;
  return next;
};

/** The count that each outcome adds to. */
export const countNames = {
  created: 'created',
  updated: 'updated',
  skipped: 'skipped',
  failed: 'failed',
  conflict: 'conflicts',
} as const satisfies Record<Done, keyof RunCounts>;

const titleOf = (rows: readonly SyncRow[], { source, side }: PlannedRow): string =>
  rows.map((it) => textOf(source.fields[it[side]] ?? null)).find((it) => it !== '') ?? idOf(source);

const textOf = (value: FieldValue): string => (typeof value === 'string' ? value.slice(0, 100) : '');
const idOf = (it: StoredRecord): string => it.id;
