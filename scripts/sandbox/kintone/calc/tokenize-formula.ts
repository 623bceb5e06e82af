import { FormulaSyntaxError } from './expression.ts';

/** One word of a formula. */
export interface FormulaToken {
  readonly kind: 'number' | 'text' | 'name' | 'symbol';
  readonly text: string;
}

const space = /[\s\u3000]+/y;
const number = /\d+(?:\.\d+)?/y;
const text = /"((?:[^"\\]|\\.|"")*)"/y;
const symbol = /!=|<>|<=|>=|[-+*/^&=<>(),]/y;
const name = /[^\s\u3000"\-+*/^&=<>(),!]+/y;

const withoutEscapes = (raw: string): string =>
  raw.replace(/\\(.)|""/g, (_, escaped?: string) => escaped ?? '"');

/** Splits a formula into words; throws `FormulaSyntaxError` where none fits. */
export const tokenizeFormula = (formula: string): readonly FormulaToken[] => {
  const tokens: FormulaToken[] = [];
  let at = 0;
  const take = (shape: RegExp): RegExpExecArray | null => {
    shape.lastIndex = at;
    const match = shape.exec(formula);
    if (match) at = shape.lastIndex;
    return match;
  };
  while (at < formula.length) {
    if (take(space)) continue;
    const token = readToken(take);
    if (!token) throw new FormulaSyntaxError();
    tokens.push(token);
  }
  return tokens;
};

const readToken = (take: (shape: RegExp) => RegExpExecArray | null): FormulaToken | null => {
  const quoted = take(text);
  if (quoted) return { kind: 'text', text: withoutEscapes(quoted[1] ?? '') };
  const sign = take(symbol);
  if (sign) return { kind: 'symbol', text: sign[0] };
  const digits = take(number);
  if (digits) return { kind: 'number', text: digits[0] };
  const word = take(name);
  return word && { kind: 'name', text: word[0] };
};
