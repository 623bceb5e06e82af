import type { Query, FieldType as SelectItem } from '@jetstreamapp/soql-parser-js';
import { isGroupable, isNumber } from '../metadata/field-facts.ts';
import type { Row, Value } from '../org/record-row.ts';
import { SalesforceError } from '../org/salesforce-error.ts';
import { renderValue } from '../records/render-value.ts';
import { compareValues, comparison, orderValues } from './compare.ts';
import { type Condition, conditionOf } from './condition.ts';
import type { Scope } from './field-path.ts';
import { literalFor } from './literal.ts';
import { malformed } from './soql-error.ts';
import { type Call, type Term, termOf } from './term.ts';

type Compute = (rows: readonly Row[]) => Value;

interface Cell {
  readonly key: string;
  readonly compute: Compute;
  readonly field: Term['field'];
}

const aggregates = new Set(['COUNT', 'COUNT_DISTINCT', 'SUM', 'AVG', 'MIN', 'MAX']);

/** Whether a query asks for groups instead of records. */
export const isAggregate = (query: Query): boolean =>
  Boolean(query.groupBy) ||
  (query.fields ?? []).some(
    (it) => it.type === 'FieldFunctionExpression' && isAggregateName(it.functionName),
  );

const isAggregateName = (name: string): boolean => aggregates.has(name.toUpperCase());

/** The groups of a query as its answer lists them. */
export const aggregateRows = (
  scope: Scope,
  query: Query,
  rows: readonly Row[],
): readonly Record<string, unknown>[] => {
  const groups = groupTerms(scope, query);
  const cells = (query.fields ?? []).map(cellMaker(scope, groups));
  const parts = groups.length === 0 ? [rows] : partition(groups, rows);
  const kept = query.having
    ? parts.filter(havingTest(scope, groups, conditionOf(query.having as never)))
    : parts;
  const ordered = orderGroups(scope, query, groups, kept);
  const offset = query.offset ?? 0;
  return ordered.slice(offset, query.limit === undefined ? undefined : offset + query.limit).map((part) => {
    const record: Record<string, unknown> = { attributes: { type: 'AggregateResult' } };
    for (const cell of cells) {
      const value = cell.compute(part);
      record[cell.key] = renderValue(cell.field, { [cell.field.name]: value } as Row);
    }
    return record;
  });
};

const groupTerms = (scope: Scope, query: Query): readonly Term[] => {
  const clauses = [query.groupBy ?? []].flat() as readonly { field?: string; fn?: Call }[];
  return clauses.map((it) => {
    if (/^(rollup|cube)$/i.test(it.fn?.functionName ?? '')) {
      throw malformed('GROUP BY ROLLUP and CUBE are not served here');
    }
    const term = termOf(scope, it.fn ?? it.field ?? '');
    if (!it.fn && !isGroupable(term.field)) {
      throw new SalesforceError(
        'MALFORMED_QUERY',
        `field '${term.field.name}' can not be grouped in a query call`,
      );
    }
    return term;
  });
};

const cellMaker = (scope: Scope, groups: readonly Term[]): ((it: SelectItem) => Cell) => {
  let unnamed = 0;
  return (it) => {
    const call = it.type === 'FieldFunctionExpression' ? it : null;
    const alias = 'alias' in it ? it.alias : undefined;
    const key = (name: string): string => alias ?? (call ? `expr${unnamed++}` : name);
    if (call && isAggregateName(call.functionName)) {
      const { field, compute } = aggregateOf(scope, call);
      return { key: key(''), compute, field };
    }
    const term = termOf(scope, call ?? dottedName(it));
    if (!groups.some((group) => group.text === term.text)) {
      throw malformed(`Field must be grouped or aggregated: ${call?.rawValue ?? dottedName(it)}`);
    }
    return {
      key: key(term.field.name),
      field: term.field,
      compute: ([row]) => (row ? term.read(row) : null),
    };
  };
};

const dottedName = (it: SelectItem): string => {
  if (it.type === 'FieldRelationship') return [...it.relationships, it.field].join('.');
  if (it.type === 'Field') return it.field;
  throw malformed('Grouped query cannot use child relationships in the SELECT list');
};

