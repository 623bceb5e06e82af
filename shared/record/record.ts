/** A person as both sides can name one. */
export interface Person {
  readonly code: string;
  readonly name?: string;
  readonly email?: string;
}

/** A file by reference; the bytes are fetched only when a mapping carries them. */
export interface FileRef {
  readonly key: string;
  readonly name: string;
  readonly contentType: string;
  readonly size: number;
}

/** One row of a table field. `id` is absent on a row that is not stored yet. */
export interface TableRow {
  readonly id?: string;
  readonly fields: RecordFields;
}

/**
 * A neutral value. What a text means is said by the field's type (`field/field-type.ts`):
 * - decimal: canonical text without exponent or trailing zeros, `-1200.5`, so that no digit is lost
 * - date `2026-11-22`, time `09:05`, datetime `2026-11-22T00:05:00.000Z` (always UTC)
 * - choice: the option's stored name; choices: a list of them; reference: the other record's id or key
 * - empty in any way (`''`, `[]`, blank) is `null`
 */
export type FieldValue =
  | null
  | boolean
  | string
  | readonly string[]
  | readonly Person[]
  | readonly FileRef[]
  | readonly TableRow[];

/** Field values by field code; a code that is absent was not read or is not meant to be written. */
export type RecordFields = { readonly [code: string]: FieldValue };

/** How a record ended on its own side: deleted, merged into another of its kind, or made into another kind of record. */
export interface Fate {
  readonly how: 'deleted' | 'merged' | 'converted';
  /** The record that goes on in its place; null when there is none, or when it cannot be told. */
  readonly into: string | null;
  /** The object that `into` is one of, where it is another than the record's own. */
  readonly object?: string;
}

/** A record as it stands on one side. */
export interface StoredRecord {
  readonly id: string;
  /** Changes with every write: kintone's `$revision`, Salesforce's SystemModstamp, a row number for files. */
  readonly revision: string;
  /** UTC ISO time of the last change as that side tells it (kintone: whole minutes). */
  readonly modifiedAt: string;
  readonly modifiedBy?: Person;
  readonly fields: RecordFields;
  /** Present once the record is no longer itself; `fields` are what it held at its end. */
  readonly became?: Fate;
}
