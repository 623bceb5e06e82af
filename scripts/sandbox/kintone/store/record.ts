/** A person, group or organisation as a value. */
export interface EntityValue {
  readonly code: string;
  readonly name: string;
}

/** One attached file as a value. */
export interface FileValue {
  readonly fileKey: string;
  readonly name: string;
  readonly contentType: string;
  readonly size: string;
}

/** One row of a table. */
export interface TableRow {
  readonly id: string;
  readonly value: Readonly<Record<string, Value>>;
}

/** What a field holds; the field's type says which of these it is. */
export type Value =
  | string
  | null
  | readonly string[]
  | readonly EntityValue[]
  | readonly FileValue[]
  | readonly TableRow[];

/** One record; replaced on every change, never changed in place, so that a transaction can put the old one back. */
export interface StoredRecord {
  readonly id: number;
  readonly revision: number;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly creator: EntityValue;
  readonly modifier: EntityValue;
  readonly status: string | null;
  readonly assignees: readonly EntityValue[];
  readonly values: Readonly<Record<string, Value>>;
}
