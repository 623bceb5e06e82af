import { type CalcValue, tidy, toNumber, toText, Uncomputable } from './calc-value.ts';
import { add, multiply } from './decimal.ts';
import type { Expression } from './expression.ts';
import { calcFunctions } from './functions.ts';
import { divide, type Precision, usualPrecision } from './quotient.ts';

/** What a formula sees: the fields by code, and the zone that `system` means. */
export interface CalcScope {
  readonly zone: string;
  readonly precision?: Precision;
  field(code: string): CalcValue;
}

const highestPower = 100;

const power = (base: number, exponent: number): number => {
  const whole = Math.trunc(exponent);
  if (Math.abs(whole) > highestPower) throw new Uncomputable();
  return tidy(base ** whole);
};

const arithmetic: Readonly<Record<string, (left: number, right: number) => number>> = {
  '+': add,
  '-': (left, right) => add(left, -right),
  '*': multiply,
  '^': power,
};

type Comparable = number | string;
const comparisons: Readonly<Record<string, (left: Comparable, right: Comparable) => boolean>> = {
  '=': (left, right) => left === right,
  '!=': (left, right) => left !== right,
  '<>': (left, right) => left !== right,
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
};

/** Computes a formula; throws `Uncomputable` where it has no result. */
export const evaluate = (expression: Expression, scope: CalcScope): CalcValue => {
  switch (expression.kind) {
    case 'number':
    case 'text':
      return expression.value;
    case 'field':
      return scope.field(expression.code);
    case 'negate':
      return -toNumber(evaluate(expression.operand, scope));
    case 'call':
      return call(expression.name, expression.arguments, scope);
    case 'operation':
      return operate(
        expression.operator,
        evaluate(expression.left, scope),
        evaluate(expression.right, scope),
        scope.precision ?? usualPrecision,
      );
  }
};

const call = (name: string, args: readonly Expression[], scope: CalcScope): CalcValue => {
  const definition = calcFunctions[name.toUpperCase()];
  if (!definition) throw new Uncomputable();
  return definition.run(
    args.map((it) => () => evaluate(it, scope)),
    scope.zone,
  );
};

const operate = (operator: string, left: CalcValue, right: CalcValue, precision: Precision): CalcValue => {
  if (operator === '&') return toText(left) + toText(right);
  if (operator === '/') return divide(toNumber(left), toNumber(right), precision);
  const compute = arithmetic[operator];
  if (compute) return compute(toNumber(left), toNumber(right));
  const compare = comparisons[operator];
  if (!compare) throw new Uncomputable();
  return compare(comparable(left), comparable(right));
};

const comparable = (value: CalcValue): Comparable => (typeof value === 'string' ? value : toNumber(value));
