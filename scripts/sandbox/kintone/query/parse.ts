import type { Comparison, Condition, Operand, Operator, Query, SortKey } from './query.ts';
import { syntaxError, type Token, tokenize } from './tokenize.ts';

/** Reads a query; refuses one that breaks the grammar. */
export const parseQuery = (text: string): Query => {
  const reader = new QueryReader(tokenize(text));
  const condition = reader.atEnd || reader.atOption ? null : readOr(reader);
  const order = reader.takeWords('order', 'by') ? readOrder(reader) : [];
  const limit = reader.takeWords('limit') ? reader.wholeNumber() : null;
  const offset = reader.takeWords('offset') ? reader.wholeNumber() : null;
  if (!reader.atEnd) throw syntaxError();
  return { condition, order, limit, offset };
};

const optionWords: ReadonlySet<string> = new Set(['order', 'limit', 'offset']);
const reserved: ReadonlySet<string> = new Set(['and', 'or', 'in', 'not', 'like', 'is']);

class QueryReader {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get atEnd(): boolean {
    return this.#at >= this.#tokens.length;
  }

  /** Whether `order by`, `limit` or `offset` follows rather than a condition. */
  get atOption(): boolean {
    const [first, second] = this.#tokens.slice(this.#at, this.#at + 2);
    return first?.kind === 'word' && optionWords.has(first.text.toLowerCase()) && second?.kind === 'word';
  }

  next(): Token {
    const token = this.#tokens[this.#at];
    if (!token) throw syntaxError();
    this.#at += 1;
    return token;
  }

  /** Takes these words when they follow, in capital letters or not. */
  takeWords(...words: readonly string[]): boolean {
    const follow = words.every((word, index) => {
      const token = this.#tokens[this.#at + index];
      return token?.kind === 'word' && token.text.toLowerCase() === word;
    });
    if (follow) this.#at += words.length;
    return follow;
  }

  takeSymbol(...symbols: readonly string[]): string | null {
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'symbol' || !symbols.includes(token.text)) return null;
    this.#at += 1;
    return token.text;
  }

  demandSymbol(symbol: string): void {
    if (!this.takeSymbol(symbol)) throw syntaxError();
  }

  word(): string {
    const token = this.next();
    if (token.kind !== 'word') throw syntaxError();
    return token.text;
  }

  wholeNumber(): number {
    const text = this.word();
    if (!/^\d+$/.test(text)) throw syntaxError();
    return Number(text);
  }
}

const readOr = (reader: QueryReader): Condition => {
  const parts = [readAnd(reader)];
  while (reader.takeWords('or')) parts.push(readAnd(reader));
  return joined('or', parts);
};

const readAnd = (reader: QueryReader): Condition => {
  const parts = [readPrimary(reader)];
  while (reader.takeWords('and')) parts.push(readPrimary(reader));
  return joined('and', parts);
};

const joined = (kind: 'and' | 'or', parts: readonly Condition[]): Condition => {
  const [only] = parts;
  return parts.length === 1 && only ? only : { kind, parts };
};

const readPrimary = (reader: QueryReader): Condition => {
  if (!reader.takeSymbol('(')) return readComparison(reader);
  const inner = readOr(reader);
  reader.demandSymbol(')');
  return inner;
};

const readComparison = (reader: QueryReader): Comparison => {
  const field = reader.word();
  if (reserved.has(field.toLowerCase())) throw syntaxError();
  const operator = readOperator(reader);
  return { kind: 'comparison', field, operator, operands: readOperands(reader, operator) };
};

const wordOperators: readonly (readonly [Operator, readonly string[]])[] = [
  ['not in', ['not', 'in']],
  ['not like', ['not', 'like']],
  ['is not empty', ['is', 'not', 'empty']],
  ['is empty', ['is', 'empty']],
  ['in', ['in']],
  ['like', ['like']],
];

const readOperator = (reader: QueryReader): Operator => {
  const sign = reader.takeSymbol('=', '!=', '>', '<', '>=', '<=');
  if (sign) return sign as Operator;
  const found = wordOperators.find(([, words]) => reader.takeWords(...words));
  if (!found) throw syntaxError();
  return found[0];
};

const readOperands = (reader: QueryReader, operator: Operator): readonly Operand[] => {
  if (operator === 'is empty' || operator === 'is not empty') return [];
  if (operator !== 'in' && operator !== 'not in') return [readOperand(reader)];
  reader.demandSymbol('(');
  const operands = [readOperand(reader)];
  while (reader.takeSymbol(',')) operands.push(readOperand(reader));
  reader.demandSymbol(')');
  return operands;
};

const numberShape = /^[+-]?\d+(\.\d+)?$/;

const readOperand = (reader: QueryReader): Operand => {
  const token = reader.next();
  if (token.kind === 'text') return { kind: 'literal', value: token.text };
  if (token.kind !== 'word') throw syntaxError();
  if (reader.takeSymbol('(')) return { kind: 'function', name: token.text, arguments: readArguments(reader) };
  if (!numberShape.test(token.text)) throw syntaxError();
  return { kind: 'literal', value: token.text };
};

const readArguments = (reader: QueryReader): readonly string[] => {
  if (reader.takeSymbol(')')) return [];
  const list: string[] = [];
  for (;;) {
    const token = reader.next();
    if (token.kind === 'symbol') throw syntaxError();
    list.push(token.text);
    if (reader.takeSymbol(')')) return list;
    reader.demandSymbol(',');
  }
};

const readOrder = (reader: QueryReader): readonly SortKey[] => {
  const keys: SortKey[] = [];
  do {
    const field = reader.word();
    const descending = reader.takeWords('desc') || !reader.takeWords('asc');
    keys.push({ field, descending });
  } while (reader.takeSymbol(','));
  return keys;
};
