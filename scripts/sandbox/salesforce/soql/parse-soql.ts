import { parseQuery, type Query } from '@jetstreamapp/soql-parser-js';
import { malformed, soqlError } from './soql-error.ts';

const longestQuery = 100_000;
const remembered = 200;
const cache = new Map<string, Query>();

/** Reads a query into a tree, or refuses it as the service does. */
export const parseSoql = (soql: string): Query => {
  const known = cache.get(soql);
  if (known) return known;
  if (soql.trim() === '') throw malformed('unexpected token: <EOF>');
  if (soql.length > longestQuery) throw malformed('SOQL statements cannot be longer than 100000 characters.');
  const query = parse(soql);
  if (cache.size >= remembered) cache.clear();
  if (soql.length < 5000) cache.set(soql, query);
  return query;
};

const parse = (soql: string): Query => {
  if (hasBindVariable(soql)) throw malformed('Bind variables only allowed in Apex code');
  try {
    return parseQuery(soql);
  } catch (error) {
    const found = /but found:?\s*(?:-->\s*)?'([^']*)'/.exec(String((error as Error).message))?.[1] ?? '';
    if (found === '') throw malformed("unexpected token: '<EOF>'");
    throw soqlError('MALFORMED_QUERY', soql, found, `unexpected token: '${found}'`);
  }
};

const hasBindVariable = (soql: string): boolean => {
  const withoutStrings = soql.replace(/'(?:\\.|[^'\\])*'/g, "''");
  return /(?:=|<|>|\bIN|\bLIKE)\s*:\s*\w/i.test(withoutStrings);
};
