import type { FieldDefinition } from '../definitions/definition.ts';
import type { ObjectSchema } from './object-schema.ts';
import { indexKey, type Row } from './record-row.ts';
import { StampIndex } from './stamp-index.ts';

/** The records of one object, deleted ones included, with an index per key field and one over SystemModstamp. */
export class Table {
  readonly #rows = new Map<string, Row>();
  readonly #indexes = new Map<string, Map<string, Set<string>>>();
  readonly #stamps = new StampIndex();
  #living = 0;

  constructor(schema: ObjectSchema) {
    for (const field of schema.fields) {
      if (isIndexed(field)) this.#indexes.set(field.name, new Map());
    }
  }

  get size(): number {
    return this.#living;
  }

  get(id: string): Row | undefined {
    return this.#rows.get(id);
  }

  all(): Iterable<Row> {
    return this.#rows.values();
  }

  hasIndex(field: string): boolean {
    return this.#indexes.has(field);
  }

  /** Records whose indexed field holds the value, in no order worth relying on. */
  find(field: string, value: string): readonly Row[] {
    const ids = this.#indexes.get(field)?.get(indexKey(value)) ?? [];
    return [...ids].map((id) => this.#rows.get(id) as Row);
  }

  /** Records with a SystemModstamp in `[from, to]`, oldest first. */
  *stamped(from: number, to: number): Generator<Row> {
    const seen = new Set<string>();
    for (const { at, id } of this.#stamps.between(from, to)) {
      const row = this.#rows.get(id);
      if (row?.SystemModstamp !== at || seen.has(id)) continue;
      seen.add(id);
      yield row;
    }
  }

  /** Puts a record in place of the one with its id; `undefined` takes the record away. */
  put(id: string, row: Row | undefined): Row | undefined {
    const before = this.#rows.get(id);
    if (row) this.#rows.set(id, row);
    else this.#rows.delete(id);
    this.#living += Number(isLiving(row)) - Number(isLiving(before));
    this.#reindex(id, before, row);
    if (row && row.SystemModstamp !== before?.SystemModstamp) this.#stamps.add(row.SystemModstamp, id);
    this.#stamps.sweep(this.#rows.size, (it) => this.#rows.get(it.id)?.SystemModstamp === it.at);
    return before;
  }

  #reindex(id: string, before: Row | undefined, after: Row | undefined): void {
    for (const [field, index] of this.#indexes) {
      const old = before?.[field] ?? null;
      const now = after?.[field] ?? null;
      if (old === now) continue;
      if (old !== null) index.get(indexKey(old))?.delete(id);
      if (now === null) continue;
      const key = indexKey(now);
      const ids = index.get(key);
      if (ids) ids.add(id);
      else index.set(key, new Set([id]));
    }
  }
}

// As Salesforce does it: keys, names and links; links to users tell too little apart.
const isIndexed = (field: FieldDefinition): boolean => {
  if (field.name === 'Id') return false;
  if (field.type === 'reference') return field.reference?.to.join() !== 'User';
  return Boolean(field.unique || field.externalId || field.idLookup || field.nameField);
};

const isLiving = (row: Row | undefined): boolean => row !== undefined && row.IsDeleted !== true;
