import type { TransformStep } from '../transform/transform.ts';

/**
 * Direction of a row, always seen from kintone (the left side):
 * - `both`: either way
 * - `send`: to the right only; `receive`: from the right only
 * - `latch`: sent like any other, received only towards "on" (an opt-out is never undone from outside)
 * - `read`: brought into kintone to be shown; never goes back, whatever is typed there
 */
export type Direction = 'both' | 'send' | 'receive' | 'latch' | 'read';

/** Which way values go in one pass over the rows. */
export type Way = 'send' | 'receive';

/** What an empty source value does to the target: leave it, or empty it too. */
export type EmptyPolicy = 'leave' | 'clear';

/** What a value that cannot be carried does: leave out this field, or keep the whole row back. */
export type ErrorPolicy = 'dropField' | 'failRow';

/** What a row means beyond its value; roles `key` and `phone` refuse fields inside tables. */
export type RowRole = 'key' | 'phone' | 'recording' | 'tag';

/**
 * Where the record is looked up that a value names: its key goes in, its id comes out (for a kintone lookup the key as
 * it is written there). For rows that go one way.
 */
export interface FindRule {
  /** Apps or objects asked in this order, each by its fields in order; the first record found is meant. None: what the target refers to. */
  readonly among: readonly { readonly entity: string; readonly by: readonly string[] }[];
  /** Where nobody is found: `leave` leaves the target as it is, so that a new record has none; `fail` keeps the row back. */
  readonly missing: 'leave' | 'fail';
  /** Adds what is missing to the first of them, by its key and these fields, `{key}` in them being the key. Absent = nothing is ever added. */
  readonly create?: { readonly fields: { readonly [code: string]: string } };
}

/**
 * One row: a kintone field and its partner.
 * A path is a field code, `table.column`, or on the right a dotted reference (`Account.Industry`, read only).
 * The path a value comes from may be `''` where the steps make the value up (`constant`, `compose`).
 */
export interface MappingRow {
  readonly id: string;
  readonly left: string;
  readonly right: string;
  readonly direction: Direction;
  /** Steps a value takes on its way from kintone to the other side, in order; none = the usual conversion of the two types. */
  readonly sendSteps: readonly TransformStep[];
  /** Steps a value takes on its way into kintone, in order. */
  readonly receiveSteps: readonly TransformStep[];
  readonly whenEmpty: EmptyPolicy;
  readonly onError: ErrorPolicy;
  readonly role?: RowRole;
  readonly find?: FindRule;
  /** A row kept but switched off, for instance because access to its field was lost. */
  readonly disabled?: boolean;
  /** Rows that write tags run only after a person agreed to it; who and when. */
  readonly consent?: { readonly by: string; readonly at: string };
}

/** How records of the two sides find each other the first time; afterwards the stored link rules. */
export interface KeyRule {
  /** Id of the row whose fields hold the key. */
  readonly row: string;
  /** Rows tried in order when the key finds nobody. */
  readonly fallbacks: readonly string[];
}

/** What happens to the rows a table field already holds. */
export interface TableRule {
  /** Code of the table field that is written. */
  readonly table: string;
  /** `replace`: afterwards it holds the source's rows and no others; `merge`: the others stay. */
  readonly mode: 'replace' | 'merge';
  /** Column by which rows are recognised; without one, rows are new each time their content changes. */
  readonly keyColumn?: string;
}

/** One app and one object, field by field. */
export interface Mapping {
  readonly rows: readonly MappingRow[];
  readonly key: KeyRule;
  readonly timeZone: string;
  readonly region: string;
  /** Area code that local phone numbers are read with. */
  readonly areaCode?: string;
  readonly tables?: readonly TableRule[];
}
