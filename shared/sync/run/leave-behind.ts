import type { Link } from '../../ports/link-store.ts';
import type { StoredRecord } from '../../record/record.ts';
import { ok, type Result } from '../../result.ts';
import { findByKeys } from '../match/find-by-keys.ts';
import type { PlannedRow } from '../plan/planned-row.ts';
import { otherSide, type SideName } from '../ports.ts';
import { keepsLinks, type RunContext } from '../run-context.ts';
import { retrying } from './retrying.ts';
import type { WrittenRow } from './write-page.ts';

/**
 * What becomes of records that no longer meet the job's condition: their counterparts stay as they are, and the report
 * says so. A pair rests until its record meets the condition again; until then its other half brings nothing back.
 */
export const leaveBehind = async (
  context: RunContext,
  side: SideName,
  records: readonly StoredRecord[],
): Promise<Result<readonly WrittenRow[]>> => {
  if (records.length === 0) return ok([]);
  return keepsLinks(context.job) ? restPairs(context, side, records) : findBehind(context, side, records);
};

const restPairs = async (
  { ports, job, dryRun, mayWrite }: RunContext,
  side: SideName,
  records: readonly StoredRecord[],
): Promise<Result<readonly WrittenRow[]>> => {
  const found = await ports.links.find(job.id, { [side]: records.map((it) => it.id) });
  if (!found.ok) return found;
  // One that rests already was told of when it began to; one that another job handed over has yet to come in.
  const awake = found.value.filter((it) => it.state !== 'outside' && it.leftRevision !== null);
  if (awake.length > 0 && !dryRun) {
    const allowed = await mayWrite();
    if (!allowed.ok) return allowed;
    const resting = awake.map((it): Link => ({ ...it, state: 'outside' }));
    const saved = await retrying(ports, () => ports.links.save(resting));
    if (!saved.ok) return saved;
  }
  const byId = new Map(awake.map((it) => [it[side], it]));
  return ok(
    records.flatMap((it) => {
      const link = byId.get(it.id);
      return link ? [toRow(it, side, link[otherSide(side)])] : [];
    }),
  );
};

const findBehind = async (
  context: RunContext,
  side: SideName,
  records: readonly StoredRecord[],
): Promise<Result<readonly WrittenRow[]>> => {
  const found = await findByKeys(context, side, records);
  if (!found.ok) return found;
  return ok(
    records.flatMap((it) => {
      const partner = found.value.get(it.id)?.partners[0];
      return partner ? [toRow(it, side, partner.id)] : [];
    }),
  );
};

const toRow = (source: StoredRecord, side: SideName, partner: string): WrittenRow => ({
  row: planOutside(source, side, partner),
  outcomes: [],
});

/** A row that is left as it is because its record does not meet the job's condition. */
export const planOutside = (source: StoredRecord, side: SideName, partnerId: string): PlannedRow => ({
  source,
  side,
  partnerId,
  reason: 'OUTSIDE',
  writes: [],
  conflicts: [],
  issues: [],
  link: null,
});
