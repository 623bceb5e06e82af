import type { FieldDefinition } from '../definitions/definition.ts';
import type { Value } from '../org/record-row.ts';
import type { Literal } from './literal.ts';
import { malformed } from './soql-error.ts';

/** Tells whether a stored value meets one comparison. */
export type ValueTest = (value: Value) => boolean;

/** Order of two stored values of one field, empty ones first, text regardless of case. */
export const compareValues = (a: Value, b: Value): number => {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  if (typeof a === 'string' && typeof b === 'string') {
    const [x, y] = [a.toLowerCase(), b.toLowerCase()];
    return x < y ? -1 : x > y ? 1 : 0;
  }
  return a < b ? -1 : 1;
};

/** Which way one ORDER BY entry sorts. */
export interface Direction {
  readonly descending: boolean;
  readonly nullsLast: boolean;
}

/** Order of two values by one ORDER BY entry; empty values come first unless the query says otherwise. */
export const orderValues = (a: Value, b: Value, { descending, nullsLast }: Direction): number => {
  if (a === b) return 0;
  if (a === null || b === null) return (a === null) === nullsLast ? 1 : -1;
  const order = compareValues(a, b);
  return descending ? -order : order;
};

/** Makes the test for one comparison operator with one literal. */
export const comparison = (field: FieldDefinition, operator: string, literal: Literal): ValueTest => {
  if ('span' in literal) return spanTest(field, operator, literal.span.from, literal.span.to);
  const { value } = literal;
  const equal: ValueTest = (it) => compareValues(field.type === 'boolean' ? (it ?? false) : it, value) === 0;
  switch (operator) {
    case '=':
      return equal;
    case '!=':
    case '<>':
      return (it) => !equal(it);
    case '<':
      return (it) => it !== null && value !== null && compareValues(it, value) < 0;
    case '<=':
      return (it) => it !== null && value !== null && compareValues(it, value) <= 0;
    case '>':
      return (it) => it !== null && value !== null && compareValues(it, value) > 0;
    case '>=':
      return (it) => it !== null && value !== null && compareValues(it, value) >= 0;
    case 'LIKE':
      return likeTest(String(value ?? ''));
    default:
      throw malformed(`unexpected token: '${operator}'`);
  }
};

const spanTest = (field: FieldDefinition, operator: string, from: number, to: number): ValueTest => {
  // A day has no zone: it is inside when its date is one of the days of the stretch in Tokyo.
  const at = (it: Value): number => (field.type === 'date' ? Date.parse(`${it}T00:00:00+09:00`) : Number(it));
  const tests: Readonly<Record<string, (at: number) => boolean>> = {
    '=': (it) => it >= from && it < to,
    '!=': (it) => it < from || it >= to,
    '<>': (it) => it < from || it >= to,
    '<': (it) => it < from,
    '<=': (it) => it < to,
    '>': (it) => it >= to,
    '>=': (it) => it >= from,
  };
  const test = tests[operator];
  if (!test) throw malformed(`unexpected token: '${operator}'`);
  return (it) => (it === null ? operator.startsWith('!') || operator === '<>' : test(at(it)));
};

const likeTest = (pattern: string): ValueTest => {
  let source = '';
  for (let i = 0; i < pattern.length; i++) {
    const char = pattern.charAt(i);
    if (char === '\\' && /[%_]/.test(pattern.charAt(i + 1))) source += pattern.charAt(++i);
    else if (char === '%') source += '[^]*';
    else if (char === '_') source += '[^]';
    else source += char.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  }
  const shape = new RegExp(`^${source}$`, 'i');
  return (it) => it !== null && shape.test(String(it));
};

/** Makes the test for `IN`; `NOT IN` is its opposite. */
export const membership = (literals: readonly Literal[]): ValueTest => {
  const plain = new Set<Value>();
  for (const it of literals) if ('value' in it) plain.add(foldCase(it.value));
  return (it) => plain.has(foldCase(it));
};

const foldCase = (value: Value): Value => (typeof value === 'string' ? value.toLowerCase() : value);

/** Makes the test for `INCLUDES` on a multi-select: each item asks for all its `;`-separated values. */
export const inclusion = (items: readonly string[]): ValueTest => {
  const wanted = items.map((it) => it.toLowerCase().split(';'));
  return (it) => {
    const has = new Set(
      String(it ?? '')
        .toLowerCase()
        .split(';'),
    );
    return wanted.some((all) => all.every((one) => has.has(one)));
  };
};