const count: Term['field'] = { name: 'count', type: 'int', label: ['件数', 'Count'] };

const aggregateOf = (scope: Scope, it: Call): { field: Term['field']; compute: Compute } => {
  const name = String(it.functionName).toUpperCase();
  const [parameter] = it.parameters ?? [];
  if (name === 'COUNT' && parameter === undefined) return { field: count, compute: (rows) => rows.length };
  const term = termOf(scope, parameter as string);
  const values = (rows: readonly Row[]): readonly Exclude<Value, null>[] =>
    rows.map(term.read).filter((value) => value !== null);
  if (name === 'COUNT') return { field: count, compute: (rows) => values(rows).length };
  if (name === 'COUNT_DISTINCT') {
    const folded = (value: Value): string => String(value).toLowerCase();
    return { field: count, compute: (rows) => new Set(values(rows).map(folded)).size };
  }
  if ((name === 'SUM' || name === 'AVG') && !isNumber(term.field)) {
    throw malformed(`field ${term.field.name} does not support aggregate operator ${name}`);
  }
  const total = (rows: readonly Row[]): number =>
    values(rows).reduce<number>((sum, value) => sum + Number(value), 0);
  const best =
    (sign: number) =>
    (rows: readonly Row[]): Value =>
      values(rows).reduce<Value>((a, b) => (a === null || compareValues(b, a) * sign > 0 ? b : a), null);
  const computes: Readonly<Record<string, Compute>> = {
    SUM: (rows) => (values(rows).length === 0 ? null : total(rows)),
    AVG: (rows) => (values(rows).length === 0 ? null : total(rows) / values(rows).length),
    MIN: best(-1),
    MAX: best(1),
  };
  const field = name === 'AVG' ? { ...term.field, type: 'double' as const } : term.field;
  return { field, compute: computes[name] as Compute };
};

const partition = (groups: readonly Term[], rows: readonly Row[]): readonly (readonly Row[])[] => {
  const parts = new Map<string, Row[]>();
  for (const row of rows) {
    const key = JSON.stringify(groups.map((it) => it.read(row)));
    const part = parts.get(key);
    if (part) part.push(row);
    else parts.set(key, [row]);
  }
  return [...parts.values()];
};

const groupValue = (scope: Scope, it: string | Call): { field: Term['field']; compute: Compute } => {
  if (typeof it !== 'string' && isAggregateName(it.functionName ?? '')) return aggregateOf(scope, it);
  const term = termOf(scope, it);
  return { field: term.field, compute: ([row]) => (row ? term.read(row) : null) };
};

const havingTest = (
  scope: Scope,
  groups: readonly Term[],
  condition: Condition,
): ((part: readonly Row[]) => boolean) => {
  if (condition.kind === 'not') {
    const inner = havingTest(scope, groups, condition.part);
    return (part) => !inner(part);
  }
  if (condition.kind !== 'compare') {
    const tests = condition.parts.map((it) => havingTest(scope, groups, it));
    return condition.kind === 'and'
      ? (part) => tests.every((test) => test(part))
      : (part) => tests.some((test) => test(part));
  }
  const { comparison: it } = condition;
  const { field, compute } = groupValue(scope, it.fn ?? it.field ?? '');
  const kind = typeof it.literalType === 'string' ? it.literalType : '';
  const literal = literalFor(field, String(it.value), kind, scope.org.clock.now());
  const test = comparison(field, it.operator.toUpperCase(), literal);
  return (part) => test(compute(part));
};

const orderGroups = (
  scope: Scope,
  query: Query,
  groups: readonly Term[],
  parts: readonly (readonly Row[])[],
): readonly (readonly Row[])[] => {
  const orders = [query.orderBy ?? []].flat().map((it) => {
    const named = 'fn' in it ? (it.fn as Call) : (it as { field: string }).field;
    return { ...groupValue(scope, named), descending: it.order === 'DESC', nullsLast: it.nulls === 'LAST' };
  });
  if (orders.length === 0 && groups.length === 0) return parts;
  return [...parts].sort((a, b) => {
    for (const it of orders) {
      const order = orderValues(it.compute(a), it.compute(b), it);
      if (order !== 0) return order;
    }
    return 0;
  });
};
