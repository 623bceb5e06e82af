import { type Expression, FormulaSyntaxError } from './expression.ts';
import { type FormulaToken, tokenizeFormula } from './tokenize-formula.ts';

// Loosest first; every level is read from left to right.
const levels: readonly (readonly string[])[] = [
  ['=', '!=', '<>', '<', '<=', '>', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

/** Reads a formula into a tree; throws `FormulaSyntaxError`. */
export const parseFormula = (formula: string): Expression => {
  const reader = new Reader(tokenizeFormula(formula));
  const expression = readLevel(reader, 0);
  if (!reader.done) throw new FormulaSyntaxError();
  return expression;
};

class Reader {
  readonly #tokens: readonly FormulaToken[];
  #at = 0;

  constructor(tokens: readonly FormulaToken[]) {
    this.#tokens = tokens;
  }

  get done(): boolean {
    return this.#at >= this.#tokens.length;
  }

  next(): FormulaToken {
    const token = this.#tokens[this.#at];
    if (!token) throw new FormulaSyntaxError();
    this.#at += 1;
    return token;
  }

  /** Takes the next token when it is one of these symbols. */
  takeSymbol(...symbols: readonly string[]): string | null {
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'symbol' || !symbols.includes(token.text)) return null;
    this.#at += 1;
    return token.text;
  }
}

const readLevel = (reader: Reader, level: number): Expression => {
  const operators = levels[level];
  if (!operators) return readUnary(reader);
  let left = readLevel(reader, level + 1);
  for (;;) {
    const operator = reader.takeSymbol(...operators);
    if (!operator) return left;
    left = { kind: 'operation', operator, left, right: readLevel(reader, level + 1) };
  }
};

const readUnary = (reader: Reader): Expression => {
  const sign = reader.takeSymbol('-', '+');
  if (sign === '-') return { kind: 'negate', operand: readUnary(reader) };
  return sign === '+' ? readUnary(reader) : readPrimary(reader);
};

const readPrimary = (reader: Reader): Expression => {
  if (reader.takeSymbol('(')) {
    const inner = readLevel(reader, 0);
    if (!reader.takeSymbol(')')) throw new FormulaSyntaxError();
    return inner;
  }
  const token = reader.next();
  if (token.kind === 'number') return { kind: 'number', value: Number(token.text) };
  if (token.kind === 'text') return { kind: 'text', value: token.text };
  if (token.kind !== 'name') throw new FormulaSyntaxError();
  return reader.takeSymbol('(')
    ? { kind: 'call', name: token.text, arguments: readArguments(reader) }
    : { kind: 'field', code: token.text };
};

const readArguments = (reader: Reader): readonly Expression[] => {
  if (reader.takeSymbol(')')) return [];
  const list = [readLevel(reader, 0)];
  for (;;) {
    if (reader.takeSymbol(')')) return list;
    if (!reader.takeSymbol(',')) throw new FormulaSyntaxError();
    list.push(readLevel(reader, 0));
  }
};
