import { sameValue } from '../../record/diff.ts';
import type { RecordFields, StoredRecord } from '../../record/record.ts';
import type { Matched } from '../match/match-page.ts';
import { otherSide, type SideName } from '../ports.ts';
import type { FieldChange } from '../report.ts';
import type { RunContext } from '../run-context.ts';
import { flagChange } from './flag.rules.ts';
import { planDeleted } from './plan-ended.ts';
import { failedTranslation, newFields, planProblem } from './plan-pair.ts';
import type { PlannedRow, PlannedWrite } from './planned-row.ts';

/** Plans one record of a one-way job: insert it, bring what is there up to date, or leave it as it is. */
export const planOneWay = (context: RunContext, side: SideName, matched: Matched): PlannedRow => {
  if (matched.problem === 'DELETED') return planDeleted(context, side, matched);
  if (matched.problem) return planProblem(side, matched);
  const { translator, job } = context;
  const { source, partners } = matched;
  const carried = translator.translate(side, source, partners[0]?.fields ?? null);
  const row = {
    source,
    side,
    partnerId: partners[0]?.id ?? null,
    conflicts: [],
    issues: carried.issues,
    link: null,
  };
  if (carried.failed) return { ...row, ...failedTranslation(source), writes: [] };
  if (partners.length === 0)
    return { ...row, reason: 'NEW', writes: [insert(context, side, source, carried.fields)] };
  if (!updates(job)) return { ...row, reason: 'EXISTS', writes: [] };
  const writes = partners.flatMap((it) => update(context, side, it, carried.fields));
  return { ...row, reason: writes.length > 0 ? 'CHANGED' : 'UNCHANGED', writes };
};

const updates = ({ kind, whenChanged }: RunContext['job']): boolean =>
  kind === 'upsert' || (kind === 'append' && whenChanged === 'update');

// A native upsert cannot make a second record, even when somebody else inserts the same key at this moment.
const insert = (
  { translator, job }: RunContext,
  side: SideName,
  source: StoredRecord,
  carried: RecordFields,
): PlannedWrite => {
  const across = otherSide(side);
  const fields = newFields(carried, translator.creatable[across]);
  const key = translator.keys[0];
  const value = key ? fields[key[across]] : undefined;
  const changes = changesOf(translator.rows, across, fields, {});
  const ref = `${source.id}>`;
  if (!key || typeof value !== 'string' || !key.native[across] || job.kind !== 'upsert') {
    return { side: across, changes, operation: { kind: 'create', ref, fields } };
  }
  const { [key[across]]: _, ...others } = fields;
  const operation = { kind: 'upsert' as const, ref, key: { field: key[across], value }, fields: others };
  return { side: across, changes, operation };
};

const update = (
  { translator, flags }: RunContext,
  side: SideName,
  partner: StoredRecord,
  fields: RecordFields,
): readonly PlannedWrite[] => {
  const across = otherSide(side);
  const changes = [
    ...changesOf(translator.rows, across, fields, partner.fields).filter((it) =>
      translator.updatable[across].has(it.field),
    ),
    // It is there, or there again.
    ...flagChange(flags?.[across], partner, false),
  ];
  if (changes.length === 0) return [];
  const changed = Object.fromEntries(changes.map((it) => [it.field, it.after]));
  return [
    {
      side: across,
      changes,
      operation: { kind: 'update', ref: `${partner.id}@${across}`, id: partner.id, fields: changed },
    },
  ];
};

const changesOf = (
  rows: RunContext['translator']['rows'],
  side: SideName,
  fields: RecordFields,
  before: RecordFields,
): readonly FieldChange[] =>
  rows.flatMap((it) => {
    const field = it[side];
    const after = fields[field];
    if (after === undefined) return [];
    const now = before[field] ?? null;
    const type = side === 'left' ? it.leftType : it.rightType;
    return sameValue(now, after, type) ? [] : [{ row: it.id, field, before: now, after }];
  });
