import { recoveryOf } from '../../fault/fault.ts';
import type { RecordTarget, WriteOperation, WriteOutcome } from '../../ports/record-target.ts';
import { normalKey } from '../../record/key.ts';
import { ok, type Result } from '../../result.ts';
import type { RunContext } from '../run-context.ts';
import type { RelatedRow } from './find-related.ts';
import type { Answer, Answers } from './put-related.ts';

/** A place to add to: its name, its key field, and what else a new record is given. */
interface Place {
  readonly entity: string;
  readonly field: string;
  readonly fields: { readonly [code: string]: string };
  readonly gives: RelatedRow['gives'];
}

/**
 * Adds the records that nobody answered for, by their key, where a rule asks for that; in a dry run they only count as
 * added. A refused one is noted with its fault.
 */
export const addRelated = async (
  context: RunContext,
  { find, gives }: RelatedRow,
  missing: readonly string[],
  open: (entity: string) => RecordTarget,
  answers: Answers,
): Promise<Result<void>> => {
  const [first] = find.among;
  const field = first?.by[0];
  if (!find.create || !first || !field || missing.length === 0) return ok(undefined);
  const place: Place = { entity: first.entity, field, fields: find.create.fields, gives };
  // Values that are compared as one are one record.
  const values = [...new Map(missing.map((it) => [normalKey(it, 'email'), it])).values()];
  const added = context.dryRun
    ? ok(values.map((it): Answer => ({ value: gives === 'key' ? it : null, added: place.entity })))
    : await addAll(context, place, values, open(place.entity));
  if (!added.ok) {
    // Whether any of them are there by now nobody knows: they are asked for again.
    for (const it of missing) answers.delete(it);
    return added;
  }
  const byKey = new Map(values.map((it, i) => [normalKey(it, 'email'), added.value[i]]));
  for (const it of missing) answers.set(it, byKey.get(normalKey(it, 'email')) ?? { value: null });
  return ok(undefined);
};

const addAll = async (
  context: RunContext,
  place: Place,
  values: readonly string[],
  target: RecordTarget,
): Promise<Result<readonly Answer[]>> => {
  const allowed = await context.mayWrite();
  if (!allowed.ok) return allowed;
  const schema = await target.describe();
  if (!schema.ok) return schema;
  const native = schema.value.fields.find((it) => it.code === place.field)?.upsertKey === true;
  const done = await target.write(values.map((it, i) => operationOf(place, it, String(i), native)));
  if (done.ok) return ok(done.value.map((it, i) => answerOf(place, it, values[i] ?? '')));
  const { fault } = done;
  if (recoveryOf(fault) !== 'stop') return done;
  // Where nothing may be added, rows that need nothing added go on.
  return ok(values.map((): Answer => ({ value: null, refused: fault, added: place.entity })));
};

const operationOf = (place: Place, value: string, ref: string, native: boolean): WriteOperation => {
  const fields = Object.fromEntries(
    Object.entries(place.fields).map(([code, text]) => [code, text.replaceAll('{key}', value)]),
  );
  return native
    ? { kind: 'upsert', ref, key: { field: place.field, value }, fields }
    : { kind: 'create', ref, fields: { ...fields, [place.field]: value } };
};

const answerOf = ({ entity, gives }: Place, outcome: WriteOutcome, value: string): Answer =>
  outcome.done === 'refused'
    ? { value: null, refused: outcome.fault, added: entity }
    : { value: gives === 'key' ? value : outcome.id, added: entity };
