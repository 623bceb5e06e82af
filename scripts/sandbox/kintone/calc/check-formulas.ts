import { KintoneError, type Text } from '../errors/kintone-error.ts';
import type { FieldMap, FieldProperty } from '../forms/field-property.ts';
import { isCalculated } from './compile-formulas.ts';
import { type Expression, FormulaSyntaxError, fieldsIn } from './expression.ts';
import { fieldOperands } from './field-operand.ts';
import { calcFunctions } from './functions.ts';
import { parseFormula } from './parse-formula.ts';

const fullWidth: Readonly<Record<string, string>> = {
  '＋': '+',
  '－': '-',
  '＊': '*',
  '／': '/',
  '（': '(',
  '）': ')',
  '，': ',',
  '＝': '=',
  '＞': '>',
  '＜': '<',
  '＆': '&',
  '＾': '^',
  '”': '"',
  '“': '"',
};

const wrong = (property: FieldProperty, reason: Text): KintoneError =>
  new KintoneError('GAIA_IL01', (words) => words.formula(property.label, reason(words)));

interface Known {
  readonly property: FieldProperty;
  readonly table: string;
}

/** Refuses a form whose calculated fields could not be computed, as a deploy does. */
export const checkFormulas = (fields: FieldMap): void => {
  const known = new Map<string, Known>();
  for (const property of Object.values(fields)) {
    known.set(property.code, { property, table: '' });
    for (const inner of Object.values(property.fields ?? {})) {
      known.set(inner.code, { property: inner, table: property.code });
    }
  }
  const trees = new Map<string, Expression>();
  for (const it of known.values()) {
    if (!isCalculated(it.property)) continue;
    const tree = read(it.property);
    checkCalls(it.property, tree);
    checkFields(it, tree, known);
    trees.set(it.property.code, tree);
  }
  checkCycles(trees, known);
};

const read = (property: FieldProperty): Expression => {
  const formula = property.expression ?? '';
  const outsideStrings = formula.replace(/"(?:[^"\\]|\\.)*"/g, '');
  const odd = [...outsideStrings].find((letter) => letter in fullWidth);
  if (odd) throw wrong(property, (words) => words.formulaFullWidth(odd, fullWidth[odd] ?? ''));
  try {
    return parseFormula(formula);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) throw wrong(property, (words) => words.formulaSyntax);
    throw error;
  }
};

const parts = (tree: Expression): readonly Expression[] => {
  switch (tree.kind) {
    case 'negate':
      return [tree.operand];
    case 'operation':
      return [tree.left, tree.right];
    case 'call':
      return tree.arguments;
    default:
      return [];
  }
};

const checkCalls = (property: FieldProperty, tree: Expression): void => {
  if (tree.kind === 'call') {
    const { name } = tree;
    const definition = calcFunctions[name.toUpperCase()];
    if (!definition) throw wrong(property, (words) => words.formulaFunction(name));
    const { least, most } = definition;
    const count = tree.arguments.length;
    if (count < least)
      throw wrong(property, (words) => words.formulaFewArguments(name, least, least === most));
    if (count > most) throw wrong(property, (words) => words.formulaManyArguments(name, most));
  }
  for (const part of parts(tree)) checkCalls(property, part);
};

const checkFields = (
  { property, table }: Known,
  tree: Expression,
  known: ReadonlyMap<string, Known>,
): void => {
  for (const code of fieldsIn(tree)) {
    const field = known.get(code);
    if (!field) throw wrong(property, (words) => words.formulaField(code));
    if (!fieldOperands[field.property.type]) {
      throw wrong(property, (words) => words.formulaType(field.property.type));
    }
  }
  checkLists(property, table, tree, known, false);
};

// A column of a table is a list of values; only functions that take lists may be given one.
const checkLists = (
  property: FieldProperty,
  table: string,
  tree: Expression,
  known: ReadonlyMap<string, Known>,
  allowed: boolean,
): void => {
  if (tree.kind === 'field') {
    const field = known.get(tree.code);
    const isColumn = field !== undefined && field.table !== '' && field.table !== table;
    if (isColumn && !allowed) throw wrong(property, (words) => words.formulaArray);
    return;
  }
  const takesLists = tree.kind === 'call' && (calcFunctions[tree.name.toUpperCase()]?.takesLists ?? false);
  for (const part of parts(tree)) checkLists(property, table, part, known, takesLists);
};

const checkCycles = (trees: ReadonlyMap<string, Expression>, known: ReadonlyMap<string, Known>): void => {
  const done = new Set<string>();
  const visit = (code: string, path: ReadonlySet<string>): void => {
    const tree = trees.get(code);
    if (!tree || done.has(code)) return;
    const property = known.get(code)?.property;
    if (path.has(code) && property) throw wrong(property, (words) => words.formulaCycle);
    for (const other of fieldsIn(tree)) visit(other, new Set([...path, code]));
    done.add(code);
  };
  for (const code of trees.keys()) visit(code, new Set());
};
