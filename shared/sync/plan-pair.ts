import { type Fault, fault } from '../fault/fault.ts';
import type { RecordFields, StoredRecord } from '../record/record.ts';
import type { Matched, MatchProblem } from './match-page.ts';
import type { PlannedRow, PlannedWrite } from './planned-row.ts';
import { otherSide, type SideName } from './ports.ts';
import type { RunContext } from './run-context.ts';
import { agreement, decidePair, type Pair } from './three-way.ts';
import type { SyncRow } from './translator.ts';
import { versionOf } from './window.ts';

/** Plans one record of a two-way job: create its partner, or bring both sides to agree field by field. */
export const planPair = (context: RunContext, side: SideName, matched: Matched): PlannedRow => {
  const partner = matched.partners[0];
  if (matched.problem) return planProblem(side, matched);
  return partner ? planMeeting(context, side, matched, partner) : planCreate(context, side, matched);
};

const problemFaults: Readonly<Record<MatchProblem, Fault['code'] | null>> = {
  KEY_MISSING: null,
  PARTNER_GONE: null,
  KEY_DUPLICATE: 'ROW_AMBIGUOUS',
  AMBIGUOUS: 'ROW_AMBIGUOUS',
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
    link: problem === 'PARTNER_GONE' && link?.state === 'live' ? { ...link, state: 'suspended' } : null,
  };
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
  };
  const own = side === 'left' ? pair.sent : pair.received;
  const partnerVersion = versionOf(partner);
  const row = { source, side, partnerId: partner.id, partnerVersion, issues: own.issues };
  if (own.failed) return { ...row, ...failedTranslation(source), conflicts: [], writes: [], link: null };
  const decision = decidePair(translator, pair, context.conflicts);
  const writes: PlannedWrite[] = [];
  if (decision.rightChanges.length > 0) {
    writes.push(updateOf('right', right, decision.toRight, decision.rightChanges));
  }
  if (decision.leftChanges.length > 0 && !pair.received.failed) {
    writes.push(updateOf('left', left, decision.toLeft, decision.leftChanges));
  }
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
  record: StoredRecord,
  fields: StoredRecord['fields'],
  changes: PlannedWrite['changes'],
): PlannedWrite => ({
  side,
  operation: {
    kind: 'update',
    ref: `${record.id}@${side}`,
    id: record.id,
    revision: record.revision,
    fields,
  },
  changes,
});

const reasonOf = (writes: number, conflicts: number, linked: boolean, settled: boolean): string => {
  if (conflicts > 0) return 'CONFLICT';
  if (writes > 0) return 'CHANGED';
  if (!linked) return 'LINKED';
  return settled ? 'UNCHANGED' : 'ECHO';
};

const sameNotes = (a: { [row: string]: string }, b: { [row: string]: string }): boolean => {
  const rows = Object.keys(b);
  return rows.length === Object.keys(a).length && rows.every((row) => a[row] === b[row]);
};
