import { fault } from '../../fault/fault.ts';
import type { Field } from '../../field/schema.ts';
import type { WriteOperation, WriteOutcome } from '../../ports/record-target.ts';
import { fail, ok, type Result } from '../../result.ts';
import { parseCsv, writeCsv } from '../csv.ts';
import { encodeFields } from './codec.ts';
import { salesforceFault, salesforceRowFault } from './faults.ts';
import type { BulkJob } from './salesforce-connection.ts';
import type { BulkWriter, SalesforceObject } from './salesforce-object.ts';

const verbs = { create: 'insert', update: 'update', upsert: 'upsert' } as const;
const pollMs = [500, 1_000, 2_000, 5_000];

/** Writes rows of one verb as one Bulk API 2.0 job and answers for each row; results come in any order. */
export const writeByBulk: BulkWriter = async (object, operations, schema) => {
  const first = operations[0];
  if (!first) return ok([]);
  const { columns, rows } = toCsvRows(operations, schema);
  try {
    const job = object.connection.bulk2.createJob({
      object: object.name,
      operation: verbs[first.kind],
      ...(first.kind === 'upsert' ? { externalIdFieldName: first.key.field } : {}),
      lineEnding: 'LF',
    });
    await job.open();
    await job.uploadData(writeCsv([columns, ...rows], { newline: '\n' }));
    await job.close();
    const failed = await waitFor(job, object);
    if (failed) return failed;
    return ok(matchResults(operations, rows, await readResults(job, columns)));
  } catch (thrown) {
    return fail(salesforceFault(thrown, { object: object.name }));
  }
};

const toCsvRows = (operations: readonly WriteOperation[], schema: readonly Field[]) => {
  const records = operations.map((it) => ({
    ...(it.kind === 'update' ? { Id: it.id } : {}),
    ...(it.kind === 'upsert' ? { [it.key.field]: it.key.value } : {}),
    ...encodeFields(it.fields, schema),
  })) as { [column: string]: unknown }[];
  const columns = [...new Set(records.flatMap((it) => Object.keys(it)))];
  // An empty cell leaves the field alone, `#N/A` empties it.
  const cell = (value: unknown) => (value === undefined ? '' : value === null ? '#N/A' : String(value));
  return { columns, rows: records.map((it) => columns.map((column) => cell(it[column]))) };
};

const waitFor = async (job: BulkJob, object: SalesforceObject): Promise<Result<never> | null> => {
  for (let turn = 0; ; turn += 1) {
    const { state, errorMessage } = await job.check();
    if (state === 'JobComplete') return null;
    if (state === 'Failed' || state === 'Aborted') {
      return fail(
        fault('REMOTE_BROKEN', 'salesforce', { object: object.name }, { message: errorMessage ?? state }),
      );
    }
    await object.options.clock.sleep(pollMs[Math.min(turn, pollMs.length - 1)] ?? 5_000);
  }
};

/** One line of a result file: the row as it was sent, and what became of it. */
interface ResultLine {
  readonly row: string;
  readonly id: string;
  readonly created: boolean;
  readonly error: string | null;
}

const readResults = async (job: BulkJob, columns: readonly string[]): Promise<readonly ResultLine[]> => [
  ...linesOf(await job.getSuccessfulResults(true), columns),
  ...linesOf(await job.getFailedResults(true), columns),
];

const linesOf = (csv: string, columns: readonly string[]): readonly ResultLine[] => {
  const [header = [], ...rows] = parseCsv(csv);
  const at = new Map(header.map((name, i) => [name, i]));
  const cell = (row: readonly string[], name: string) => row[at.get(name) ?? -1] ?? '';
  return rows.map((row) => ({
    row: rowKey(columns.map((name) => cell(row, name))),
    id: cell(row, 'sf__Id'),
    created: cell(row, 'sf__Created') === 'true',
    error: at.has('sf__Error') ? cell(row, 'sf__Error') : null,
  }));
};

const rowKey = (cells: readonly string[]): string => cells.join('\u001f');

// Two rows that are alike in every cell may swap their answers: nobody can tell them apart afterwards either.
const matchResults = (
  operations: readonly WriteOperation[],
  rows: readonly (readonly string[])[],
  lines: readonly ResultLine[],
): readonly WriteOutcome[] => {
  const byRow = new Map<string, ResultLine[]>();
  for (const line of lines) byRow.set(line.row, [...(byRow.get(line.row) ?? []), line]);
  return operations.map((it, i): WriteOutcome => {
    const line = byRow.get(rowKey(rows[i] ?? []))?.shift();
    if (line && line.error === null) {
      return { ref: it.ref, done: line.created ? 'created' : 'updated', id: line.id, revision: null };
    }
    // `CODE:message:fields --`; a row that is in no file was not processed.
    const [code = '', message = '', fields = ''] = (line?.error ?? '').split(':');
    const named = fields.replace(/--.*$/, '').trim();
    const errors = line ? [{ statusCode: code, message, ...(named ? { fields: [named] } : {}) }] : [];
    return { ref: it.ref, done: 'refused', fault: salesforceRowFault(errors) };
  });
};
