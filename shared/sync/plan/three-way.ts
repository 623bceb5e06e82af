import type { ConflictPolicy } from '../../config/config.ts';
import type { Direction } from '../../mapping/mapping.ts';
import type { Link } from '../../ports/link-store.ts';
import { sameValue } from '../../record/diff.ts';
import { digestValue } from '../../record/digest.ts';
import type { FieldValue, StoredRecord } from '../../record/record.ts';
import type { FieldChange } from '../report.ts';
import type { SyncRow, Translated, Translator } from '../translate/translator.ts';
import { resolveConflict } from './conflict.rules.ts';

/** What a pair of records needs so that both sides agree. */
export interface PairDecision {
  readonly leftChanges: readonly FieldChange[];
  readonly rightChanges: readonly FieldChange[];
  /** Both values of each field that a person has to decide about; `before` is kintone's. */
  readonly conflicts: readonly FieldChange[];
  /** The digests to remember once the writes are done. */
  readonly agreed: Link['agreed'];
}

/** A pair, each side also as it would look on the other. */
export interface Pair {
  readonly left: StoredRecord;
  readonly right: StoredRecord;
  readonly sent: Translated;
  readonly received: Translated;
  /** What they agreed on last; null = they never met. */
  readonly agreed: Link['agreed'] | null;
  /** Notes of rows that cannot run at present, kept for the day they can. */
  readonly asleep?: Link['agreed'];
}

type Move = 'send' | 'receive' | 'clash' | 'none';

// Rows: a row's direction. Columns: only the left value changed since they agreed, only the right one, both.
const moves: Readonly<Record<Direction, Readonly<Record<'left' | 'right' | 'both', Move>>>> = {
  both: { left: 'send', right: 'receive', both: 'clash' },
  send: { left: 'send', right: 'none', both: 'send' },
  receive: { left: 'none', right: 'receive', both: 'receive' },
  latch: { left: 'send', right: 'receive', both: 'receive' },
  read: { left: 'none', right: 'receive', both: 'receive' },
};

/** What was agreed, in one word: the digest of either side's own value, since the two may be written differently. */
export const agreement = (left: FieldValue, right: FieldValue): string => {
  const digest = digestValue(left);
  return `${digest}:${left === right ? digest : digestValue(right)}`;
};

// A value that only goes one way may be made of several fields, so what was carried is noted, not where it came from.
const leftNote = (row: SyncRow, { left, sent }: Pair): FieldValue =>
  (row.direction === 'send' ? sent.fields[row.right] : left.fields[row.left]) ?? null;
const rightNote = (row: SyncRow, { right, received }: Pair): FieldValue =>
  (comesInOnly(row) ? received.fields[row.left] : right.fields[row.right]) ?? null;
const comesInOnly = (row: SyncRow): boolean => row.direction === 'receive' || row.direction === 'read';

/** Compares a pair field by field with what it last agreed on. */
export const decidePair = (
  translator: Pick<Translator, 'rows' | 'updatable'>,
  pair: Pair,
  policy: ConflictPolicy,
): PairDecision => {
  const leftChanges: FieldChange[] = [];
  const rightChanges: FieldChange[] = [];
  const conflicts: FieldChange[] = [];
  const agreed: { [row: string]: string } = { ...pair.asleep };
  for (const row of translator.rows) {
    const move = allowed(moveOf(row, pair, policy), row, pair, translator.updatable);
    if (move === 'send') rightChanges.push(changeTo('right', row, pair));
    if (move === 'receive') leftChanges.push(changeTo('left', row, pair));
    if (move === 'clash') conflicts.push(clashOf(row, pair));
    const note = noteAfter(move, row, pair);
    if (note !== undefined) agreed[row.id] = note;
  }
  return { leftChanges, rightChanges, conflicts, agreed };
};

const changeTo = (side: 'left' | 'right', row: SyncRow, pair: Pair): FieldChange => {
  const carried = side === 'left' ? pair.received : pair.sent;
  const field = row[side];
  return {
    row: row.id,
    field,
    before: pair[side].fields[field] ?? null,
    after: carried.fields[field] ?? null,
  };
};

const clashOf = (row: SyncRow, { left, right }: Pair): FieldChange => ({
  row: row.id,
  field: row.left,
  before: left.fields[row.left] ?? null,
  after: right.fields[row.right] ?? null,
});

/** A move as it can be carried out: `stuck` when its value could not be carried, `none` when there is none to carry. */
const allowed = (
  move: Move,
  row: SyncRow,
  { sent, received }: Pair,
  updatable: Translator['updatable'],
): Move | 'stuck' => {
  if (move !== 'send' && move !== 'receive') return move;
  const [side, carried] = move === 'send' ? (['right', sent] as const) : (['left', received] as const);
  if (carried.dropped.has(row.id)) return 'stuck';
  return carried.fields[row[side]] !== undefined && updatable[side].has(row[side]) ? move : 'none';
};

// What is undecided or stuck keeps the note it had, so that it is looked at again.
const noteAfter = (move: Move | 'stuck', row: SyncRow, pair: Pair): string | undefined => {
  if (move === 'clash' || move === 'stuck') return pair.agreed?.[row.id];
  if (move === 'send') return agreement(leftNote(row, pair), pair.sent.fields[row.right] ?? null);
  if (move === 'receive') return agreement(pair.received.fields[row.left] ?? null, rightNote(row, pair));
  return agreement(leftNote(row, pair), rightNote(row, pair));
};

const moveOf = (row: SyncRow, pair: Pair, policy: ConflictPolicy): Move => {
  if (alreadyAlike(row, pair)) return 'none';
  const change = changeOf(row, pair);
  const move = change === null ? 'none' : moves[row.direction][change];
  if (row.direction === 'latch' && change === 'both') return latchMove(row, pair);
  if (move !== 'clash') return move;
  const decision = resolveConflict(policy, pair.left.modifiedAt, pair.right.modifiedAt);
  return decision === 'ask' ? 'clash' : decision;
};

// The stop is what must never be lost: it comes in whenever the other side has one to give.
const latchMove = (row: SyncRow, { received }: Pair): Move =>
  received.fields[row.left] === undefined ? 'send' : 'receive';

const alreadyAlike = (row: SyncRow, { left, right, sent, received }: Pair): boolean => {
  const out = sent.fields[row.right];
  if (out !== undefined && sameValue(out, right.fields[row.right] ?? null, row.rightType)) return true;
  const back = received.fields[row.left];
  return back !== undefined && sameValue(back, left.fields[row.left] ?? null, row.leftType);
};

const changeOf = (row: SyncRow, pair: Pair): 'left' | 'right' | 'both' | null => {
  const leftNow = leftNote(row, pair);
  const rightNow = rightNote(row, pair);
  const [leftThen, rightThen] = pair.agreed?.[row.id]?.split(':') ?? [];
  if (leftThen === undefined || rightThen === undefined) {
    // They meet for the first time: a value beats no value.
    if (leftNow === null) return rightNow === null ? null : 'right';
    return rightNow === null ? 'left' : 'both';
  }
  const leftChanged = digestValue(leftNow) !== leftThen;
  const rightChanged = digestValue(rightNow) !== rightThen;
  if (leftChanged && rightChanged) return 'both';
  if (leftChanged) return 'left';
  return rightChanged ? 'right' : null;
};
