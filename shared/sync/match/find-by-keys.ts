import type { Link } from '../../ports/link-store.ts';
import type { StoredRecord } from '../../record/record.ts';
import { ok, type Result } from '../../result.ts';
import { otherSide, type SideName } from '../ports.ts';
import { keepsLinks, type RunContext } from '../run-context.ts';
import type { SyncKey } from '../translate/translator.ts';
import { chooseDuplicates } from './duplicate.rules.ts';
import type { Matched } from './match-page.ts';

type Candidates = ReadonlyMap<string, readonly StoredRecord[]>;

/** Finds partners of records that have no link, by the primary key and then by each fallback. */
export const findByKeys = async (
  context: RunContext,
  side: SideName,
  records: readonly StoredRecord[],
): Promise<Result<ReadonlyMap<string, Matched>>> => {
  const matched = new Map<string, Matched>();
  let left = records;
  for (const [turn, key] of context.translator.keys.entries()) {
    const found = await findByKey(context, side, key, left);
    if (!found.ok) return found;
    // A fallback only adds what it finds: whether a key is missing is said by the first.
    for (const it of found.value) if (turn === 0 || it.partners.length > 0) matched.set(it.source.id, it);
    left = left.filter((it) => (matched.get(it.id)?.partners.length ?? 0) === 0);
    if (left.length === 0) break;
  }
  const free = keepsLinks(context.job) ? await leaveTakenAlone(context, side, matched) : ok(matched);
  return free.ok ? ok(onePerKey(context, side, free.value)) : free;
};

const findByKey = async (
  context: RunContext,
  side: SideName,
  key: SyncKey,
  records: readonly StoredRecord[],
): Promise<Result<readonly Matched[]>> => {
  const keyed = keyedBy(side, key, records);
  const candidates = await lookUpKey(context, side, key, keyed);
  if (!candidates.ok) return candidates;
  return ok(
    records.map((source) => {
      const normal = keyed.get(source);
      const found = normal === undefined ? [] : (candidates.value.get(normal) ?? []);
      return found.length > 0 ? choose(context, source, found) : unmatched(source, normal === undefined);
    }),
  );
};

const unmatched = (source: StoredRecord, keyless: boolean): Matched => ({
  source,
  link: null,
  partners: [],
  problem: keyless ? 'KEY_MISSING' : null,
});

const choose = ({ job }: RunContext, source: StoredRecord, found: readonly StoredRecord[]): Matched => {
  // A lead that was converted takes nothing any more, and whoever it was needs no second one.
  const alive = found.filter((it) => !it.became);
  if (alive.length === 0) return { ...unmatched(source, false), problem: 'ENDED' };
  // A copy that somebody made of an activity carries its key too; ours is the one that was there first.
  const policy = job.kind === 'append' ? 'first' : job.duplicates;
  const partners = chooseDuplicates(policy, alive, null);
  // A pair has two members: where all are meant, a two-way job takes the first.
  const kept = job.kind === 'twoWay' ? partners.slice(0, 1) : partners;
  const problem = kept.length === 0 ? 'AMBIGUOUS' : null;
  const namesakes = alive.length > 1 ? { namesakes: alive.map((it) => it.id) } : {};
  return { source, link: null, partners: kept, problem, ...namesakes };
};

// What each record is called on the other side, as it is compared; a record without a key is absent.
const keyedBy = (
  side: SideName,
  key: SyncKey,
  records: readonly StoredRecord[],
): ReadonlyMap<StoredRecord, string> => {
  const keyed = new Map<StoredRecord, string>();
  for (const it of records) {
    const normal = key.normal(side, it.fields, it.revision);
    if (normal !== null) keyed.set(it, normal);
  }
  return keyed;
};

const lookUpKey = async (
  { ports, translator, known }: RunContext,
  side: SideName,
  key: SyncKey,
  keyed: ReadonlyMap<StoredRecord, string>,
): Promise<Result<Candidates>> => {
  const across = otherSide(side);
  const candidates = new Map<string, StoredRecord[]>();
  // Rows of earlier pages may be there by now; a native upsert finds those itself.
  if (keyed.size === 0 || known.targetEmpty) return ok(candidates);
  const asked = new Set<string>();
  for (const [it, normal] of keyed) {
    const carried = translator.translate(side, it, null).fields[key[across]] ?? it.fields[key[side]];
    for (const text of key.spellings(normal, typeof carried === 'string' ? carried : null)) asked.add(text);
  }
  const values = [...asked];
  const fields = [...new Set([...translator.fields[across], key[across]])];
  const found = await ports[across].target.lookUp({ by: { field: key[across], values }, fields });
  if (!found.ok) return found;
  for (const it of found.value) {
    const normal = key.normal(across, it.fields);
    if (normal !== null) candidates.set(normal, [...(candidates.get(normal) ?? []), it]);
  }
  return ok(candidates);
};

// A record that is somebody's partner already stays that, unless the job follows whichever was edited last.
const leaveTakenAlone = async (
  { ports, job, translator }: RunContext,
  side: SideName,
  matched: ReadonlyMap<string, Matched>,
): Promise<Result<ReadonlyMap<string, Matched>>> => {
  const across = otherSide(side);
  const ids = [...matched.values()].flatMap((it) => it.partners.map((partner) => partner.id));
  if (ids.length === 0) return ok(matched);
  const links = await ports.links.find(job.id, { [across]: ids });
  if (!links.ok) return links;
  if (links.value.length === 0) return ok(matched);
  const linkByPartner = new Map(links.value.map((it) => [it[across], it]));
  const holders = await ports[side].target.lookUp({
    by: { ids: links.value.map((it) => it[side]) },
    fields: translator.fields[side],
  });
  if (!holders.ok) return holders;
  const holderById = new Map(holders.value.map((it) => [it.id, it]));
  const result = new Map(matched);
  for (const [id, it] of matched) {
    const link = linkByPartner.get(it.partners[0]?.id ?? '');
    if (link && link[side] !== id)
      result.set(id, contested(it, link, holderById.get(link[side]), job.duplicates, side));
  }
  return ok(result);
};

const contested = (
  it: Matched,
  link: Link,
  holder: StoredRecord | undefined,
  policy: string,
  side: SideName,
): Matched => {
  const gone = holder === undefined;
  const newer = policy === 'newest' && !gone && it.source.modifiedAt > holder.modifiedAt;
  if (!gone && !newer) return { ...it, partners: [], problem: 'KEY_DUPLICATE' };
  return { ...it, link: { ...link, [side]: it.source.id, agreed: {} } };
};

// Two records of one page with one key would both be created: the first stands for it, in a one-way job the last.
const onePerKey = (
  context: RunContext,
  side: SideName,
  matched: ReadonlyMap<string, Matched>,
): ReadonlyMap<string, Matched> => {
  const key = context.translator.keys[0];
  if (!key) return matched;
  const inOrder = [...matched.values()];
  const keyed = keyedBy(
    side,
    key,
    inOrder.map((it) => it.source),
  );
  const chosen = new Map<string, string>();
  for (const { source, problem } of inOrder) {
    const normal = keyed.get(source);
    if (normal === undefined || problem) continue;
    if (context.job.kind === 'upsert' || !chosen.has(normal)) chosen.set(normal, source.id);
  }
  const result = new Map(matched);
  for (const it of inOrder) {
    const normal = keyed.get(it.source);
    const other = normal !== undefined && chosen.has(normal) && chosen.get(normal) !== it.source.id;
    if (other && !it.problem) result.set(it.source.id, { ...it, partners: [], problem: 'KEY_DUPLICATE' });
  }
  return result;
};
