import { isNumber } from '../metadata/field-facts.ts';
import type { Row, Value } from '../org/record-row.ts';
import { compareValues } from './compare.ts';
import type { Scope } from './field-path.ts';
import type { Grouping, Part } from './grouping.ts';
import { malformed } from './soql-error.ts';
import { type Call, type Term, termOf } from './term.ts';

/** Something a query computes for a group: the field it is shown as, and how. */
export interface GroupValue {
  readonly field: Term['field'];
  readonly compute: (part: Part) => Value;
}

const aggregates = new Set(['COUNT', 'COUNT_DISTINCT', 'SUM', 'AVG', 'MIN', 'MAX']);
const count: Term['field'] = { name: 'count', type: 'int', label: ['件数', 'Count'] };

/** Whether that is the name of a function over many records. */
export const isAggregateName = (name: string): boolean => aggregates.has(name.toUpperCase());

/** Looks up what stands in SELECT, HAVING or ORDER BY of a grouped query; anything neither grouped nor aggregated is refused. */
export const groupValue = (scope: Scope, { terms }: Grouping, it: string | Call): GroupValue => {
  const name = typeof it === 'string' ? '' : String(it.functionName).toUpperCase();
  if (typeof it !== 'string' && isAggregateName(name)) return aggregateOf(scope, it, name);
  const isGrouping = typeof it !== 'string' && name === 'GROUPING';
  const term = termOf(scope, isGrouping ? (it.parameters?.[0] as string) : it);
  if (!terms.some((group) => group.text === term.text)) {
    throw malformed(`Field must be grouped or aggregated: ${typeof it === 'string' ? it : it.rawValue}`);
  }
  if (isGrouping) return { field: count, compute: ({ by }) => (by.has(term.text) ? 0 : 1) };
  const compute = ({ rows: [row], by }: Part): Value => (row && by.has(term.text) ? term.read(row) : null);
  return { field: term.field, compute };
};

const aggregateOf = (scope: Scope, it: Call, name: string): GroupValue => {
  const [parameter] = it.parameters ?? [];
  if (name === 'COUNT' && parameter === undefined) {
    throw malformed('COUNT() must be the only element in the SELECT list');
  }
  const term = termOf(scope, parameter as string);
  const values = (rows: readonly Row[]): readonly Exclude<Value, null>[] =>
    rows.map(term.read).filter((value) => value !== null);
  if (name === 'COUNT') return { field: count, compute: ({ rows }) => values(rows).length };
  if (name === 'COUNT_DISTINCT') {
    const folded = (value: Value): string => String(value).toLowerCase();
    return { field: count, compute: ({ rows }) => new Set(values(rows).map(folded)).size };
  }
  if ((name === 'SUM' || name === 'AVG') && !isNumber(term.field)) {
    throw malformed(`field ${term.field.name} does not support aggregate operator ${name}`);
  }
  const field = name === 'AVG' ? { ...term.field, type: 'double' as const } : term.field;
  return { field, compute: ({ rows }) => summaries[name]?.(values(rows)) ?? null };
};

type Summary = (values: readonly Exclude<Value, null>[]) => Value;

const total: Summary = (values) => values.reduce<number>((sum, value) => sum + Number(value), 0);
const best =
  (sign: number): Summary =>
  (values) =>
    values.reduce<Value>((a, b) => (a === null || compareValues(b, a) * sign > 0 ? b : a), null);
const summaries: Readonly<Record<string, Summary>> = {
  SUM: (values) => (values.length === 0 ? null : total(values)),
  AVG: (values) => (values.length === 0 ? null : Number(total(values)) / values.length),
  MIN: best(-1),
  MAX: best(1),
};
