import type { StoredRecord, Value } from './record.ts';
import type { Journal, RecordStore } from './record-store.ts';

/** Records in memory: an array by id, and one map for each field that prohibits duplicates. */
export class MemoryRecordStore implements RecordStore {
  readonly #journal: Journal;
  #slots: (StoredRecord | undefined)[] = [];
  #size = 0;
  #lastId = 0;
  #indexes = new Map<string, Map<string, number>>();

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  get size(): number {
    return this.#size;
  }

  get lastId(): number {
    return this.#lastId;
  }

  get(id: number): StoredRecord | undefined {
    return this.#slots[id];
  }

  put(record: StoredRecord): void {
    const before = this.#slots[record.id];
    const lastId = this.#lastId;
    this.#journal.note(() => {
      this.#place(record.id, before);
      this.#lastId = lastId;
    });
    this.#place(record.id, record);
    this.#lastId = Math.max(lastId, record.id);
  }

  remove(id: number): void {
    const before = this.#slots[id];
    if (!before) return;
    this.#journal.note(() => this.#place(id, before));
    this.#place(id, undefined);
  }

  *rising(from = 1): Iterable<StoredRecord> {
    for (let id = Math.max(1, from); id <= this.#lastId; id += 1) {
      const record = this.#slots[id];
      if (record) yield record;
    }
  }

  *falling(from = this.#lastId): Iterable<StoredRecord> {
    for (let id = Math.min(from, this.#lastId); id >= 1; id -= 1) {
      const record = this.#slots[id];
      if (record) yield record;
    }
  }

  holder(code: string, value: string): number | undefined {
    return this.#indexes.get(code)?.get(value);
  }

  indexes(code: string): boolean {
    return this.#indexes.has(code);
  }

  setUnique(codes: readonly string[]): void {
    const kept = new Map([...this.#indexes].filter(([code]) => codes.includes(code)));
    for (const code of codes) {
      if (!kept.has(code)) kept.set(code, this.#indexOf(code));
    }
    this.#indexes = kept;
  }

  rewrite(change: (record: StoredRecord) => StoredRecord): void {
    this.#slots = this.#slots.map((record) => record && change(record));
    for (const code of this.#indexes.keys()) this.#indexes.set(code, this.#indexOf(code));
  }

  clear(): void {
    this.#slots = [];
    this.#size = 0;
    this.#lastId = 0;
    for (const index of this.#indexes.values()) index.clear();
  }

  #indexOf(code: string): Map<string, number> {
    const index = new Map<string, number>();
    for (const record of this.rising()) {
      const key = keyOf(record.values[code]);
      if (key !== null) index.set(key, record.id);
    }
    return index;
  }

  #place(id: number, record: StoredRecord | undefined): void {
    const before = this.#slots[id];
    for (const [code, index] of this.#indexes) {
      const old = before && keyOf(before.values[code]);
      const now = record && keyOf(record.values[code]);
      if (old === now) continue;
      // Two records may trade values within one request, so an entry is only removed by the record it points to.
      if (old && index.get(old) === id) index.delete(old);
      if (now) index.set(now, id);
    }
    // An array with a hole at the end would turn sparse and slow.
    while (this.#slots.length <= id) this.#slots.push(undefined);
    this.#slots[id] = record;
    this.#size += (record ? 1 : 0) - (before ? 1 : 0);
  }
}

const keyOf = (value: Value | undefined): string | null =>
  typeof value === 'string' && value !== '' ? value : null;
