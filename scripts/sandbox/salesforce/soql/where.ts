import type { Query } from '@jetstreamapp/soql-parser-js';
import { isFilterable } from '../metadata/field-facts.ts';
import type { Row } from '../org/record-row.ts';
import { SalesforceError } from '../org/salesforce-error.ts';
import { comparison, inclusion, membership, type ValueTest } from './compare.ts';
import type { Comparison, Condition } from './condition.ts';
import type { Scope } from './field-path.ts';
import { type Literal, literalFor, unquote } from './literal.ts';
import { malformed } from './soql-error.ts';
import { type Term, termOf } from './term.ts';

/** Tells whether a record meets a condition. */
export type RowTest = (row: Row) => boolean;

/** Runs the query inside `IN (SELECT ...)` and gives the values it selects. */
export type RunSubquery = (query: Query) => readonly Literal[];

/** One comparison with its literals read: what it tests, and what an index can use. */
export interface ReadComparison {
  readonly term: Term;
  readonly operator: string;
  readonly literals: readonly Literal[];
  readonly test: ValueTest;
}

/** A condition with everything looked up that can be looked up before records are read. */
export type ReadyCondition =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly ReadyCondition[] }
  | { readonly kind: 'not'; readonly part: ReadyCondition }
  | ({ readonly kind: 'compare' } & ReadComparison);

/** Looks up every field and literal of a condition, refusing what cannot be compared. */
export const readyCondition = (scope: Scope, condition: Condition, run: RunSubquery): ReadyCondition => {
  if (condition.kind === 'not') return { kind: 'not', part: readyCondition(scope, condition.part, run) };
  if (condition.kind === 'compare')
    return { kind: 'compare', ...readComparison(scope, condition.comparison, run) };
  return { kind: condition.kind, parts: condition.parts.map((it) => readyCondition(scope, it, run)) };
};

/** Makes the test for a whole condition. */
export const rowTest = (condition: ReadyCondition): RowTest => {
  if (condition.kind === 'compare') {
    const { read } = condition.term;
    return (row) => condition.test(read(row));
  }
  if (condition.kind === 'not') {
    const inner = rowTest(condition.part);
    return (row) => !inner(row);
  }
  const parts = condition.parts.map(rowTest);
  return condition.kind === 'and'
    ? (row) => parts.every((part) => part(row))
    : (row) => parts.some((part) => part(row));
};

const readComparison = (scope: Scope, it: Comparison, run: RunSubquery): ReadComparison => {
  const term = termOf(scope, it.fn ?? it.field ?? '');
  if (!isFilterable(term.field) || term.field.type === 'address') {
    throw new SalesforceError(
      'INVALID_FIELD',
      `field '${term.field.name}' can not be filtered in a query call`,
    );
  }
  const operator = it.operator.toUpperCase();
  const literals = literalsOf(scope, term, it, run);
  return { term, operator, literals, test: testOf(term, operator, it, literals) };
};

const literalsOf = (scope: Scope, term: Term, it: Comparison, run: RunSubquery): readonly Literal[] => {
  if (it.valueQuery) return run(it.valueQuery as Query);
  const texts = typeof it.value === 'string' ? [it.value] : (it.value ?? []);
  const now = scope.org.clock.now();
  const longest = texts.find((text) => text.length > 4002);
  if (longest) throw malformed('String literals in WHERE cannot be longer than 4000 characters.');
  return texts.map((text, i) => {
    const kind = typeof it.literalType === 'string' ? it.literalType : (it.literalType?.[i] ?? '');
    // LIKE compares with a pattern even where the field holds ids.
    if (it.operator.toUpperCase() === 'LIKE' && text.startsWith("'")) return { value: unquote(text) };
    return literalFor(term.field, text, kind, now);
  });
};

const testOf = (term: Term, operator: string, it: Comparison, literals: readonly Literal[]): ValueTest => {
  if (operator === 'IN' || operator === 'NOT IN') {
    const inside = spansOr(term, literals);
    return operator === 'IN' ? inside : (value) => !inside(value);
  }
  if (operator === 'INCLUDES' || operator === 'EXCLUDES') {
    if (term.field.type !== 'multipicklist') {
      throw new SalesforceError(
        'INVALID_QUERY_FILTER_OPERATOR',
        `field '${term.field.name}' does not support filter operator ${operator}`,
      );
    }
    const includes = inclusion(literals.map((one) => String('value' in one ? one.value : '')));
    return operator === 'INCLUDES' ? includes : (value) => !includes(value);
  }
  const [literal] = literals;
  if (!literal || (Array.isArray(it.value) && operator !== 'IN')) throw malformed(`unexpected token: '('`);
  return comparison(term.field, operator, literal);
};

const spansOr = (term: Term, literals: readonly Literal[]): ValueTest => {
  const plain = membership(literals);
  const spans = literals.filter((it) => 'span' in it).map((it) => comparison(term.field, '=', it));
  return spans.length === 0 ? plain : (value) => plain(value) || spans.some((test) => test(value));
};
