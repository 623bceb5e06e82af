import type { StoredRecord } from './record.ts';

/** Where one app's records are kept; everything else in the stand-in knows only this. */
export interface RecordStore {
  readonly size: number;
  /** The highest id ever given. */
  readonly lastId: number;
  get(id: number): StoredRecord | undefined;
  /** Adds or replaces; an id above `lastId` moves it up. */
  put(record: StoredRecord): void;
  remove(id: number): void;
  /** Records by rising id, from the given id on. */
  rising(from?: number): Iterable<StoredRecord>;
  /** Records by falling id, from the given id down. */
  falling(from?: number): Iterable<StoredRecord>;
  /** The record that holds this value in a field that prohibits duplicates; undefined when the field is not indexed. */
  holder(code: string, value: string): number | undefined;
  /** Whether `holder` knows this field. */
  indexes(code: string): boolean;
  /** Names the fields that prohibit duplicates; indexes are built or dropped to match. */
  setUnique(codes: readonly string[]): void;
  /** Rewrites every record's values in one go, as a deploy of changed fields does. */
  rewrite(change: (record: StoredRecord) => StoredRecord): void;
  clear(): void;
}

/** Somebody who wants to be able to take changes back. */
export interface Journal {
  note(undo: () => void): void;
}
