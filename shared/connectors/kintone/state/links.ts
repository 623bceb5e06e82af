import type { Link, LinkStore } from '../../../ports/link-store.ts';
import type { WriteOperation, WriteOutcome } from '../../../ports/record-target.ts';
import { fail, ok, type Result } from '../../../result.ts';
import { inQuery } from '../query.ts';
import { cut } from '../write-groups.ts';
import { orNull, type StateRecord, type StateRecords } from './state-records.ts';

const leftKey = (job: string, left: string): string => `L:${job}:${left}`;
const rightKey = (job: string, right: string): string => `R:${job}:${right}`;
const keysPerQuery = 400;

/** Pairs as records: the two keys are unique fields, so kintone itself refuses a second pair for one record. */
export const kintoneLinks = (records: StateRecords): LinkStore => ({
  find: async (job, { left = [], right = [] }) => {
    const conditions = [
      ...cut([...new Set(left)], keysPerQuery).map((ids) =>
        inQuery(
          'key',
          ids.map((id) => leftKey(job, id)),
        ),
      ),
      ...cut([...new Set(right)], keysPerQuery).map((ids) =>
        inQuery(
          'partner',
          ids.map((id) => rightKey(job, id)),
        ),
      ),
    ];
    // Both sides of one small page fit into one request.
    const small = left.length + right.length <= keysPerQuery && conditions.length > 1;
    const queries = small ? [conditions.map((it) => `(${it})`).join(' or ')] : conditions;
    const answers = await Promise.all(queries.map((query) => records.find(query)));
    const links = new Map<string, Link>();
    for (const answer of answers) {
      if (!answer.ok) return answer;
      for (const record of answer.value) links.set(record.id, toLink(job, record));
    }
    return ok([...links.values()]);
  },
  save: async (links) => {
    if (links.length === 0) return ok([]);
    const first = await records.write(links.map(toOperation));
    if (!first.ok) return first;
    const taken = links.filter((_, i) => first.value[i]?.done === 'refused');
    if (taken.length === 0) return ok(links.map((it, i) => stored(it, first.value[i])));
    const freed = await free(records, taken);
    if (!freed.ok) return freed;
    const second = await records.write(links.map(toOperation));
    if (!second.ok) return second;
    const refused = second.value.find((it) => it.done === 'refused');
    return refused ? fail(refused.fault) : ok(links.map((it, i) => stored(it, second.value[i])));
  },
});

// The right record belongs to another left record until now: that pair gives way to the new one.
const free = async (records: StateRecords, links: readonly Link[]): Promise<Result<void>> => {
  const job = links[0]?.job ?? '';
  const found = await records.find(
    inQuery(
      'partner',
      links.map((it) => rightKey(job, it.right)),
    ),
  );
  if (!found.ok) return found;
  const wanted = new Set(links.map((it) => leftKey(job, it.left)));
  const inTheWay = found.value.filter((it) => !wanted.has(it.text('key'))).map((it) => it.id);
  return inTheWay.length > 0 ? records.remove(inTheWay) : ok(undefined);
};

const toOperation = (it: Link): WriteOperation => ({
  kind: 'upsert',
  ref: it.left,
  key: { field: 'key', value: leftKey(it.job, it.left) },
  fields: {
    kind: 'link',
    partner: rightKey(it.job, it.right),
    job: it.job,
    left: it.left,
    right: it.right,
    state: it.state,
    agreed: orNull(JSON.stringify(it.agreed)),
    leftRevision: orNull(it.leftRevision),
    rightRevision: orNull(it.rightRevision),
  },
});

const stored = (it: Link, outcome: WriteOutcome | undefined): Link => ({
  ...it,
  revision: outcome && outcome.done !== 'refused' ? outcome.revision : it.revision,
});

const states = ['suspended', 'outside'] as const;

const toLink = (job: string, record: StateRecord): Link => ({
  job,
  left: record.text('left'),
  right: record.text('right'),
  agreed: parse(record.text('agreed')),
  leftRevision: record.text('leftRevision') || null,
  rightRevision: record.text('rightRevision') || null,
  state: states.find((it) => it === record.text('state')) ?? 'live',
  revision: record.revision,
});

// A person may have edited the record by hand; without the note the pair is compared afresh.
const parse = (json: string): Link['agreed'] => {
  try {
    return (JSON.parse(json) ?? {}) as Link['agreed'];
  } catch {
    return {};
  }
};
