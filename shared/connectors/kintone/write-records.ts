import type { FaultCode } from '../../fault/codes.ts';
import type { Fault } from '../../fault/fault.ts';
import type { Field } from '../../field/schema.ts';
import type { WriteOperation, WriteOutcome } from '../../ports/record-target.ts';
import { fail, ok, type Result } from '../../result.ts';
import { bulkIndexOf, type NamedRow, namedRows } from './faults.ts';
import type { KintoneApp } from './kintone-app.ts';
import { isRowFault } from './request-gate.ts';
import { type Chunk, type Group, groupOperations, toBulkPart } from './write-groups.ts';

type Outcomes = Map<string, WriteOutcome>;

/**
 * Writes any number of rows and answers for each. A bulk request is all or nothing, so a refused one is sent again
 * without the rows that kintone named; where it names none, the refused hundred is halved until the row is found.
 */
export const writeRecords = async (
  app: KintoneApp,
  operations: readonly WriteOperation[],
): Promise<Result<readonly WriteOutcome[]>> => {
  const form = await app.schema();
  if (!form.ok) return form;
  const outcomes: Outcomes = new Map();
  const done = await Promise.all(
    groupOperations(operations).map((group) => writeGroup(app, group, form.value.fields, outcomes)),
  );
  const fault = done.find((it) => it !== null);
  if (fault) return fail(fault);
  return ok(operations.flatMap((it) => outcomes.get(it.ref) ?? []));
};

const writeGroup = async (
  app: KintoneApp,
  start: Group,
  schema: readonly Field[],
  outcomes: Outcomes,
): Promise<Fault | null> => {
  let group = start;
  while (group.length > 0) {
    const asked = group;
    // Put into words only when its turn comes: what waits at the gate takes no memory.
    const answer = await app.gate.call(() =>
      app.client.bulkRequest({ requests: asked.map((chunk) => toBulkPart(app.id, chunk, schema)) }),
    );
    if (answer.ok) return noteAll(group, answer.value.results, outcomes);
    if (!isRowFault(answer.fault)) return answer.fault;
    const thrown = 'thrown' in answer ? answer.thrown : null;
    const index = bulkIndexOf(thrown) ?? 0;
    const refused = refusedRows(thrown, group[index] ?? []);
    if (refused.length === 0) return bisect(app, group, index, schema, outcomes);
    for (const it of refused) noteRefused(group[index]?.[it.row], it, answer.fault, schema, outcomes);
    group = without(group, index, new Set(refused.map((it) => it.row)));
  }
  return null;
};

// None means that kintone did not say which row it was; a row alone needs no naming.
const refusedRows = (thrown: unknown, chunk: Chunk): readonly NamedRow[] => {
  const named = namedRows(thrown).filter((it) => it.row < chunk.length);
  return named.length > 0 || chunk.length > 1 ? named : [{ row: 0, field: null, message: '' }];
};

const without = (group: Group, index: number, rows: ReadonlySet<number>): Group =>
  group
    .map((chunk, i) => (i === index ? chunk.filter((_, row) => !rows.has(row)) : chunk))
    .filter((chunk) => chunk.length > 0);

// The chunks around the refused one are sent together first, so that they do not pay for the search in it.
const bisect = async (
  app: KintoneApp,
  group: Group,
  index: number,
  schema: readonly Field[],
  outcomes: Outcomes,
): Promise<Fault | null> => {
  const chunk = group[index] ?? [];
  const middle = Math.ceil(chunk.length / 2);
  const others = group.filter((_, i) => i !== index);
  for (const part of [others, [chunk.slice(0, middle)], [chunk.slice(middle)]]) {
    const fault = await writeGroup(app, part, schema, outcomes);
    if (fault) return fault;
  }
  return null;
};

const noteAll = (group: Group, results: readonly { [key: string]: unknown }[], outcomes: Outcomes): null => {
  for (const [i, chunk] of group.entries()) noteWritten(chunk, results[i], outcomes);
  return null;
};

const noteWritten = (
  chunk: Chunk,
  result: { [key: string]: unknown } | undefined,
  outcomes: Outcomes,
): void => {
  const ids = result?.ids as string[] | undefined;
  const revisions = result?.revisions as string[] | undefined;
  const records = result?.records as { id: string; revision: string; operation?: string }[] | undefined;
  chunk.forEach((it, i) => {
    const record = records?.[i];
    const created = it.kind === 'create' || record?.operation === 'INSERT';
    outcomes.set(it.ref, {
      ref: it.ref,
      done: created ? 'created' : 'updated',
      id: String(record?.id ?? ids?.[i] ?? ''),
      revision: record?.revision ?? revisions?.[i] ?? null,
    });
  });
};

const noteRefused = (
  operation: WriteOperation | undefined,
  named: NamedRow,
  fault: Fault,
  schema: readonly Field[],
  outcomes: Outcomes,
): void => {
  if (!operation) return;
  const field = schema.find((it) => it.code === named.field);
  const code = fault.code === 'ROW_INVALID' && field ? rowCodeOf(operation, field) : fault.code;
  outcomes.set(operation.ref, {
    ref: operation.ref,
    done: 'refused',
    fault: {
      ...fault,
      code,
      values: { ...fault.values, ...(named.field ? { field: named.field } : {}) },
      cause: { ...fault.cause, ...(named.message ? { message: named.message } : {}) },
    },
  });
};

// kintone's words are localised, so the row and the form tell why: what was empty and required, what must not repeat.
const rowCodeOf = (operation: WriteOperation, field: Field): FaultCode => {
  const sent =
    operation.kind === 'upsert' && operation.key.field === field.code ? operation.key.value : undefined;
  const value = sent ?? operation.fields[field.code] ?? null;
  if (value === null) return field.required ? 'ROW_REQUIRED' : 'ROW_INVALID';
  return field.unique ? 'ROW_DUPLICATE_VALUE' : 'ROW_INVALID';
};
