import type { ObjectSchema } from '../org/object-schema.ts';
import type { Org } from '../org/org.ts';
import type { Row } from '../org/record-row.ts';
import type { ReadComparison, ReadyCondition } from './where.ts';

/** Records worth testing, and whether they come in the order of SystemModstamp. */
export interface Candidates {
  readonly rows: Iterable<Row>;
  readonly byStamp: boolean;
  /** The fields whose index gave them; none when every record has to be looked at. */
  readonly fields: readonly string[];
}

/** Picks the shortest list of records that an index offers for a condition; all records when none does. */
export const candidatesFor = (
  org: Org,
  object: ObjectSchema,
  condition: ReadyCondition | null,
  wantsStampOrder: boolean,
): Candidates => {
  const table = org.table(object.name);
  const needed = condition ? mustHold(condition) : [];
  for (const it of needed) {
    const rows = keyed(org, object, it);
    if (rows) return { rows, byStamp: false, fields: [it.term.field.name] };
  }
  const window = stampWindow(needed);
  if (window || wantsStampOrder) {
    const [from, to] = window ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    return { rows: table.stamped(from, to), byStamp: true, fields: window ? ['SystemModstamp'] : [] };
  }
  return { rows: table.all(), byStamp: false, fields: [] };
};

// Comparisons every matching record meets: those joined by AND at the top.
const mustHold = (condition: ReadyCondition): readonly ReadComparison[] => {
  if (condition.kind === 'compare') return [condition];
  return condition.kind === 'and' ? condition.parts.flatMap(mustHold) : [];
};

const keyed = (org: Org, object: ObjectSchema, it: ReadComparison): readonly Row[] | null => {
  const { name } = it.term.field;
  const isOwn = it.term.text === name.toLowerCase();
  if (!isOwn || (it.operator !== '=' && it.operator !== 'IN')) return null;
  const values = it.literals.map((literal) => ('value' in literal ? literal.value : null));
  if (values.some((value) => typeof value !== 'string')) return null;
  const table = org.table(object.name);
  const texts = [...new Set(values.map((value) => String(value)))];
  if (name === 'Id') return texts.flatMap((id) => table.get(id) ?? []);
  if (!table.hasIndex(name)) return null;
  const found = new Map<string, Row>();
  for (const text of texts) for (const row of table.find(name, text)) found.set(row.Id, row);
  return [...found.values()];
};

const stampWindow = (needed: readonly ReadComparison[]): [number, number] | null => {
  let [from, to] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  let found = false;
  for (const { term, operator, literals } of needed) {
    const [literal] = literals;
    if (term.text !== 'systemmodstamp' || !literal || !('value' in literal)) continue;
    if (typeof literal.value !== 'number') continue;
    if (operator === '>' || operator === '>=' || operator === '=') from = Math.max(from, literal.value);
    if (operator === '<' || operator === '<=' || operator === '=') to = Math.min(to, literal.value);
    found = true;
  }
  return found ? [from, to] : null;
};
