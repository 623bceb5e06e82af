import type { Fault } from '../../fault/fault.ts';
import type { Issue } from '../../issue/issue.ts';
import type { Link } from '../../ports/link-store.ts';
import type { WriteOperation } from '../../ports/record-target.ts';
import type { StoredRecord } from '../../record/record.ts';
import type { SideName } from '../ports.ts';
import type { FieldChange } from '../report.ts';

/** One write of a row: on which side, and which fields it changes. */
export interface PlannedWrite {
  readonly side: SideName;
  readonly operation: WriteOperation;
  readonly changes: readonly FieldChange[];
}

/** What is to be done about one record, and why; nothing is decided after this. */
export interface PlannedRow {
  readonly source: StoredRecord;
  readonly side: SideName;
  readonly partnerId: string | null;
  /** The partner as it was compared: reading that version again is no news. */
  readonly partnerVersion?: string;
  /** Code of the reason, as the report tells it. */
  readonly reason: string;
  readonly writes: readonly PlannedWrite[];
  /** Set when the row cannot be done at all. */
  readonly fault?: Fault;
  readonly conflicts: readonly FieldChange[];
  readonly issues: readonly Issue[];
  /** The pair to remember; an empty id is filled in from the write's outcome. Null where nothing is to be remembered. */
  readonly link: Link | null;
  /** The pair of the job that goes on with a converted record. */
  readonly heir?: Link;
  /** The notes of the pair before this run, for fields whose write is refused. */
  readonly before?: Link['agreed'];
}
