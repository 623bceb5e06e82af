import type { Field, Schema } from '../field/schema.ts';
import { phoneKey } from '../phone/key.ts';
import { normalKey } from '../record/key.ts';
import type { FieldValue, RecordFields } from '../record/record.ts';
import { type ReadySteps, readySteps, runSteps } from '../transform/run-steps.ts';
import { findField } from './find-field.ts';
import type { Mapping, MappingRow } from './mapping.ts';

/** One key rule made ready: what to read on each side, and the text by which both sides are compared. */
export interface KeyReader {
  readonly row: MappingRow;
  readonly left: Field;
  readonly right: Field;
  /** Compared as phone numbers, e-mail addresses or plain texts. */
  readonly kind: 'phone' | 'email' | 'decimal' | 'text';
  /** The key of a left record, or null when it has none. */
  readonly ofLeft: (record: RecordFields) => string | null;
  readonly ofRight: (record: RecordFields) => string | null;
}

/** The key and its fallbacks in the order they are tried. */
export interface KeyReaders {
  readonly readers: readonly KeyReader[];
  readonly paths: { readonly left: readonly string[]; readonly right: readonly string[] };
}

const kindOf = (row: MappingRow, left: Field, right: Field): KeyReader['kind'] => {
  if (row.role === 'phone' || left.type === 'phone' || right.type === 'phone') return 'phone';
  if (left.type === 'email' || right.type === 'email') return 'email';
  return left.type === 'decimal' || right.type === 'decimal' ? 'decimal' : 'text';
};

const compileKey = (mapping: Mapping, rowId: string, left: Schema, right: Schema): KeyReader | null => {
  const row = mapping.rows.find((it) => it.id === rowId && it.disabled !== true);
  const leftPlace = row && findField(left, row.left);
  const rightPlace = row && findField(right, row.right);
  if (!row || !leftPlace || !rightPlace || leftPlace.table || rightPlace.table) return null;
  const kind = kindOf(row, leftPlace.field, rightPlace.field);
  const context = { ...mapping, record: {} };
  const type = kind === 'phone' ? 'text' : kind;
  const plain = (value: FieldValue): string | null =>
    kind === 'phone' && typeof value === 'string' ? phoneKey(value, mapping) : normalKey(value, type);
  const read =
    (path: string, steps: ReadySteps) =>
    (record: RecordFields): string | null => {
      const value = record[path] ?? null;
      return plain(steps.length === 0 ? value : runSteps(steps, value, { ...context, record }).value);
    };
  // Both sides are compared in one form: kintone's where values are changed on their way in, else the other side's.
  const receives = row.receiveSteps.length > 0 && row.direction !== 'send';
  const sends = row.sendSteps.length > 0 && !receives && row.direction !== 'receive';
  return {
    row,
    left: leftPlace.field,
    right: rightPlace.field,
    kind,
    ofLeft: read(row.left, sends ? readySteps(row.sendSteps) : []),
    ofRight: read(row.right, receives ? readySteps(row.receiveSteps) : []),
  };
};

/** Makes the key and its fallbacks ready; those whose row or field is gone are left out. */
export const compileKeys = (mapping: Mapping, left: Schema, right: Schema): KeyReaders => {
  const ids = [mapping.key.row, ...mapping.key.fallbacks];
  const readers = ids.flatMap((id) => compileKey(mapping, id, left, right) ?? []);
  return {
    readers,
    paths: { left: readers.map((it) => it.row.left), right: readers.map((it) => it.row.right) },
  };
};
