import type { TransformStep } from '../transform/transform.ts';

/**
 * Direction of a row, always seen from kintone (the left side):
 * both ways, send (to the right), receive (from the right), latch (received, but only ever towards "on"), read (shown, never written).
 */
export type Direction = 'both' | 'send' | 'receive' | 'latch' | 'read';

/** What an empty source value does to the target: leave it, or empty it too. */
export type EmptyPolicy = 'leave' | 'clear';

/** What a value that cannot be carried does: leave out this field, or keep the whole row back. */
export type ErrorPolicy = 'dropField' | 'failRow';

/** What a row means beyond its value; roles `key` and `phone` refuse fields inside tables. */
export type RowRole = 'key' | 'phone' | 'recording' | 'tag';

/**
 * One row: a kintone field and its partner.
 * A path is a field code, `table.column`, or on the right a dotted reference (`Account.Industry`, read only).
 */
export interface MappingRow {
  readonly id: string;
  readonly left: string;
  readonly right: string;
  readonly direction: Direction;
  /** Steps a value takes on its way from kintone to the other side, in order. */
  readonly sendSteps: readonly TransformStep[];
  /** Steps a value takes on its way into kintone, in order. */
  readonly receiveSteps: readonly TransformStep[];
  readonly whenEmpty: EmptyPolicy;
  readonly onError: ErrorPolicy;
  readonly role?: RowRole;
  /** A row kept but switched off, for instance because access to its field was lost. */
  readonly disabled?: boolean;
}

/** How records of the two sides find each other the first time; afterwards the stored link rules. */
export interface KeyRule {
  /** Id of the row whose fields hold the key. */
  readonly row: string;
  /** Rows tried in order when the key finds nobody. */
  readonly fallbacks: readonly string[];
}

/** One app and one object, field by field. */
export interface Mapping {
  readonly rows: readonly MappingRow[];
  readonly key: KeyRule;
  readonly timeZone: string;
  readonly region: string;
}
