import type { FieldMap, FieldProperty } from '../forms/field-property.ts';
import { type Expression, FormulaSyntaxError, fieldsIn } from './expression.ts';
import { parseFormula } from './parse-formula.ts';

/** One calculated field, ready to be computed. */
export interface Formula {
  readonly property: FieldProperty;
  readonly expression: Expression;
  /** The table whose rows it is computed for; '' for the form itself. */
  readonly table: string;
}

/** Whether the field's value is computed rather than written. */
export const isCalculated = (property: FieldProperty): boolean =>
  property.type === 'CALC' || (property.type === 'SINGLE_LINE_TEXT' && !!property.expression);

/** The calculated fields, each after those it refers to; ones that cannot be read are left out. */
export const compileFormulas = (fields: FieldMap): readonly Formula[] => {
  const formulas = new Map(collect(fields).map((it) => [it.property.code, it]));
  const sorted: Formula[] = [];
  const seen = new Set<string>();
  const visit = (formula: Formula): void => {
    if (seen.has(formula.property.code)) return;
    seen.add(formula.property.code);
    for (const code of fieldsIn(formula.expression)) {
      const other = formulas.get(code);
      if (other) visit(other);
    }
    sorted.push(formula);
  };
  for (const formula of formulas.values()) visit(formula);
  return sorted;
};

const collect = (fields: FieldMap): Formula[] =>
  Object.values(fields).flatMap((property) =>
    property.type === 'SUBTABLE'
      ? Object.values(property.fields ?? {}).flatMap((inner) => formulaOf(inner, property.code))
      : formulaOf(property, ''),
  );

const formulaOf = (property: FieldProperty, table: string): Formula[] => {
  if (!isCalculated(property)) return [];
  try {
    return [{ property, table, expression: parseFormula(property.expression ?? '') }];
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return [];
    throw error;
  }
};
