import type { Link } from '../../ports/link-store.ts';
import type { StoredRecord } from '../../record/record.ts';
import { ok, type Result } from '../../result.ts';
import { otherSide, type SideName } from '../ports.ts';
import { keepsLinks, type RunContext } from '../run-context.ts';
import { findByKeys } from './find-by-keys.ts';
import { convertedOf, followConverted, type Heir } from './follow-converted.ts';
import { followEnded } from './follow-ended.ts';

/**
 * Why a record cannot be paired, or its pair not go on as it was. `MERGED`: what it was merged into is somebody's partner
 * already. `ENDED`: its pair came to an end before, or it never had one.
 */
export type MatchProblem =
  | 'KEY_MISSING'
  | 'KEY_DUPLICATE'
  | 'AMBIGUOUS'
  | 'PARTNER_GONE'
  | 'DELETED'
  | 'MERGED'
  | 'CONVERTED'
  | 'ENDED';

/** A record of a page and whom it belongs to on the other side; no partner and no problem = nobody has it yet. */
export interface Matched {
  readonly source: StoredRecord;
  readonly link: Link | null;
  readonly partners: readonly StoredRecord[];
  readonly problem: MatchProblem | null;
  /** Everyone on the other side who has this key, where they are several. */
  readonly namesakes?: readonly string[];
  /** Who goes on with a converted record. */
  readonly heir?: Heir;
}

/** Finds the partner of every record: by the stored link, else by key. */
export const matchPage = async (
  context: RunContext,
  side: SideName,
  records: readonly StoredRecord[],
): Promise<Result<readonly Matched[]>> => {
  const ended = await followEnded(context, side, records);
  if (!ended.ok) return ended;
  const alive = records.filter((it) => !ended.value.done.has(it.id));
  const linked = await findLinked(context, side, alive);
  if (!linked.ok) return linked;
  const rest = alive.filter((it) => !linked.value.has(it.id));
  const found = await findByKeys(context, side, rest);
  if (!found.ok) return found;
  const matched = alive.flatMap((it) => linked.value.get(it.id) ?? found.value.get(it.id) ?? []);
  // Somebody who came back as a new record in the same page is not gone.
  const met = new Set(matched.flatMap((it) => it.partners.map((partner) => partner.id)));
  const gone = ended.value.matched.filter((it) => !it.partners.some((partner) => met.has(partner.id)));
  return followConverted(context, [...gone, ...matched]);
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
  const ids = links.value.map((it) => it[across]);
  const fields = translator.fields[across];
  const partners = ids.length === 0 ? ok([]) : await ports[across].target.lookUp({ by: { ids }, fields });
  if (!partners.ok) return partners;
  const partnerById = new Map(partners.value.map((it) => [it.id, it]));
  for (const source of records) {
    const link = byId.get(source.id);
    if (link) matched.set(source.id, pairOf(source, link, partnerById.get(link[across])));
    // What became something else before anybody paired it is left to the job for that.
    else if (source.became) matched.set(source.id, { source, link: null, partners: [], problem: 'ENDED' });
  }
  return ok(matched);
};

const pairOf = (source: StoredRecord, link: Link, partner: StoredRecord | undefined): Matched => {
  if (!partner) return { source, link, partners: [], problem: 'PARTNER_GONE' };
  const pair = { source, link, partners: [partner] };
  return { ...pair, problem: convertedOf(pair) ? 'CONVERTED' : null };
};
