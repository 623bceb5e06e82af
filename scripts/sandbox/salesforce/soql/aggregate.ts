import type { Query, FieldType as SelectItem } from '@jetstreamapp/soql-parser-js';
import type { Row } from '../org/record-row.ts';
import { SalesforceError } from '../org/salesforce-error.ts';
import { renderValue } from '../records/render-value.ts';
import { type GroupValue, groupValue, isAggregateName } from './aggregate-value.ts';
import { comparison, orderValues } from './compare.ts';
import { type Condition, conditionOf } from './condition.ts';
import type { Scope } from './field-path.ts';
import { type Grouping, groupingOf, type Part, partsOf } from './grouping.ts';
import { literalFor } from './literal.ts';
import { malformed } from './soql-error.ts';
import type { Call } from './term.ts';

interface Cell extends GroupValue {
  readonly key: string;
}

/** Whether a query asks for groups instead of records. */
export const isAggregate = (query: Query): boolean =>
  Boolean(query.groupBy) ||
  (query.fields ?? []).some(
    (it) => it.type === 'FieldFunctionExpression' && isAggregateName(it.functionName),
  );

/** The groups of a query as its answer lists them. */
export const aggregateRows = (
  scope: Scope,
  query: Query,
  rows: readonly Row[],
): readonly Record<string, unknown>[] => {
  const grouping = groupingOf(scope, query);
  const cells = cellsOf(scope, grouping, query.fields ?? []);
  const parts = partsOf(grouping, rows);
  const kept = query.having
    ? parts.filter(havingTest(scope, grouping, conditionOf(query.having as never)))
    : parts;
  const ordered = orderParts(scope, query, grouping, kept);
  const offset = query.offset ?? 0;
  return ordered.slice(offset, query.limit === undefined ? undefined : offset + query.limit).map((part) => {
    const record: Record<string, unknown> = { attributes: { type: 'AggregateResult' } };
    for (const { key, field, compute } of cells) {
      record[key] = renderValue(field, { [field.name]: compute(part) } as Row);
    }
    return record;
  });
};

const cellsOf = (scope: Scope, grouping: Grouping, items: readonly SelectItem[]): readonly Cell[] => {
  let unnamed = 0;
  const aliases = new Set<string>();
  return items.map((it) => {
    const call = it.type === 'FieldFunctionExpression' ? it : null;
    const alias = 'alias' in it ? it.alias : undefined;
    if (alias !== undefined && aliases.has(alias.toLowerCase())) {
      throw new SalesforceError('MALFORMED_QUERY', `duplicate alias: ${alias}`);
    }
    if (alias !== undefined) aliases.add(alias.toLowerCase());
    const value = groupValue(scope, grouping, call ?? dottedName(it));
    return { ...value, key: alias ?? (call ? `expr${unnamed++}` : value.field.name) };
  });
};

const dottedName = (it: SelectItem): string => {
  if (it.type === 'FieldRelationship') return [...it.relationships, it.field].join('.');
  if (it.type === 'Field') return it.field;
  throw malformed('Grouped query cannot use child relationships in the SELECT list');
};

const havingTest = (scope: Scope, grouping: Grouping, condition: Condition): ((part: Part) => boolean) => {
  if (condition.kind === 'not') {
    const inner = havingTest(scope, grouping, condition.part);
    return (part) => !inner(part);
  }
  if (condition.kind !== 'compare') {
    const tests = condition.parts.map((it) => havingTest(scope, grouping, it));
    return condition.kind === 'and'
      ? (part) => tests.every((test) => test(part))
      : (part) => tests.some((test) => test(part));
  }
  const { comparison: it } = condition;
  const { field, compute } = groupValue(scope, grouping, it.fn ?? it.field ?? '');
  const kind = typeof it.literalType === 'string' ? it.literalType : '';
  const literal = literalFor(field, String(it.value), kind, scope.org.clock.now());
  const test = comparison(field, it.operator.toUpperCase(), literal);
  return (part) => test(compute(part));
};

const orderParts = (
  scope: Scope,
  query: Query,
  grouping: Grouping,
  parts: readonly Part[],
): readonly Part[] => {
  const orders = [query.orderBy ?? []].flat().map((it) => {
    const named = 'fn' in it ? (it.fn as Call) : (it as { field: string }).field;
    const value = groupValue(scope, grouping, named);
    return { ...value, descending: it.order === 'DESC', nullsLast: it.nulls === 'LAST' };
  });
  return [...parts].sort((a, b) => {
    for (const it of orders) {
      const order = orderValues(it.compute(a), it.compute(b), it);
      if (order !== 0) return order;
    }
    return 0;
  });
};
