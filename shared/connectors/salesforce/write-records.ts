import { recoveryOf } from '../../fault/fault.ts';
import type { Field } from '../../field/schema.ts';
import type { WriteOperation, WriteOutcome } from '../../ports/record-target.ts';
import { fail, ok, type Result } from '../../result.ts';
import { retryDelay } from '../../sync/run/retry.rules.ts';
import { encodeFields } from './codec.ts';
import { salesforceFault, salesforceRowFault } from './faults.ts';
import { salesforceLimits } from './limits.ts';
import type { SaveAnswer } from './salesforce-connection.ts';
import type { SalesforceObject } from './salesforce-object.ts';

/** Writes any number of rows and answers for each; rows that met a lock are sent again a few times. */
export const writeRecords = async (
  object: SalesforceObject,
  operations: readonly WriteOperation[],
): Promise<Result<readonly WriteOutcome[]>> => {
  const described = await object.schema();
  if (!described.ok) return described;
  const outcomes = new Map<string, WriteOutcome>();
  for (const group of groups(operations)) {
    const large = group.length >= salesforceLimits.rowsForBulk;
    const write = (large && object.options.bulk) || writeByCollections;
    const done = await write(object, group, described.value.fields);
    if (!done.ok) return done;
    for (const outcome of done.value) outcomes.set(outcome.ref, outcome);
  }
  return ok(operations.flatMap((it) => outcomes.get(it.ref) ?? []));
};

// Rows of one call share one verb and, for an upsert, one key field.
const groups = (operations: readonly WriteOperation[]): readonly (readonly WriteOperation[])[] => {
  const byVerb = new Map<string, WriteOperation[]>();
  for (const it of operations) {
    const verb = it.kind === 'upsert' ? `upsert ${it.key.field}` : it.kind;
    const group = byVerb.get(verb) ?? [];
    group.push(it);
    byVerb.set(verb, group);
  }
  return [...byVerb.values()];
};

const writeByCollections = async (
  object: SalesforceObject,
  operations: readonly WriteOperation[],
  schema: readonly Field[],
): Promise<Result<readonly WriteOutcome[]>> => {
  const outcomes: WriteOutcome[] = [];
  let left = operations;
  for (let attempt = 1; left.length > 0; attempt += 1) {
    const done = await writeOnce(object, left, schema);
    if (!done.ok) return done;
    const wait = retryDelay(attempt, 0.5);
    const locked = new Set(wait === null ? [] : done.value.filter(isLocked).map((it) => it.ref));
    outcomes.push(...done.value.filter((it) => !locked.has(it.ref)));
    left = left.filter((it) => locked.has(it.ref));
    if (left.length > 0) await object.options.clock.sleep(wait ?? 0);
  }
  return ok(outcomes);
};

const isLocked = (it: WriteOutcome): boolean => it.done === 'refused' && recoveryOf(it.fault) === 'retry';

const writeOnce = async (
  object: SalesforceObject,
  operations: readonly WriteOperation[],
  schema: readonly Field[],
): Promise<Result<readonly WriteOutcome[]>> => {
  const outcomes: WriteOutcome[] = [];
  for (let from = 0; from < operations.length; from += salesforceLimits.rowsPerCollection) {
    const chunk = operations.slice(from, from + salesforceLimits.rowsPerCollection);
    const done = await writeChunk(object, chunk, schema);
    if (!done.ok) return done;
    outcomes.push(...done.value);
  }
  return ok(outcomes);
};

const writeChunk = async (
  object: SalesforceObject,
  chunk: readonly WriteOperation[],
  schema: readonly Field[],
): Promise<Result<readonly WriteOutcome[]>> => {
  try {
    const answers = await send(object, chunk, schema);
    return ok(chunk.map((it, i) => outcomeOf(it, answers[i])));
  } catch (thrown) {
    return fail(salesforceFault(thrown, { object: object.name }));
  }
};

const send = (
  { connection, name }: SalesforceObject,
  chunk: readonly WriteOperation[],
  schema: readonly Field[],
): Promise<SaveAnswer[]> => {
  const first = chunk[0];
  const rows = chunk.map((it) => ({
    ...encodeFields(it.fields, schema),
    ...(it.kind === 'update' ? { Id: it.id } : {}),
    ...(it.kind === 'upsert' ? { [it.key.field]: it.key.value } : {}),
  }));
  if (first?.kind === 'upsert') return connection.upsert(name, rows, first.key.field);
  if (first?.kind === 'update') return connection.update(name, rows as { Id: string }[]);
  return connection.create(name, rows);
};

const outcomeOf = (it: WriteOperation, answer: SaveAnswer | undefined): WriteOutcome => {
  if (!answer?.success) {
    return { ref: it.ref, done: 'refused', fault: salesforceRowFault(answer?.errors ?? []) };
  }
  const created = it.kind === 'create' || answer.created === true;
  return { ref: it.ref, done: created ? 'created' : 'updated', id: answer.id ?? '', revision: null };
};
