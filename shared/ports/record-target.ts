import type { Fault } from '../fault/fault.ts';
import type { Schema } from '../field/schema.ts';
import type { RecordFields, StoredRecord } from '../record/record.ts';
import type { Result } from '../result.ts';

/** Which records to fetch: by id, or by the value of one field. */
export interface LookUp {
  readonly by:
    | { readonly ids: readonly string[] }
    | { readonly field: string; readonly values: readonly string[] };
  readonly fields: readonly string[];
}

/** One change to make. `ref` is the caller's own name for the row and comes back with its outcome. */
export type WriteOperation =
  | { readonly kind: 'create'; readonly ref: string; readonly fields: RecordFields }
  | {
      readonly kind: 'update';
      readonly ref: string;
      readonly id: string;
      /** Refuse the write when the record has moved on; absent = write anyway. */
      readonly revision?: string;
      readonly fields: RecordFields;
    }
  | {
      /** Native upsert: only for a field whose schema says `upsertKey`. `fields` never repeats the key. */
      readonly kind: 'upsert';
      readonly ref: string;
      readonly key: { readonly field: string; readonly value: string };
      readonly fields: RecordFields;
    };

/** What became of one operation. */
export type WriteOutcome =
  | {
      readonly ref: string;
      readonly done: 'created' | 'updated';
      readonly id: string;
      readonly revision: string | null;
    }
  | { readonly ref: string; readonly done: 'refused'; readonly fault: Fault };

/**
 * Finds and writes records of one app or object.
 * - `lookUp` MUST give every match, in a stable order; a value nobody has gives none. It MUST ask in as few requests as
 *   the side's limits allow, and MUST compare keys as that side does.
 * - `write` MUST answer once per operation, in order. One refused row MUST NOT stop the others.
 * - `write` MUST be safe to repeat: the same updates and upserts again leave the same state.
 * - A fault returned in place of outcomes means nothing is known of the batch; some of it MAY be written.
 */
export interface RecordTarget {
  describe(): Promise<Result<Schema>>;
  lookUp(request: LookUp): Promise<Result<readonly StoredRecord[]>>;
  write(operations: readonly WriteOperation[]): Promise<Result<readonly WriteOutcome[]>>;
}
