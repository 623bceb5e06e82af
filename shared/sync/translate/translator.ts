import type { FieldType } from '../../field/field-type.ts';
import type { Issue } from '../../issue/issue.ts';
import type { Direction } from '../../mapping/mapping.ts';
import type { RecordFields, StoredRecord } from '../../record/record.ts';
import type { SideName } from '../ports.ts';

/** One row as the engine sees it: which value on which side, and which way it may go. */
export interface SyncRow {
  readonly id: string;
  readonly left: string;
  readonly right: string;
  readonly direction: Direction;
  readonly leftType: FieldType;
  readonly rightType: FieldType;
}

/** A record carried over to the other side's fields; `failed` when an issue keeps the whole row back. */
export interface Translated {
  readonly fields: RecordFields;
  readonly issues: readonly Issue[];
  readonly failed: boolean;
  /** Rows whose value could not be carried; they stay unsettled. */
  readonly dropped: ReadonlySet<string>;
}

/** A key that records are found by: the primary one or a fallback. */
export interface SyncKey {
  readonly row: string;
  readonly left: string;
  readonly right: string;
  /** The other side upserts by this field natively. */
  readonly native: { readonly left: boolean; readonly right: boolean };
  /** The key of a record of that side as it is compared; null when it has none. The revision matters where each state counts. */
  normal(side: SideName, fields: RecordFields, revision?: string): string | null;
  /** The texts to ask the other side for: as it would be carried, as it is compared, and as people may have written it. */
  spellings(normal: string, carried: string | null): readonly string[];
}

/** A mapping made ready for a run; the only thing the engine knows about mappings. */
export interface Translator {
  readonly rows: readonly SyncRow[];
  /** Ids of the mapping's rows that cannot run at present. */
  readonly asleep: readonly string[];
  /** The primary key first, fallbacks after it. */
  readonly keys: readonly SyncKey[];
  /** Field codes to read on each side. */
  readonly fields: { readonly left: readonly string[]; readonly right: readonly string[] };
  /** Field codes that may be written on each side, into a new record and into one that is there. */
  readonly creatable: Readonly<Record<SideName, ReadonlySet<string>>>;
  readonly updatable: Readonly<Record<SideName, ReadonlySet<string>>>;
  /** A record of `from` in the other side's fields; `current` is the partner there, where it is known. */
  translate(from: SideName, record: StoredRecord, current: RecordFields | null): Translated;
}
