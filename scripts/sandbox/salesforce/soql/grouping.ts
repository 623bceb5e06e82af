import type { Query } from '@jetstreamapp/soql-parser-js';
import { isGroupable } from '../metadata/field-facts.ts';
import type { Row } from '../org/record-row.ts';
import { SalesforceError } from '../org/salesforce-error.ts';
import type { Scope } from './field-path.ts';
import { malformed } from './soql-error.ts';
import { type Call, type Term, termOf } from './term.ts';

/** One group of an answer: its records, and the terms it was made by; a subtotal leaves some out. */
export interface Part {
  readonly rows: readonly Row[];
  readonly by: ReadonlySet<string>;
}

/** What a query groups by, and in which combinations: one, or several where it asks for subtotals. */
export interface Grouping {
  readonly terms: readonly Term[];
  readonly sets: readonly (readonly Term[])[];
}

const mostSubtotalled = 3;

/** Looks up a GROUP BY clause, with ROLLUP or CUBE, refusing fields that cannot be grouped by. */
export const groupingOf = (scope: Scope, query: Query): Grouping => {
  const clauses = [query.groupBy ?? []].flat() as readonly { field?: string; fn?: Call }[];
  const subtotals = clauses.find((it) => /^(rollup|cube)$/i.test(it.fn?.functionName ?? ''));
  if (!subtotals) {
    const terms = clauses.map((it) => groupable(scope, it.fn ?? it.field ?? ''));
    return { terms, sets: [terms] };
  }
  const named = (subtotals.fn?.parameters ?? []) as readonly (string | Call)[];
  if (clauses.length > 1 || named.length > mostSubtotalled) {
    throw malformed(`GROUP BY ROLLUP and CUBE take at most ${mostSubtotalled} fields and stand alone`);
  }
  const terms = named.map((it) => groupable(scope, it));
  const isRollup = /^rollup$/i.test(subtotals.fn?.functionName ?? '');
  return { terms, sets: isRollup ? rollup(terms) : cube(terms) };
};

const rollup = (terms: readonly Term[]): readonly (readonly Term[])[] =>
  Array.from({ length: terms.length + 1 }, (_, i) => terms.slice(0, terms.length - i));

const cube = ([first, ...rest]: readonly Term[]): readonly (readonly Term[])[] => {
  if (!first) return [[]];
  const without = cube(rest);
  return [...without.map((it) => [first, ...it]), ...without];
};

const groupable = (scope: Scope, it: string | Call): Term => {
  const term = termOf(scope, it);
  if (typeof it === 'string' && !isGroupable(term.field)) {
    throw new SalesforceError(
      'MALFORMED_QUERY',
      `field '${term.field.name}' can not be grouped in a query call`,
    );
  }
  return term;
};

/** Sorts records into the groups of a query; all of them are one group when it names none. */
export const partsOf = ({ terms, sets }: Grouping, rows: readonly Row[]): readonly Part[] => {
  if (terms.length === 0) return [{ rows, by: new Set() }];
  return sets.flatMap((set) => {
    const by = new Set(set.map((it) => it.text));
    const parts = new Map<string, Row[]>();
    for (const row of rows) {
      const key = JSON.stringify(set.map((it) => it.read(row)));
      const part = parts.get(key);
      if (part) part.push(row);
      else parts.set(key, [row]);
    }
    return [...parts.values()].map((it) => ({ rows: it, by }));
  });
};
