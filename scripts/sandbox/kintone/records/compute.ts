import { type CalcValue, toText, Uncomputable } from '../calc/calc-value.ts';
import type { Formula } from '../calc/compile-formulas.ts';
import { type CalcScope, evaluate } from '../calc/evaluate.ts';
import { fieldOperands } from '../calc/field-operand.ts';
import { formatResult } from '../calc/format-result.ts';
import type { FieldProperty } from '../forms/field-property.ts';
import type { TableRow, Value } from '../store/record.ts';
import type { Schema } from './schema.ts';

type Values = Record<string, Value>;

/** Fills in every calculated field; `system` gives the values of created time and the like by code. */
export const computeFormulas = (
  schema: Schema,
  values: Values,
  system: Readonly<Record<string, Value>>,
  zone: string,
): void => {
  for (const formula of schema.formulas) {
    const { code } = formula.property;
    if (formula.table === '') {
      values[code] = compute(formula, scopeOf(schema, values, system, zone, null));
      continue;
    }
    const rows = (values[formula.table] ?? []) as readonly TableRow[];
    values[formula.table] = rows.map((row) => ({
      ...row,
      value: { ...row.value, [code]: compute(formula, scopeOf(schema, values, system, zone, row)) },
    }));
  }
};

const compute = ({ property, expression }: Formula, scope: CalcScope): string => {
  try {
    const result = evaluate(expression, scope);
    return property.type === 'CALC' ? formatResult(result, property.format ?? 'NUMBER') : toText(result);
  } catch (error) {
    if (error instanceof Uncomputable) return '';
    throw error;
  }
};

const operand = (property: FieldProperty, value: Value | undefined): CalcValue => {
  const read = fieldOperands[property.type];
  if (!read) throw new Uncomputable();
  return read(value ?? null, property);
};

const scopeOf = (
  schema: Schema,
  values: Values,
  system: Readonly<Record<string, Value>>,
  zone: string,
  row: TableRow | null,
): CalcScope => ({
  zone,
  precision: schema.precision,
  field: (code) => {
    const own = schema.byCode.get(code);
    if (own) return operand(own, code in system ? system[code] : values[code]);
    const table = schema.tableOf.get(code);
    const inner = table === undefined ? undefined : schema.tables.get(table)?.byCode.get(code);
    if (table === undefined || !inner) throw new Uncomputable();
    if (row && code in row.value) return operand(inner, row.value[code]);
    return column((values[table] ?? []) as readonly TableRow[], inner);
  },
});

const column = (rows: readonly TableRow[], inner: FieldProperty): CalcValue =>
  rows.flatMap((row) => {
    const value = operand(inner, row.value[inner.code]);
    return typeof value === 'boolean' ? [] : value;
  });
