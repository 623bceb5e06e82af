import type { Query, QueryBase } from '@jetstreamapp/soql-parser-js';
import type { Row } from '../org/record-row.ts';
import { SalesforceError } from '../org/salesforce-error.ts';
import { visibleObject } from '../org/visible.ts';
import { type Candidates, candidatesFor } from './candidates.ts';
import { conditionOf } from './condition.ts';
import type { Scope } from './field-path.ts';
import type { Literal } from './literal.ts';
import { type Ordering, orderingsOf, rowOrder } from './order-rows.ts';
import { checkSemiJoins } from './semi-join.rules.ts';
import { noSuchObject } from './soql-error.ts';
import { termOf } from './term.ts';
import { type RowTest, readyCondition, rowTest } from './where.ts';

const mostOffset = 2000;

/** How a query looks at the table. */
export interface SelectOptions {
  /** Deleted and archived records too (`queryAll`). */
  readonly scanAll: boolean;
  readonly userId: string;
}

/** The records a query selects, in its order, OFFSET and LIMIT applied; `only` narrows the search to given records. */
export const selectRows = (
  scope: Scope,
  query: QueryBase,
  options: SelectOptions,
  only?: readonly Row[],
): readonly Row[] => {
  const run = (inner: Query): readonly Literal[] => innerValues(scope, inner, options);
  const tree = query.where ? conditionOf(query.where) : null;
  if (tree) checkSemiJoins(scope, tree);
  const condition = tree ? readyCondition(scope, tree, run) : null;
  const orderings = orderingsOf(scope, [query.orderBy ?? []].flat());
  const isGrouped = Boolean(query.groupBy);
  const [offset, limit] = isGrouped ? [0, Number.POSITIVE_INFINITY] : limits(query);
  const stampFirst = orderings[0]?.term.text === 'systemmodstamp' && !orderings[0].descending;
  const candidates = only
    ? { rows: only, byStamp: false, fields: [] }
    : candidatesFor(scope.org, scope.object, condition, stampFirst && Number.isFinite(limit));
  const mine =
    query.usingScope?.toLowerCase() === 'mine' ? (row: Row) => row.OwnerId === options.userId : () => true;
  const meets = condition ? rowTest(condition) : () => true;
  const passes: RowTest = (row) =>
    (options.scanAll || row.IsDeleted !== true) && scope.org.access.canSee(row.Id) && mine(row) && meets(row);
  const enough = candidates.byStamp && stampFirst ? offset + limit : needsAll(orderings, offset + limit);
  const rows = collect(candidates, passes, enough, orderings.length > 0);
  if (orderings.length > 0) rows.sort(rowOrder(orderings));
  return offset > 0 || limit < rows.length ? rows.slice(offset, offset + limit) : rows;
};

const limits = (query: QueryBase): [number, number] => {
  const offset = query.offset ?? 0;
  if (offset > mostOffset) {
    throw new SalesforceError('NUMBER_OUTSIDE_VALID_RANGE', `Maximum SOQL offset allowed is ${mostOffset}`);
  }
  return [offset, query.limit ?? Number.POSITIVE_INFINITY];
};

// Without an order the first records found will do; with another order all of them have to be seen.
const needsAll = (orderings: readonly Ordering[], wanted: number): number =>
  orderings.length === 0 ? wanted : Number.POSITIVE_INFINITY;

const collect = (candidates: Candidates, passes: RowTest, enough: number, ordered: boolean): Row[] => {
  const rows: Row[] = [];
  if (enough <= 0) return rows;
  for (const row of candidates.rows) {
    // Records of the same second belong together: the next sort key decides between them.
    const isDone = rows.length >= enough && !(ordered && row.SystemModstamp === rows.at(-1)?.SystemModstamp);
    if (isDone) break;
    if (passes(row)) rows.push(row);
  }
  return rows;
};

/** The values an inner query of `IN (SELECT ...)` selects. */
export const innerValues = (scope: Scope, inner: Query, options: SelectOptions): readonly Literal[] => {
  const object = visibleObject(scope.org, inner.sObject ?? '');
  if (!object) throw noSuchObject(scope.soql, inner.sObject ?? '');
  const innerScope: Scope = { ...scope, object, alias: inner.sObjectAlias };
  const [first] = inner.fields ?? [];
  const term = termOf(
    innerScope,
    first && 'rawValue' in first && first.rawValue ? first.rawValue : fieldName(first),
  );
  return selectRows(innerScope, inner, options).map((row) => ({ value: term.read(row) }));
};

const fieldName = (it: unknown): string => String((it as { field?: string } | undefined)?.field ?? 'Id');
