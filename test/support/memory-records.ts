import { fault } from '../../shared/fault/fault.ts';
import type { Field, Schema } from '../../shared/field/schema.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { RecordSource } from '../../shared/ports/record-source.ts';
import type { RecordTarget, WriteOperation, WriteOutcome } from '../../shared/ports/record-target.ts';
import type { Fate, FieldValue, RecordFields, StoredRecord } from '../../shared/record/record.ts';
import { ok, type Result } from '../../shared/result.ts';

/** How the memory side behaves: like kintone (whole minutes, revisions) or like Salesforce (milliseconds, no revisions). */
export interface MemoryStyle {
  readonly clock: Clock;
  readonly schema: Schema;
  /** Change times are cut to the minute, as kintone tells them. */
  readonly wholeMinutes?: boolean;
  /** Writes answer with the new revision and check the old one. */
  readonly revisions?: boolean;
  /** How far this side's clock is ahead of ours. */
  readonly skewMs?: number;
  /** It tells what was deleted, as Salesforce does. */
  readonly tellsGone?: boolean;
}

interface Stored {
  readonly id: string;
  readonly revision: number;
  readonly changedAt: number;
  readonly fields: RecordFields;
  readonly became?: Fate;
}

/** One app or object in memory: the twin of both record ports, with the rules that matter to the engine. */
export class MemoryRecords implements RecordTarget {
  readonly style: MemoryStyle;
  #records = new Map<string, Stored>();
  readonly #gone = new Map<string, Stored>();
  #next = 1;
  #version = 1;
  /** Rows written so far. */
  writes = 0;

  constructor(style: MemoryStyle) {
    this.style = style;
  }

  /** What a person does in the app itself. */
  edit(id: string, fields: RecordFields): void {
    const before = this.#records.get(id);
    if (before) this.#put(id, { ...before.fields, ...fields });
  }

  add(fields: RecordFields): string {
    const id = String(this.#next++);
    this.#put(id, fields);
    return id;
  }

  /** Deletes a record; a side that tells keeps it in a bin, out of sight. */
  remove(id: string): void {
    this.#end(id, { how: 'deleted', into: null });
  }

  /** Takes a record out of the bin again. */
  restore(id: string): void {
    const before = this.#gone.get(id);
    this.#gone.delete(id);
    if (before) this.#put(id, before.fields);
  }

  /** Merges a record into another, whose own values stay. */
  merge(id: string, into: string): void {
    this.#end(id, { how: 'merged', into });
    this.edit(into, {});
  }

  /** Makes something else of a record: it can still be read, and refuses every change. */
  convert(id: string, into: string | null): void {
    this.edit(id, {});
    const before = this.#records.get(id);
    const became: Fate = { how: 'converted', into, object: 'Contact' };
    if (before) this.#records.set(id, { ...before, became });
  }

  #end(id: string, became: Fate): void {
    this.edit(id, {});
    const before = this.#records.get(id);
    this.#records.delete(id);
    if (before && this.style.tellsGone) this.#gone.set(id, { ...before, became });
  }

