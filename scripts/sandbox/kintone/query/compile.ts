import { KintoneError } from '../errors/kintone-error.ts';
import type { App } from '../forms/app.ts';
import type { FieldProperty } from '../forms/field-property.ts';
import { readValue } from '../records/read-value.ts';
import { type Schema, schemaOf } from '../records/schema.ts';
import type { StoredRecord, TableRow } from '../store/record.ts';
import { fieldMatcher } from './field-matcher.ts';
import { type FieldReference, resolveField } from './field-reference.ts';
import type { Matcher } from './matchers.ts';
import { allowedOperators, negativeOperators, notInTables } from './operators.rules.ts';
import type { Comparison, Condition } from './query.ts';
import type { Asker } from './query-world.ts';

/** Whether a record satisfies a condition. */
export type Predicate = (record: StoredRecord) => boolean;

/** Turns a condition into a test of records; refuses unknown fields and operators a field does not allow. */
export const compileCondition = (asker: Asker, app: App, condition: Condition | null): Predicate => {
  if (!condition) return () => true;
  const schema = schemaOf(app);
  return compile({ asker, app, schema }, condition);
};

interface Scope {
  readonly asker: Asker;
  readonly app: App;
  readonly schema: Schema;
}

const compile = (scope: Scope, condition: Condition): Predicate => {
  if (condition.kind === 'comparison') return compileComparison(scope, condition);
  if (condition.kind === 'and') return compileAnd(scope, condition.parts);
  const parts = condition.parts.map((part) => compile(scope, part));
  return (record) => parts.some((part) => part(record));
};

// Comparisons of one table that are joined by "and" have to hold in one and the same row.
const compileAnd = (scope: Scope, parts: readonly Condition[]): Predicate => {
  const byTable = new Map<string, { code: string; matches: Matcher }[]>();
  const predicates: Predicate[] = [];
  for (const part of parts) {
    const row =
      part.kind === 'comparison' && !negativeOperators.has(part.operator) ? rowTest(scope, part) : null;
    if (!row) {
      predicates.push(compile(scope, part));
      continue;
    }
    byTable.set(row.table, [...(byTable.get(row.table) ?? []), row]);
  }
  for (const [table, tests] of byTable) {
    predicates.push((record) =>
      rowsOf(record, table).some((row) => tests.every((test) => test.matches(row.value[test.code] ?? null))),
    );
  }
  return (record) => predicates.every((predicate) => predicate(record));
};

const rowsOf = (record: StoredRecord, table: string): readonly TableRow[] =>
  (record.values[table] ?? []) as readonly TableRow[];

interface RowTest {
  readonly table: string;
  readonly code: string;
  readonly matches: Matcher;
}

const rowTest = (scope: Scope, comparison: Comparison): RowTest | null => {
  const reference = resolveField(scope.asker, scope.schema, comparison.field);
  if (reference.kind !== 'table') return null;
  checkOperator(comparison, reference);
  const { table, property } = reference;
  return { table, code: property.code, matches: fieldMatcher(comparison, property, scope.asker) };
};

const compileComparison = (scope: Scope, comparison: Comparison): Predicate => {
  const reference = resolveField(scope.asker, scope.schema, comparison.field);
  checkOperator(comparison, reference);
  const { property } = reference;
  const holder = reference.kind === 'related' ? reference.app : scope.app;
  const matches = fieldMatcher(withoutAppCode(comparison, property, holder), property, scope.asker);
  switch (reference.kind) {
    case 'own':
      return ownTest(scope.app, reference.property.code, property.type, matches);
    case 'table':
      return tableTest(reference.table, property.code, comparison, matches);
    case 'related':
      return relatedTest(scope, reference, comparison, matches);
  }
};

// A record number may be asked for with the app's code in front or without it.
const withoutAppCode = (comparison: Comparison, property: FieldProperty, app: App): Comparison => {
  if (property.type !== 'RECORD_NUMBER' || app.code === '') return comparison;
  const prefix = `${app.code}-`;
  const operands = comparison.operands.map((operand) =>
    operand.kind === 'literal' && operand.value.startsWith(prefix)
      ? { ...operand, value: operand.value.slice(prefix.length) }
      : operand,
  );
  return { ...comparison, operands };
};

const ownTest = (app: App, code: string, type: string, matches: Matcher): Predicate =>
  type === 'RECORD_NUMBER'
    ? (record) => matches(String(record.id))
    : (record) => matches(readValue(app, record, code));

const tableTest = (table: string, code: string, comparison: Comparison, matches: Matcher): Predicate => {
  const test = (row: TableRow) => matches(row.value[code] ?? null);
  return negativeOperators.has(comparison.operator)
    ? (record) => rowsOf(record, table).length > 0 && rowsOf(record, table).every(test)
    : (record) => rowsOf(record, table).some(test);
};

const relatedTest = (
  scope: Scope,
  { app, link, property }: Extract<FieldReference, { kind: 'related' }>,
  comparison: Comparison,
  matches: Matcher,
): Predicate => {
  const condition = link.referenceTable?.condition;
  const found = new Set<unknown>();
  const failed = new Set<unknown>();
  for (const related of app.records.rising()) {
    const key = condition && readValue(app, related, condition.relatedField);
    if (key === null || key === undefined || key === '') continue;
    const holds = matches(readValue(app, related, property.code));
    (holds ? found : failed).add(key);
  }
  const own = (record: StoredRecord) => (condition ? readValue(scope.app, record, condition.field) : null);
  return negativeOperators.has(comparison.operator)
    ? (record) => found.has(own(record)) && !failed.has(own(record))
    : (record) => found.has(own(record));
};

const checkOperator = ({ field, operator }: Comparison, reference: FieldReference): void => {
  if (reference.kind !== 'own' && notInTables.has(operator)) {
    throw new KintoneError('GAIA_IQ07', (words) => words.operatorNotAllowedInTable(field, operator));
  }
  if (!allowedOperators[reference.property.type]?.includes(operator)) {
    throw new KintoneError('GAIA_IQ03', (words) => words.operatorNotAllowed(field, operator));
  }
};
