import type { Job } from '../../config/config.ts';
import { fault } from '../../fault/fault.ts';
import { issue } from '../../issue/issue.ts';
import type { Link } from '../../ports/link-store.ts';
import type { StoredRecord } from '../../record/record.ts';
import { convertedOf } from '../match/follow-converted.ts';
import type { Matched } from '../match/match-page.ts';
import { otherSide, type SideName } from '../ports.ts';
import { keepsLinks, type RunContext } from '../run-context.ts';
import { flagChange } from './flag.rules.ts';
import type { PlannedRow, PlannedWrite } from './planned-row.ts';

/** Marks records whose counterpart is gone, where the job has a flag for that; each only once. */
export const flagGone = (
  { flags }: Pick<RunContext, 'flags'>,
  side: SideName,
  records: readonly StoredRecord[],
): readonly PlannedWrite[] =>
  records.flatMap((it) => {
    const changes = flagChange(flags?.[side], it, true);
    const fields = Object.fromEntries(changes.map((change) => [change.field, change.after]));
    const operation = { kind: 'update' as const, ref: `${it.id}@${side}`, id: it.id, fields };
    return changes.length > 0 ? [{ side, operation, changes }] : [];
  });

/** A record that was deleted: its pair rests, nothing is deleted in turn, and what is left of the pair may be marked. */
export const planDeleted = (context: RunContext, side: SideName, matched: Matched): PlannedRow => {
  const { source, link, partners } = matched;
  const first = link === null || link.state === 'live';
  return {
    source,
    side,
    partnerId: partners[0]?.id ?? null,
    reason: first ? 'DELETED' : 'ENDED',
    writes: first ? flagGone(context, otherSide(side), partners) : [],
    conflicts: [],
    issues: [],
    link: first && link ? { ...link, state: 'suspended' } : null,
  };
};

/**
 * A pair whose record was converted: the last values come in, nothing goes out any more, and the pair moves to the job
 * for what the record became. `meeting` is the pair as it would have been planned.
 */
export const planConverted = (context: RunContext, matched: Matched, meeting: PlannedRow): PlannedRow => {
  const { link, heir } = matched;
  const into = convertedOf(matched)?.became?.into ?? null;
  const row = { ...meeting, partnerId: into ?? meeting.partnerId, conflicts: [] };
  const { job = null, link: pair = null } = heir ?? {};
  const next = into === null ? null : job;
  const open = !pair && !!next && keepsLinks(next);
  // Told once; later edits only look again whether there is a job for it by now.
  if (!link || (link.state === 'suspended' && !open))
    return { ...row, reason: 'ENDED', writes: [], issues: [], link: null };
  const taken = !!pair && !isPair(pair, link.left, into);
  const agreed = notesKept(link, meeting);
  return {
    ...row,
    reason: 'CONVERTED',
    writes: taken ? [] : meeting.writes.filter((it) => it.side === 'left'),
    ...(taken ? { fault: fault('ROW_SHARED', 'renkei', { record: into ?? '' }) } : {}),
    issues: [
      ...meeting.issues,
      ...(into === null ? [issue('FIELD_NO_ACCESS', 'warning', ['ConvertedContactId'])] : []),
      ...lostFields(context.job, next).map((it) => issue('LOST_ON_CONVERSION', 'warning', [it])),
    ],
    before: link.agreed,
    link: { ...link, agreed, state: 'suspended' },
    ...(open && into ? { heir: newPair(context.job, next, link.left, into, agreed) } : {}),
  };
};

const isPair = (it: Link, left: string, right: string | null): boolean =>
  it.left === left && it.right === right;

// What was to go out did not, and what waits for a decision was not decided: both keep the note they had.
const notesKept = (link: Link, { link: after, writes, conflicts }: PlannedRow): Link['agreed'] => {
  const agreed: { [row: string]: string } = { ...(after ?? link).agreed };
  const unsent = writes.filter((it) => it.side === 'right').flatMap((it) => it.changes);
  for (const { row } of [...unsent, ...conflicts]) {
    delete agreed[row];
    const before = link.agreed[row];
    if (before !== undefined) agreed[row] = before;
  }
  return agreed;
};

/** Fields of the app that no row of the next job names: they travel no further. */
const lostFields = (job: Job, next: Job | null): readonly string[] => {
  const kept = new Set(next?.mapping.rows.filter((it) => !it.disabled).map((it) => it.left));
  const own = job.mapping.rows.filter((it) => !it.disabled && it.left !== '').map((it) => it.left);
  return [...new Set(own)].filter((it) => !kept.has(it));
};

// A conversion carries fields of the same name over, so what was agreed about them still is.
const newPair = (from: Job, to: Job, left: string, right: string, agreed: Link['agreed']): Link => {
  const same = to.mapping.rows.flatMap((it) => {
    const old = from.mapping.rows.find(
      (row) => row.left === it.left && row.right === it.right && row.direction === it.direction,
    );
    const note = it.direction === 'both' || it.direction === 'latch' ? agreed[old?.id ?? ''] : undefined;
    return note === undefined ? [] : [[it.id, note]];
  });
  return {
    job: to.id,
    left,
    right,
    agreed: Object.fromEntries(same),
    leftRevision: null,
    rightRevision: null,
    state: 'live',
    revision: null,
  };
};
