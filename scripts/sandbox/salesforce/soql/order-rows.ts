import type { OrderByClause } from '@jetstreamapp/soql-parser-js';
import { isSortable } from '../metadata/field-facts.ts';
import type { Row } from '../org/record-row.ts';
import { SalesforceError } from '../org/salesforce-error.ts';
import { type Direction, orderValues } from './compare.ts';
import type { Scope } from './field-path.ts';
import { type Call, type Term, termOf } from './term.ts';

/** One ORDER BY entry, looked up. */
export interface Ordering extends Direction {
  readonly term: Term;
}

/** Looks up an ORDER BY clause, refusing fields that cannot be sorted by. */
export const orderingsOf = (scope: Scope, clauses: readonly OrderByClause[]): readonly Ordering[] =>
  clauses.map((it) => {
    const term = termOf(scope, 'fn' in it ? (it.fn as Call) : (it as { field: string }).field);
    if (!isSortable(term.field)) {
      throw new SalesforceError(
        'INVALID_FIELD',
        `field '${term.field.name}' can not be sorted in a query call`,
      );
    }
    return { term, descending: it.order === 'DESC', nullsLast: it.nulls === 'LAST' };
  });

/** Compares two records by an ORDER BY. */
export const rowOrder = (orderings: readonly Ordering[]): ((a: Row, b: Row) => number) => {
  return (a, b) => {
    for (const it of orderings) {
      const order = orderValues(it.term.read(a), it.term.read(b), it);
      if (order !== 0) return order;
    }
    return 0;
  };
};
