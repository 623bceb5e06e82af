import type { Query } from '@jetstreamapp/soql-parser-js';
import { type Condition, conditionOf } from '../soql/condition.ts';

/** The fields a topic's query selects. */
export const fieldsSelected = (query: Query): readonly string[] =>
  (query.fields ?? []).flatMap((it) => (it.type === 'Field' ? [it.field] : []));

/** The fields a topic's query tests. */
export const fieldsTested = (query: Query): readonly string[] =>
  query.where ? namesIn(conditionOf(query.where)) : [];

const namesIn = (condition: Condition): readonly string[] => {
  if (condition.kind === 'compare') return condition.comparison.field ? [condition.comparison.field] : [];
  return condition.kind === 'not' ? namesIn(condition.part) : condition.parts.flatMap(namesIn);
};

/** Why a query cannot be a topic's; null when it can. */
export const topicQueryProblem = (query: Query): string | null => {
  const fields = query.fields ?? [];
  if (fields.some((it) => it.type !== 'Field')) return 'only fields of the object itself can be selected';
  if (!fieldsSelected(query).some((it) => it.toLowerCase() === 'id')) return 'Id must be in the SELECT list';
  const unsupported = (
    ['groupBy', 'having', 'orderBy', 'limit', 'offset', 'for', 'usingScope'] as const
  ).find((it) => query[it] !== undefined);
  if (unsupported) return `${clauses[unsupported]} is not supported`;
  return fieldsTested(query).some((it) => it.includes('.')) ? 'relationships are not supported' : null;
};

const clauses = {
  groupBy: 'GROUP BY',
  having: 'HAVING',
  orderBy: 'ORDER BY',
  limit: 'LIMIT',
  offset: 'OFFSET',
  for: 'FOR',
  usingScope: 'USING SCOPE',
} as const;
