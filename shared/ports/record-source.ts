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
  /** Give also what was deleted or merged inside the window; only asked of a window that has a beginning. */
  readonly gone?: boolean;
  /** Two marks, from the newest change down: only what is not below `above`, only what is below `below`. */
  readonly above?: string;
  readonly below?: string;
}

/** Which of a window's records to count off, the newest first: `most` of those below a mark, or of all. */
export interface MarkRequest {
  readonly window: ReadWindow;
  readonly most: number;
  readonly below?: string;
  readonly condition?: string;
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
 * - A mark MUST cut every window in two, by change time and id: what is read `above` it and what is read `below` it are
 *   together the whole, and nothing twice, also where thousands share one change time. It MUST be plain text.
 * - A record changed inside the window MUST appear at least once, on whichever page; it MAY appear twice.
 * - A cursor MUST be plain text that another process can use.
 * - A source that `tellsGone` MUST answer `gone` with each record that ended inside the window, as it was and with what it
 *   `became`, in the order of all others and at no further request. Without `gone` no ended record may appear, save one
 *   that was converted and can still be read.
 */
export interface RecordSource {
  /** It knows what was deleted; where it does not, a linked record that cannot be found counts as deleted. */
  readonly tellsGone?: boolean;
  describe(): Promise<Result<Schema>>;
  read(request: ReadRequest): Promise<Result<Page>>;
  /** How many records the window holds, or null where the side cannot say cheaply. */
  count(window: ReadWindow, condition?: string): Promise<Result<number | null>>;
  /**
   * How many customers there are when those with the same value in a field are one; each without a value counts for
   * itself. In one request. Absent or null where the side cannot say.
   */
  countDistinct?(field: string): Promise<Result<number | null>>;
  /** Where the newest so many end; null when there are no more than that, or no change times (a file) to tell by. */
  mark(request: MarkRequest): Promise<Result<string | null>>;
}
