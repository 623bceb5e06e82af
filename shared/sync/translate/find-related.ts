import type { FindRule } from '../../mapping/mapping.ts';
import type { RecordTarget } from '../../ports/record-target.ts';
import type { StoredRecord } from '../../record/record.ts';
import { ok, type Result } from '../../result.ts';
import { textOf } from '../../transform/answers.ts';
import { otherSide, type SideName } from '../ports.ts';
import type { PreparePage, RunContext } from '../run-context.ts';
import { addRelated } from './add-related.ts';
import { askRelated } from './ask-related.ts';
import { type Answers, putRelated } from './put-related.ts';
import type { SyncRow } from './translator.ts';

/** Opens another app or object of a side. */
export type OpenRelated = (side: SideName, entity: string) => RecordTarget;

/** A row whose value is looked up, with the place to look in. */
export interface RelatedRow {
  readonly row: SyncRow;
  readonly find: FindRule;
  /** The field that takes what is found. */
  readonly target: string;
  /** What comes out: a kintone lookup takes the key as it is written there, everything else the record's id. */
  readonly gives: 'id' | 'key';
}

/**
 * Looks up the records that the values of a page name, each value once a run, and adds those a rule wants added.
 * Pages may be prepared at the same time: they take turns, so that two of them do not add the same record.
 */
export const findRelated = (open: OpenRelated): PreparePage => {
  const known = new Map<string, Answers>();
  let turn: Promise<unknown> = Promise.resolve();
  const prepare = async (
    context: RunContext,
    side: SideName,
    records: readonly StoredRecord[],
  ): Promise<Result<RunContext>> => {
    const rows = await relatedRows(context, side);
    if (!rows.ok) return rows;
    const across = (entity: string) => open(otherSide(side), entity);
    for (const it of rows.value) {
      const answers = known.get(it.row.id) ?? new Map();
      known.set(it.row.id, answers);
      const unknown = askedValues(context, side, it, records).filter((value) => !answers.has(value));
      const missing = await askRelated(context, it, unknown, across, answers);
      if (!missing.ok) return missing;
      const added = await addRelated(context, it, missing.value, across, answers);
      if (!added.ok) return added;
    }
    return ok({ ...context, translator: putRelated(context.translator, side, rows.value, known) });
  };
  return (context, side, records) => {
    const done = turn.then(() => prepare(context, side, records));
    turn = done.catch(() => undefined);
    return done;
  };
};

/** The rows of a job that look something up on their way from a side. */
const relatedRows = async (
  { job, translator, ports }: RunContext,
  side: SideName,
): Promise<Result<readonly RelatedRow[]>> => {
  const way = side === 'left' ? ['send', 'both'] : ['receive', 'read', 'both'];
  const named = job.mapping.rows.filter((it) => it.find);
  const rows = translator.rows.filter(
    (row) => named.some((it) => it.id === row.id) && way.includes(row.direction),
  );
  if (rows.length === 0) return ok([]);
  const across = otherSide(side);
  const schema = await ports[across].target.describe();
  if (!schema.ok) return schema;
  return ok(
    rows.flatMap((row) => {
      const find = named.find((it) => it.id === row.id)?.find;
      const refers = schema.value.fields.find((it) => it.code === row[across])?.reference;
      if (!find) return [];
      const own = (refers?.to ?? []).map((entity) => ({ entity, by: [refers?.keyField ?? 'Name'] }));
      const among = find.among.length > 0 ? find.among : own;
      return [{ row, find: { ...find, among }, target: row[across], gives: refers?.keyField ? 'key' : 'id' }];
    }),
  );
};

const askedValues = (
  { translator }: RunContext,
  side: SideName,
  { target }: RelatedRow,
  records: readonly StoredRecord[],
): readonly string[] => {
  const values = records.map((it) =>
    textOf(translator.translate(side, it, null).fields[target] ?? null).trim(),
  );
  return [...new Set(values)].filter((it) => it !== '');
};
