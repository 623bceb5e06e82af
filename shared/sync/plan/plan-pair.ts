import { type Fault, fault } from '../../fault/fault.ts';
import type { RecordFields, StoredRecord } from '../../record/record.ts';
import type { Matched, MatchProblem } from '../match/match-page.ts';
import { otherSide, type SideName } from '../ports.ts';
import { versionOf } from '../read/window.ts';
import { planOutside } from '../run/leave-behind.ts';
import type { RunContext } from '../run-context.ts';
import type { SyncRow } from '../translate/translator.ts';
import { flagChange } from './flag.rules.ts';
import { flagGone, planConverted, planDeleted } from './plan-ended.ts';
import type { PlannedRow, PlannedWrite } from './planned-row.ts';
import { agreement, decidePair, type Pair } from './three-way.ts';

/** Plans one record of a two-way job: create its partner, or bring both sides to agree field by field. */
export const planPair = (context: RunContext, side: SideName, matched: Matched): PlannedRow => {
  const partner = matched.partners[0];
  if (matched.problem === 'DELETED') return planDeleted(context, side, matched);
  if (matched.problem === 'CONVERTED' && partner)
    return planConverted(context, matched, planMeeting(context, side, matched, partner));
  if (matched.problem === 'PARTNER_GONE') return planGone(context, side, matched);
  if (matched.problem) return planProblem(side, matched);
  if (partner && side === 'right' && matched.link?.state === 'outside')
    return planOutside(matched.source, side, partner.id);
  return partner ? planMeeting(context, side, matched, partner) : planCreate(context, side, matched);
};

const problemFaults: Readonly<Record<MatchProblem, Fault['code'] | null>> = {
  KEY_MISSING: null,
  PARTNER_GONE: null,
  KEY_DUPLICATE: 'ROW_AMBIGUOUS',
  AMBIGUOUS: 'ROW_AMBIGUOUS',
  MERGED: 'ROW_SHARED',
  DELETED: null,
  CONVERTED: null,
  ENDED: null,
};

/** A row that is left alone, with the reason; only what a person should mend counts as failed. */
export const planProblem = (side: SideName, { source, problem, link }: Matched): PlannedRow => {
  const code = problem ? problemFaults[problem] : null;
  return {
    source,
    side,
    partnerId: link?.[otherSide(side)] ?? null,
    reason: problem ?? '',
    writes: [],
    ...(code ? { fault: fault(code, 'renkei', { record: source.id }) } : {}),
    conflicts: [],
    issues: [],
    // Kept for the day the partner can be seen again: it may be hidden, not deleted.
    link: resting.has(problem) && link?.state === 'live' ? { ...link, state: 'suspended' } : null,
  };
};

const resting: ReadonlySet<MatchProblem | null> = new Set(['PARTNER_GONE', 'MERGED']);

// Where a side cannot tell what was deleted, a partner that is not found says so for it.
const planGone = (context: RunContext, side: SideName, matched: Matched): PlannedRow => {
  const row = planProblem(side, matched);
  const told = context.ports[otherSide(side)].source.tellsGone;
  return row.link && !told ? { ...row, writes: flagGone(context, side, [matched.source]) } : row;
};

const planCreate = (context: RunContext, side: SideName, { source }: Matched): PlannedRow => {
  const { translator, job } = context;
  const across = otherSide(side);
  const carried = translator.translate(side, source, null);
  const row = { source, side, partnerId: null, conflicts: [], issues: carried.issues };
  if (carried.failed) return { ...row, ...failedTranslation(source), writes: [], link: null };
  const fields = newFields(carried.fields, translator.creatable[across]);
  const changes = translator.rows
    .filter((it) => fields[it[across]] !== undefined)
    .map((it) => ({ row: it.id, field: it[across], before: null, after: fields[it[across]] ?? null }));
  const agreed = Object.fromEntries(
    translator.rows.flatMap((it) => {
      const theirs = fields[it[across]] ?? null;
      const own = goesOneWay(it) ? theirs : (source.fields[it[side]] ?? null);
      // What was not carried is not agreed on either, unless there was nothing to carry.
      if (theirs === null && own !== null) return [];
      return [[it.id, side === 'left' ? agreement(own, theirs) : agreement(theirs, own)]];
    }),
  );
  const operation = { kind: 'create' as const, ref: `${source.id}>`, fields };
  return {
    ...row,
    reason: 'NEW',
    writes: [{ side: across, operation, changes }],
    link: {
      job: job.id,
      left: side === 'left' ? source.id : '',
      right: side === 'right' ? source.id : '',
      agreed,
      leftRevision: side === 'left' ? source.revision : null,
      rightRevision: side === 'right' ? source.revision : null,
      state: 'live',
      revision: null,
    },
  };
};

