import type { Fault } from '../fault/fault.ts';
import type { Issue } from '../issue/issue.ts';
import type { FieldValue } from '../record/record.ts';
import type { NotDue } from './limits/read-limits.ts';

/** What became of the rows of a run. `read` is the sum of the other five. */
export interface RunCounts {
  readonly read: number;
  readonly created: number;
  readonly updated: number;
  readonly skipped: number;
  readonly failed: number;
  readonly conflicts: number;
}

/** One field as it was and as it is (or would be, in a dry run). */
export interface FieldChange {
  readonly row: string;
  readonly field: string;
  readonly before: FieldValue;
  readonly after: FieldValue;
}

/** One record of a run: what was done on which side, and why. */
export interface RunItem {
  readonly side: 'left' | 'right';
  /** The side that `sourceId` is of. */
  readonly from?: 'left' | 'right';
  readonly done: 'created' | 'updated' | 'skipped' | 'failed' | 'conflict';
  /** Code of the reason: `NEW`, `CHANGED`, `UNCHANGED`, `ECHO`, `KEY_MISSING` ... */
  readonly reason: string;
  readonly sourceId: string;
  readonly targetId: string | null;
  readonly title: string;
  readonly changes: readonly FieldChange[];
  readonly issues: readonly Issue[];
  /** The written record's revision after the write, so that undo can tell whether it moved on since. */
  readonly revision?: string | null;
  readonly fault?: Fault;
}

/** How a run began. */
export type RunTrigger = 'manual' | 'schedule' | 'save' | 'webhook' | 'retry' | 'test' | 'undo' | 'import';

/** What people and logs see of a run. */
export interface RunReport {
  readonly run: string;
  readonly job: string;
  readonly trigger: RunTrigger;
  readonly dryRun: boolean;
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly state: 'running' | 'done' | 'held' | 'stopped' | 'cancelled';
  readonly counts: RunCounts;
  readonly writes: number;
  readonly requests: { readonly kintone: number; readonly other: number };
  /** It looked at a few records somebody named, not at the whole job. */
  readonly only?: true;
  /** What the first load left behind because it takes only so many, by side; null = nobody knows how many. */
  readonly waiting?: Readonly<Partial<Record<'left' | 'right', number | null>>>;
  /** Customers on the other system after a run that brought new ones, where there is a ceiling. */
  readonly customers?: { readonly count: number; readonly ceiling: number };
  /** What else the connection would have given, had it not been read too often already: which job, and when it is due. */
  readonly notDue?: readonly NotDue[];
  /** Why the run did not reach its end. */
  readonly fault?: Fault;
}

/** A report's counts before anything was read. */
export const noCounts: RunCounts = { read: 0, created: 0, updated: 0, skipped: 0, failed: 0, conflicts: 0 };
