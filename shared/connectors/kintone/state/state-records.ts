import { type Fault, fault } from '../../../fault/fault.ts';
import type { WriteOperation, WriteOutcome } from '../../../ports/record-target.ts';
import type { FieldValue, RecordFields } from '../../../record/record.ts';
import { fail, ok, type Result } from '../../../result.ts';
import type { KintoneApp } from '../kintone-app.ts';
import type { KintoneClient, KintoneRecord } from '../kintone-client.ts';
import { kintoneLimits } from '../limits.ts';
import { readAll } from '../record-target.ts';
import type { AppGate } from '../request-gate.ts';
import { writeRecords } from '../write-records.ts';
import { type StateApp, stateSchema } from './state-apps.ts';

/** A state record as it is used here: plain texts, `''` where empty. */
export interface StateRecord {
  readonly id: string;
  readonly revision: string;
  text(code: string): string;
}

/** Reads and writes one state app. */
export interface StateRecords {
  /** The app they are in. */
  readonly app: string;
  find(condition: string): Promise<Result<readonly StateRecord[]>>;
  /** The records made last, newest first; at most as many as one request gives. */
  newest(condition: string, most: number): Promise<Result<readonly StateRecord[]>>;
  write(operations: readonly WriteOperation[]): Promise<Result<readonly WriteOutcome[]>>;
  /** Creates a record, or updates the one of that id and revision; a lost race is the fault `lost`. */
  compareAndSet(
    record: { id: string; revision: string } | null,
    fields: RecordFields,
    lost: Fault,
  ): Promise<Result<{ id: string; revision: string }>>;
  remove(ids: readonly string[]): Promise<Result<void>>;
}

/** Opens a state app; its form is known, so nothing is asked about it. */
export const stateRecords = (
  client: KintoneClient,
  gate: AppGate,
  id: string,
  definition: StateApp,
): StateRecords => {
  const fields = stateSchema(definition);
  const schema = { system: 'kintone' as const, entity: id, label: definition.name, takenAt: '', fields };
  const app: KintoneApp = {
    id,
    client,
    gate,
    schema: async () => ok(schema),
    codes: async () => ok({ updatedTime: '', modifier: '' }),
  };
  const write: StateRecords['write'] = (operations) => writeRecords(app, operations);
  const codes = ['$id', '$revision', ...fields.map((it) => it.code)];
  return {
    app: id,
    write,
    newest: async (condition, most) => {
      const limit = Math.min(most, kintoneLimits.rowsPerRead);
      const query = `${condition} order by $id desc limit ${limit}`;
      const found = await gate.call(() => client.record.getRecords({ app: id, query, fields: codes }));
      return found.ok ? ok(found.value.records.map(toStateRecord)) : fail(found.fault);
    },
    find: async (condition) => {
      const found = await readAll(app, condition, codes);
      return found.ok ? ok(found.value.map(toStateRecord)) : found;
    },
    compareAndSet: async (record, values, lost) => {
      const outcome = await write([
        record
          ? { kind: 'update', ref: 'one', ...record, fields: values }
          : { kind: 'create', ref: 'one', fields: values },
      ]);
      if (!outcome.ok) return outcome;
      const done = outcome.value[0];
      if (!done) return fail(lost);
      if (done.done === 'refused') return fail(raceCodes.has(done.fault.code) ? lost : done.fault);
      return ok({ id: done.id, revision: done.revision ?? '' });
    },
    remove: async (ids) => {
      const done = await gate.call(() => client.record.deleteRecords({ app: id, ids: [...ids] }));
      return done.ok ? ok(undefined) : fail(done.fault);
    },
  };
};

// Somebody else wrote first: the revision moved on, the record went, or the unique key is taken.
const raceCodes: ReadonlySet<string> = new Set(['ROW_CHANGED', 'ROW_NOT_FOUND', 'ROW_DUPLICATE_VALUE']);

const toStateRecord = (record: KintoneRecord): StateRecord => ({
  id: String(record.$id?.value),
  revision: String(record.$revision?.value),
  text: (code) => String(record[code]?.value ?? ''),
});

/** Empty texts as kintone keeps them: null here, so that a unique key may stay empty on many records. */
export const orNull = (text: string | null): FieldValue => (text === '' ? null : text);

/** The fault of a run that somebody else overtook. */
export const leaseLost = (job: string): Fault => fault('LEASE_LOST', 'renkei', { job });
