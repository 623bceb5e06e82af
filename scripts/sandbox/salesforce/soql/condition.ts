import type { WhereClause } from '@jetstreamapp/soql-parser-js';
import { malformed } from './soql-error.ts';

/** One comparison as the parser gives it. */
export interface Comparison {
  readonly field?: string;
  readonly fn?: {
    readonly functionName?: string;
    readonly parameters?: readonly unknown[];
    readonly rawValue?: string;
  };
  readonly operator: string;
  readonly value?: string | readonly string[];
  readonly literalType?: string | readonly string[];
  readonly valueQuery?: unknown;
}

/** A condition as a tree, with the parentheses worked in. */
export type Condition =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Condition[] }
  | { readonly kind: 'not'; readonly part: Condition }
  | { readonly kind: 'compare'; readonly comparison: Comparison };

type Token = '(' | ')' | 'AND' | 'OR' | 'NOT' | Comparison;

interface Clause {
  readonly left: (Comparison & { openParen?: number; closeParen?: number }) | null;
  readonly operator?: string;
  readonly right?: Clause;
}

/** Makes a tree of the parser's chain of comparisons; AND and OR side by side need parentheses. */
export const conditionOf = (clause: WhereClause): Condition => {
  const tokens = tokensOf(clause as unknown as Clause);
  const result = readGroup(tokens);
  if (tokens.length > 0) throw malformed(`unexpected token: '${String(tokens[0])}'`);
  return result;
};

const tokensOf = (clause: Clause): Token[] => {
  const tokens: Token[] = [];
  for (let at: Clause | undefined = clause; at; at = at.right) {
    const { left } = at;
    for (let i = 0; i < (left?.openParen ?? 0); i++) tokens.push('(');
    if (left?.operator) tokens.push(left);
    for (let i = 0; i < (left?.closeParen ?? 0); i++) tokens.push(')');
    if (at.operator) tokens.push(at.operator.toUpperCase() as Token);
  }
  return tokens;
};

const readGroup = (tokens: Token[]): Condition => {
  const parts = [readPart(tokens)];
  let joined: string | null = null;
  while (tokens[0] === 'AND' || tokens[0] === 'OR') {
    const word = tokens.shift() as string;
    if (joined !== null && joined !== word) throw malformed(`unexpected token: '${word}'`);
    joined = word;
    parts.push(readPart(tokens));
  }
  const [only] = parts;
  if (joined === null && only) return only;
  return { kind: joined === 'OR' ? 'or' : 'and', parts };
};

const readPart = (tokens: Token[]): Condition => {
  const token = tokens.shift();
  if (token === undefined) throw malformed("unexpected token: '<EOF>'");
  if (token === 'NOT') return { kind: 'not', part: readPart(tokens) };
  if (token === '(') {
    const inner = readGroup(tokens);
    if (tokens.shift() !== ')') throw malformed("unexpected token: '<EOF>'");
    return inner;
  }
  if (typeof token === 'string') throw malformed(`unexpected token: '${token}'`);
  return { kind: 'compare', comparison: token };
};
