import type { Link } from '../../ports/link-store.ts';
import type { StoredRecord } from '../../record/record.ts';
import { ok, type Result } from '../../result.ts';
import { otherSide, type SideName } from '../ports.ts';
import { keepsLinks, type RunContext } from '../run-context.ts';
import { findByKeys } from './find-by-keys.ts';
import type { Matched } from './match-page.ts';

/** What became of the pairs of records that ended, and which records of the page need no look any more. */
export interface Followed {
  readonly matched: readonly Matched[];
  readonly done: ReadonlySet<string>;
}

/** Whether a record was deleted or merged; a converted one can still be read, and is settled with its pair. */
export const isGone = ({ became }: StoredRecord): boolean =>
  became?.how === 'deleted' || became?.how === 'merged';

/** Whether a run has use for a side's deleted records: pairs that follow them, or a flag to set across. */
export const asksForGone = ({ job, flags }: RunContext, side: SideName): boolean =>
  keepsLinks(job) || flags?.[otherSide(side)] !== undefined;

/** Settles a page's deleted and merged records; asks nothing where there are none. */
export const followEnded = async (
  context: RunContext,
  side: SideName,
  records: readonly StoredRecord[],
): Promise<Result<Followed>> => {
  const gone = records.filter(isGone);
  if (gone.length === 0) return ok({ matched: [], done: new Set() });
  return keepsLinks(context.job) ? followPairs(context, side, gone) : followKeys(context, side, gone);
};

const ended = (source: StoredRecord, link: Link | null = null): Matched => ({
  source,
  link,
  partners: [],
  problem: 'ENDED',
});

const followPairs = async (
  context: RunContext,
  side: SideName,
  gone: readonly StoredRecord[],
): Promise<Result<Followed>> => {
  const { ports, job, translator } = context;
  const across = otherSide(side);
  const links = await ports.links.find(job.id, { [side]: gone.map((it) => it.id) });
  if (!links.ok) return links;
  const linkOf = new Map(links.value.map((it) => [it[side], it]));
  const wanted = gone.filter((it) => linkOf.has(it.id)).flatMap((it) => masterOf(it, gone) ?? []);
  const masters = await byId(ports[side].target, wanted, translator.fields[side]);
  if (!masters.ok) return masters;
  const rivals = await findRivals(context, side, [...masters.value.values()]);
  if (!rivals.ok) return rivals;
  const partnerIds = links.value.map((it) => it[across]);
  const partners = await byId(ports[across].target, partnerIds, translator.fields[across]);
  if (!partners.ok) return partners;
  const taken = new Set<string>();
  const matched = gone.map((it): Matched => {
    const link = linkOf.get(it.id);
    const partner = partners.value.get(link?.[across] ?? '');
    if (!link || !partner) return ended(it, link);
    const master = masters.value.get(masterOf(it, gone) ?? '');
    const pair = { source: it, link, partners: [partner] };
    if (!master) return { ...pair, problem: 'DELETED' };
    const rival = rivals.value.get(master.id) ?? partner.id;
    if (taken.has(master.id) || rival !== partner.id) return { ...pair, problem: 'MERGED' };
    taken.add(master.id);
    const moved = { ...link, [side]: master.id };
    if (master.became) return { ...pair, source: master, link: moved, problem: 'CONVERTED' };
    // Not live until it is saved under the new name.
    return { ...pair, source: master, link: { ...moved, state: 'suspended' }, problem: null };
  });
  return ok({ matched, done: new Set([...gone, ...matched.map((it) => it.source)].map((it) => it.id)) });
};

/** Who belongs to a master already, by its pair or by its key; nobody where it is free. */
const findRivals = async (
  context: RunContext,
  side: SideName,
  masters: readonly StoredRecord[],
): Promise<Result<ReadonlyMap<string, string>>> => {
  const across = otherSide(side);
  if (masters.length === 0) return ok(new Map());
  const ids = masters.map((it) => it.id);
  const links = await context.ports.links.find(context.job.id, { [side]: ids });
  if (!links.ok) return links;
  const rivals = new Map(links.value.map((it) => [it[side], it[across]]));
  const free = masters.filter((it) => !rivals.has(it.id));
  const found = await findByKeys(context, side, free);
  if (!found.ok) return found;
  for (const { source, partners, problem } of found.value.values()) {
    const [partner] = partners;
    if (partner) rivals.set(source.id, partner.id);
    // Somebody has this key whom it does not belong to.
    else if (problem === 'KEY_DUPLICATE' || problem === 'AMBIGUOUS') rivals.set(source.id, '');
  }
  return ok(rivals);
};

/** Who stands for a merged record in the end: a master may itself have been merged since. */
const masterOf = (it: StoredRecord, gone: readonly StoredRecord[]): string | null => {
  let into = it.became?.into ?? null;
  for (let turn = gone.length; into !== null && turn > 0; turn -= 1) {
    const next = gone.find((other) => other.id === into);
    if (!next) break;
    into = next.became?.into ?? null;
  }
  return into;
};

const byId = async (
  target: RunContext['ports']['left']['target'],
  ids: readonly string[],
  fields: readonly string[],
): Promise<Result<ReadonlyMap<string, StoredRecord>>> => {
  if (ids.length === 0) return ok(new Map());
  const found = await target.lookUp({ by: { ids }, fields });
  return found.ok ? ok(new Map(found.value.map((it) => [it.id, it]))) : found;
};

// Without pairs a deleted record's key says who belonged to it, unless a living record has that key as well.
const followKeys = async (
  context: RunContext,
  side: SideName,
  gone: readonly StoredRecord[],
): Promise<Result<Followed>> => {
  const { ports, translator } = context;
  const done = new Set(gone.map((it) => it.id));
  const deleted = gone.filter((it) => it.became?.how === 'deleted');
  const key = translator.keys[0];
  const keyOf = (it: StoredRecord) => key?.normal(side, it.fields) ?? null;
  const values = deleted.map((it) => it.fields[key?.[side] ?? '']).filter((it) => typeof it === 'string');
  if (!key || values.length === 0) return ok({ matched: gone.map((it) => ended(it)), done });
  const fields = translator.fields[side];
  const alive = await ports[side].target.lookUp({ by: { field: key[side], values }, fields });
  if (!alive.ok) return alive;
  const living = new Set(alive.value.map(keyOf));
  const found = await findByKeys(
    context,
    side,
    deleted.filter((it) => !living.has(keyOf(it))),
  );
  if (!found.ok) return found;
  const matched = gone.map((it): Matched => {
    const partners = found.value.get(it.id)?.partners ?? [];
    return partners.length > 0 ? { source: it, link: null, partners, problem: 'DELETED' } : ended(it);
  });
  return ok({ matched, done });
};