/** A new record's fields without the empty ones, so that the other side's defaults apply. */
export const newFields = (fields: RecordFields, creatable: ReadonlySet<string>): RecordFields =>
  Object.fromEntries(Object.entries(fields).filter(([code, value]) => value !== null && creatable.has(code)));

const goesOneWay = (it: SyncRow): boolean => it.direction !== 'both' && it.direction !== 'latch';

/** Why a row whose values could not be carried is kept back. */
export const failedTranslation = (source: StoredRecord) => ({
  reason: 'INVALID',
  fault: fault('ROW_INVALID', 'renkei', { record: source.id }),
});

const planMeeting = (
  context: RunContext,
  side: SideName,
  { source, link }: Matched,
  partner: StoredRecord,
): PlannedRow => {
  const { translator, job } = context;
  const [left, right] = side === 'left' ? [source, partner] : [partner, source];
  const pair: Pair = {
    left,
    right,
    sent: translator.translate('left', left, right.fields),
    received: translator.translate('right', right, left.fields),
    agreed: link?.agreed ?? null,
    asleep: notesOf(translator.asleep, link),
  };
  const own = side === 'left' ? pair.sent : pair.received;
  const partnerVersion = versionOf(partner);
  const row = { source, side, partnerId: partner.id, partnerVersion, issues: own.issues };
  if (own.failed) return { ...row, ...failedTranslation(source), conflicts: [], writes: [], link: null };
  const decision = decidePair(translator, pair, context.conflicts);
  // A pair that rested goes on: what said that one of it was deleted is taken away again.
  const back = (side: SideName) =>
    link?.state === 'suspended' ? flagChange(context.flags?.[side], pair[side], false) : [];
  const writes: PlannedWrite[] = [
    ...updateOf('right', right, [...decision.rightChanges, ...back('right')]),
    ...updateOf('left', left, [...(pair.received.failed ? [] : decision.leftChanges), ...back('left')]),
  ];
  const settled =
    link?.state === 'live' && sameNotes(link.agreed, decision.agreed) && link[side] === source.id;
  return {
    ...row,
    reason: reasonOf(writes.length, decision.conflicts.length, link !== null, settled),
    writes,
    conflicts: decision.conflicts,
    before: link?.agreed ?? {},
    link:
      settled && writes.length === 0
        ? null
        : {
            job: job.id,
            left: left.id,
            right: right.id,
            agreed: decision.agreed,
            leftRevision: left.revision,
            rightRevision: right.revision,
            state: 'live',
            revision: link?.revision ?? null,
          },
  };
};

const updateOf = (
  side: SideName,
  { id, revision }: StoredRecord,
  changes: PlannedWrite['changes'],
): readonly PlannedWrite[] => {
  if (changes.length === 0) return [];
  const fields = Object.fromEntries(changes.map((it) => [it.field, it.after]));
  const operation = { kind: 'update' as const, ref: `${id}@${side}`, id, revision, fields };
  return [{ side, operation, changes }];
};

const reasonOf = (writes: number, conflicts: number, linked: boolean, settled: boolean): string => {
  if (conflicts > 0) return 'CONFLICT';
  if (writes > 0) return 'CHANGED';
  if (!linked) return 'LINKED';
  return settled ? 'UNCHANGED' : 'ECHO';
};

// A row whose field cannot be seen now takes no part; what was agreed stands when it comes back.
const notesOf = (rows: readonly string[], link: Matched['link']): Readonly<Record<string, string>> =>
  Object.fromEntries(
    rows.flatMap((id) => {
      const note = link?.agreed[id];
      return note === undefined ? [] : [[id, note]];
    }),
  );

const sameNotes = (a: { [row: string]: string }, b: { [row: string]: string }): boolean => {
  let rows = 0;
  for (const row in b) {
    if (a[row] !== b[row]) return false;
    rows += 1;
  }
  return rows === Object.keys(a).length;
};