  all(): readonly StoredRecord[] {
    return [...this.#records.values()].map((it) => this.#toRecord(it));
  }

  describe(): Promise<Result<Schema>> {
    return Promise.resolve(ok(this.style.schema));
  }

  get source(): RecordSource {
    return {
      tellsGone: this.style.tellsGone ?? false,
      describe: () => this.describe(),
      count: async (window) => ok(this.#inWindow(window.since, window.until).length),
      read: async ({ window, cursor, limit, above, below, gone = false }) => {
        const rows = this.#inWindow(window.since, window.until, gone).filter(
          (it) =>
            Number(it.id) > Number(cursor ?? 0) &&
            (above === undefined || !isBelow(it, above)) &&
            (below === undefined || isBelow(it, below)),
        );
        const records = rows.slice(0, limit);
        return ok({ records, next: rows.length > limit ? (records.at(-1)?.id ?? null) : null });
      },
      countDistinct: async (field) => {
        const values = this.all().map((it) => it.fields[field]);
        const filled = values.filter((it) => !isEmpty(it));
        const different = new Set(filled.map((it) => String(it).toLowerCase())).size;
        return ok(values.length - filled.length + different);
      },
      mark: async ({ window, most, below }) => {
        const rows = this.#inWindow(window.since, window.until)
          .filter((it) => below === undefined || isBelow(it, below))
          .sort((a, b) => (isBelow(a, markAt(b)) ? 1 : -1));
        const last = rows.length > most ? rows[most - 1] : undefined;
        return ok(last ? markAt(last) : null);
      },
    };
  }

  async lookUp({ by }: Parameters<RecordTarget['lookUp']>[0]): Promise<Result<readonly StoredRecord[]>> {
    const values = new Set('ids' in by ? by.ids : by.values.map((it) => it.toLowerCase()));
    return ok(
      this.all().filter((it) =>
        'ids' in by ? values.has(it.id) : values.has(String(it.fields[by.field] ?? '').toLowerCase()),
      ),
    );
  }

  async write(operations: readonly WriteOperation[]): Promise<Result<readonly WriteOutcome[]>> {
    return ok(operations.map((it) => this.#writeOne(it)));
  }

  #writeOne(it: WriteOperation): WriteOutcome {
    const existing = this.#find(it);
    const refused = this.#refusal(it, existing);
    if (refused) return { ref: it.ref, done: 'refused', fault: refused };
    const id = existing?.id ?? String(this.#next++);
    const key = it.kind === 'upsert' ? { [it.key.field]: it.key.value } : {};
    this.writes += 1;
    const stored = this.#put(id, { ...existing?.fields, ...key, ...it.fields });
    return {
      ref: it.ref,
      done: existing ? 'updated' : 'created',
      id,
      revision: this.style.revisions ? String(stored.revision) : null,
    };
  }

  #find(it: WriteOperation): Stored | undefined {
    if (it.kind === 'update') return this.#records.get(it.id);
    if (it.kind === 'create') return undefined;
    return [...this.#records.values()].find((record) => record.fields[it.key.field] === it.key.value);
  }

  #refusal(it: WriteOperation, existing: Stored | undefined) {
    if (existing?.became) return fault('ROW_CHANGED', 'salesforce', { record: existing.id });
    if (it.kind === 'update' && !existing) return fault('ROW_NOT_FOUND', 'kintone', { record: it.id });
    const moved = it.kind === 'update' && it.revision !== undefined && existing;
    if (moved && this.style.revisions && it.revision !== String(moved.revision)) {
      return fault('ROW_CHANGED', 'kintone', { record: it.id });
    }
    const missing = this.#required().find((field) =>
      isEmpty({ ...existing?.fields, ...it.fields }[field.code]),
    );
    return missing ? fault('ROW_REQUIRED', 'kintone', { field: missing.code }) : null;
  }

  #required(): readonly Field[] {
    return this.style.schema.fields.filter((it) => it.required);
  }

  #put(id: string, fields: RecordFields): Stored {
    const before = this.#records.get(id);
    const stored: Stored = {
      id,
      revision: this.style.revisions ? (before?.revision ?? 0) + 1 : this.#version++,
      changedAt: this.style.clock.now() + (this.style.skewMs ?? 0),
      fields,
    };
    this.#records.set(id, stored);
    return stored;
  }

  #toRecord(it: Stored): StoredRecord {
    return {
      id: it.id,
      revision: String(it.revision),
      modifiedAt: new Date(this.#shown(it.changedAt)).toISOString(),
      fields: it.fields,
      ...(it.became ? { became: it.became } : {}),
    };
  }

  #shown(ms: number): number {
    return this.style.wholeMinutes ? Math.floor(ms / 60_000) * 60_000 : ms;
  }

  #inWindow(since: string | null, until: string, gone = false): readonly StoredRecord[] {
    const from = since === null ? 0 : this.#shown(Date.parse(since));
    const to = this.#shown(Date.parse(until));
    return [...this.#records.values(), ...(gone ? this.#gone.values() : [])]
      .filter((it) => this.#shown(it.changedAt) >= from && this.#shown(it.changedAt) <= to)
      .map((it) => this.#toRecord(it))
      .sort((a, b) => Number(a.id) - Number(b.id));
  }
}

// A record's place among all, from the newest down: its change time, then its number.
const markAt = (it: StoredRecord): string => `${it.modifiedAt} ${it.id}`;
const isBelow = (it: StoredRecord, mark: string): boolean => {
  const [time = '', id = ''] = mark.split(' ');
  return it.modifiedAt < time || (it.modifiedAt === time && Number(it.id) < Number(id));
};

const isEmpty = (value: FieldValue | undefined): boolean =>
  value === undefined || value === null || value === '';
