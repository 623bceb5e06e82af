import type { FieldDefinition } from '../definitions/definition.ts';
import type { Row, Value } from '../org/record-row.ts';
import { fieldPath, type Scope } from './field-path.ts';
import { labelOf } from './format-value.ts';
import { malformed } from './soql-error.ts';

/** Something a query computes for a record: a field, or a date function of one. */
export interface Term {
  readonly field: FieldDefinition;
  readonly read: (row: Row) => Value;
  /** How the query wrote it, to recognise it again in GROUP BY and ORDER BY. */
  readonly text: string;
}

/** A function call as the parser gives it. */
export interface Call {
  readonly functionName?: string;
  readonly parameters?: readonly unknown[];
  readonly rawValue?: string;
}

/** Reads a field name or a date function call. */
export const termOf = (scope: Scope, it: string | Call): Term => {
  if (typeof it === 'string') {
    const path = fieldPath(scope, it);
    return { field: path.field, read: path.value, text: normalised(it) };
  }
  const name = String(it.functionName).toUpperCase();
  const [parameter] = it.parameters ?? [];
  if (name === 'TOLABEL') return labelled(scope, termOf(scope, parameter as string), it);
  if (name === 'CONVERTTIMEZONE') return inTokyo(termOf(scope, parameter as string));
  const compute = dateFunctions[name];
  if (!compute) throw malformed(`unexpected token: '${it.functionName}'`);
  const inner = termOf(scope, parameter as string | Call);
  const type = name === 'DAY_ONLY' ? ('date' as const) : ('int' as const);
  return {
    field: { name: it.rawValue ?? name, type, label: [name, name], precision: 8 },
    text: normalised(it.rawValue ?? name),
    read: (row) => {
      const at = momentValue(inner.read(row));
      return at === null ? null : compute(new Date(at));
    },
  };
};

const labelled = ({ language }: Scope, term: Term, it: Call): Term => ({
  ...term,
  text: normalised(it.rawValue ?? ''),
  read: (row) => labelOf(term.field, term.read(row), language),
});

/** A piece of query text without spaces and case. */
const normalised = (text: string): string => text.replace(/\s+/g, '').toLowerCase();

const inTokyo = (term: Term): Term => ({
  ...term,
  read: (row) => {
    const value = term.read(row);
    return typeof value === 'number' ? value + 9 * 3_600_000 : value;
  },
});

const momentValue = (value: Value): number | null => {
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? Date.parse(`${value}T00:00:00Z`) : null;
};

const dayOfYear = (at: Date): number =>
  Math.floor((at.getTime() - Date.UTC(at.getUTCFullYear(), 0, 1)) / 86_400_000) + 1;

const dateFunctions: Readonly<Record<string, (at: Date) => string | number>> = {
  CALENDAR_YEAR: (at) => at.getUTCFullYear(),
  CALENDAR_QUARTER: (at) => Math.floor(at.getUTCMonth() / 3) + 1,
  CALENDAR_MONTH: (at) => at.getUTCMonth() + 1,
  FISCAL_YEAR: (at) => at.getUTCFullYear(),
  FISCAL_QUARTER: (at) => Math.floor(at.getUTCMonth() / 3) + 1,
  FISCAL_MONTH: (at) => at.getUTCMonth() + 1,
  DAY_IN_MONTH: (at) => at.getUTCDate(),
  DAY_IN_WEEK: (at) => at.getUTCDay() + 1,
  DAY_IN_YEAR: dayOfYear,
  DAY_ONLY: (at) => at.toISOString().slice(0, 10),
  HOUR_IN_DAY: (at) => at.getUTCHours(),
  WEEK_IN_MONTH: (at) => Math.floor((at.getUTCDate() - 1) / 7) + 1,
  WEEK_IN_YEAR: (at) => Math.floor((dayOfYear(at) - 1) / 7) + 1,
};
