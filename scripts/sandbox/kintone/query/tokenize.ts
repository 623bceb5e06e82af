import { invalidParameter } from '../errors/kintone-error.ts';

/** One word of a query. */
export interface Token {
  readonly kind: 'word' | 'text' | 'symbol';
  readonly text: string;
}

/** The refusal of a query that cannot be read. */
export const syntaxError = () => invalidParameter('query', (words) => words.invalidQuery);

const space = /[\s\u3000]+/y;
const symbol = /!=|<=|>=|[=<>(),]/y;
const word = /[^\s\u3000"(),=!<>]+/y;
// Control characters may only stand inside a string when they are escaped.
const text = /"((?:[^"\\\p{Cc}]|\\[^\p{Cc}])*)"/uy;

const escapes: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r' };
const withoutEscapes = (raw: string): string =>
  raw.replace(/\\(.)/gsu, (_, letter: string) => escapes[letter] ?? letter);

/** Splits a query into words, strings and signs; refuses what is none of them. */
export const tokenize = (query: string): readonly Token[] => {
  const tokens: Token[] = [];
  let at = 0;
  const take = (shape: RegExp): RegExpExecArray | null => {
    shape.lastIndex = at;
    const match = shape.exec(query);
    if (match) at = shape.lastIndex;
    return match;
  };
  while (at < query.length) {
    if (take(space)) continue;
    const token = readToken(take);
    if (!token) throw syntaxError();
    tokens.push(token);
  }
  return tokens;
};

const readToken = (take: (shape: RegExp) => RegExpExecArray | null): Token | null => {
  const quoted = take(text);
  if (quoted) return { kind: 'text', text: withoutEscapes(quoted[1] ?? '') };
  const sign = take(symbol);
  if (sign) return { kind: 'symbol', text: sign[0] };
  const name = take(word);
  return name && { kind: 'word', text: name[0] };
};
