import type { Query } from '@jetstreamapp/soql-parser-js';
import type { Org } from '../org/org.ts';
import type { Row } from '../org/record-row.ts';
import { visibleObject } from '../org/visible.ts';
import { noteSeen } from '../records/note-seen.ts';
import { aggregateRows, isAggregate } from './aggregate.ts';
import type { Scope } from './field-path.ts';
import { parseSoql } from './parse-soql.ts';
import { type Projection, type Rendering, selectList } from './select-list.ts';
import { selectRows } from './select-rows.ts';
import { malformed, noSuchObject } from './soql-error.ts';

/** What a query found: a number of records whose JSON is made when it is asked for. */
export interface QueryResult {
  readonly total: number;
  readonly page: (from: number, to: number) => readonly Record<string, unknown>[];
}

/** Runs a query, maybe over given records `only`; throws a SalesforceError when it is refused. */
export const runQuery = (
  org: Org,
  soql: string,
  rendering: Rendering,
  only?: readonly Row[],
): QueryResult => {
  const query = parseSoql(soql);
  const object = visibleObject(org, query.sObject ?? '');
  if (!object) throw noSuchObject(soql, query.sObject ?? '');
  const scope: Scope = { org, object, alias: query.sObjectAlias, soql, language: rendering.language };
  if (isPlainCount(query)) return { total: selectRows(scope, query, rendering, only).length, page: () => [] };
  if (isAggregate(query)) {
    const grouped = { ...query, limit: undefined, offset: undefined, orderBy: undefined } as unknown as Query;
    const records = aggregateRows(scope, query, selectRows(scope, grouped, rendering, only));
    return { total: records.length, page: (from, to) => records.slice(from, to) };
  }
  if (query.having) throw malformed('HAVING clause requires a GROUP BY clause');
  const project: Projection = selectList(scope, query.fields ?? [], rendering, query.limit);
  const rows: readonly Row[] = selectRows(scope, query, rendering, only);
  if (query.for === 'VIEW' || query.for === 'REFERENCE') noteSeen(org, object, rows, query.for);
  return { total: rows.length, page: (from, to) => rows.slice(from, to).map(project) };
};

// `SELECT COUNT() FROM ...` answers with a number and no records.
const isPlainCount = (query: Query): boolean => {
  const [only, ...others] = query.fields ?? [];
  return (
    others.length === 0 &&
    only?.type === 'FieldFunctionExpression' &&
    only.functionName.toUpperCase() === 'COUNT' &&
    only.parameters.length === 0
  );
};
