import type { Org } from '../org/org.ts';
import type { Row, Value } from '../org/record-row.ts';

/** A record about to be stored. Rules fill in and refuse; `given` are the fields the client named. */
export interface SaveDraft {
  readonly org: Org;
  readonly userId: string;
  readonly before: Row | undefined;
  readonly given: ReadonlySet<string>;
  readonly values: Record<string, Value>;
}

/** What an object asks of its records beyond their field definitions; throws a SalesforceError to refuse. */
export type SaveRule = (draft: SaveDraft) => void;
