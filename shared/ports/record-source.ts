import type { Schema } from '../field/schema.ts';
import type { StoredRecord } from '../record/record.ts';
import type { Result } from '../result.ts';

/** The span of change times to read: from `since` (inclusive, null = from the beginning) up to `until`. */
export interface ReadWindow {
  readonly since: string | null;
  /** The signpost: taken before reading, never passed. */
  readonly until: string;
}

/** One page to read. `cursor` is what the page before gave as `next`; null starts at the window's beginning. */
export interface ReadRequest {
  readonly window: ReadWindow;
  readonly cursor: string | null;
  /** Field codes (right side: dotted paths too). Id, revision and change time always come along. */
  readonly fields: readonly string[];
  readonly limit: number;
  /** The side's own condition text (kintone query, SOQL condition), joined with `and`. */
  readonly condition?: string;
  /** From the newest change back to the oldest, for who wants only the first so many. */
  readonly newestFirst?: boolean;
  /** A cursor of a newest-first reading: what that reading would still give stays away. */
  readonly above?: string;
}

/** Some records of the window, and where to go on; `next` null = the window is read. */
export interface Page {
  readonly records: readonly StoredRecord[];
  readonly next: string | null;
}

/**
 * Reads one app, object or file.
 * - Pages MUST follow one order that edits elsewhere in the window do not shuffle (by id, or by change time and id);
 *   the same cursor MUST give the same page again if nothing changed.
 * - Newest first MUST be by change time and id, both falling. Such a cursor MUST cut every window in two: what the reading
 *   gives after it, and what any reading gives `above` it; together they are the whole.
 *   Rows that have no change times of their own (a file) come in their own order, and nothing is above or below.
 * - A record changed inside the window MUST appear at least once, on whichever page; it MAY appear twice.
 * - A cursor MUST be plain text that another process can use.
 */
export interface RecordSource {
  describe(): Promise<Result<Schema>>;
  read(request: ReadRequest): Promise<Result<Page>>;
  /** How many records the window holds, or null where the side cannot say cheaply. */
  count(window: ReadWindow, condition?: string): Promise<Result<number | null>>;
}
