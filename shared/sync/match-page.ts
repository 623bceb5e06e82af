import type { Link } from '../ports/link-store.ts';
import type { StoredRecord } from '../record/record.ts';
import { ok, type Result } from '../result.ts';
import { findByKeys } from './find-by-keys.ts';
import { otherSide, type SideName } from './ports.ts';
import { keepsLinks, type RunContext } from './run-context.ts';

/** Why a record cannot be paired. */
export type MatchProblem = 'KEY_MISSING' | 'KEY_DUPLICATE' | 'AMBIGUOUS' | 'PARTNER_GONE';

/** A record of a page and whom it belongs to on the other side; no partner and no problem = nobody has it yet. */
export interface Matched {
  readonly source: StoredRecord;
  readonly link: Link | null;
  readonly partners: readonly StoredRecord[];
  readonly problem: MatchProblem | null;
}

/** Finds the partner of every record: by the stored link, else by key. */
export const matchPage = async (
  context: RunContext,
  side: SideName,
  records: readonly StoredRecord[],
): Promise<Result<readonly Matched[]>> => {
  const linked = await findLinked(context, side, records);
  if (!linked.ok) return linked;
  const rest = records.filter((it) => !linked.value.has(it.id));
  const found = await findByKeys(context, side, rest);
  if (!found.ok) return found;
  return ok(records.flatMap((it) => linked.value.get(it.id) ?? found.value.get(it.id) ?? []));
};

const findLinked = async (
  { ports, job, translator }: RunContext,
  side: SideName,
  records: readonly StoredRecord[],
): Promise<Result<ReadonlyMap<string, Matched>>> => {
  const matched = new Map<string, Matched>();
  if (!keepsLinks(job) || records.length === 0) return ok(matched);
  const across = otherSide(side);
  const links = await ports.links.find(job.id, { [side]: records.map((it) => it.id) });
  if (!links.ok) return links;
  const byId = new Map(links.value.map((it) => [it[side], it]));
  if (byId.size === 0) return ok(matched);
  const partners = await ports[across].target.lookUp({
    by: { ids: links.value.map((it) => it[across]) },
    fields: translator.fields[across],
  });
  if (!partners.ok) return partners;
  const partnerById = new Map(partners.value.map((it) => [it.id, it]));
  for (const source of records) {
    const link = byId.get(source.id);
    if (!link) continue;
    const partner = partnerById.get(link[across]);
    matched.set(source.id, {
      source,
      link,
      partners: partner ? [partner] : [],
      problem: partner ? null : 'PARTNER_GONE',
    });
  }
  return ok(matched);
};
