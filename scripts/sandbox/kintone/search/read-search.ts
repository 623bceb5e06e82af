import { createHash } from 'node:crypto';
import { invalidParameter, type Text } from '../errors/kintone-error.ts';
import { fold } from '../query/contains-word.ts';
import { parseDateTime } from '../records/times.ts';
import { textOf } from '../rest/parameters.ts';
import { Sent } from '../rest/sent.ts';
import { hitTypes, scopeNames } from './hit.ts';

const mostEntries = 20;
const longestKeyword = 50;
const mostHits = 20;

/** One condition; its keywords are folded. */
export interface SearchCondition {
  readonly operator: 'AND' | 'OR' | 'NOT';
  readonly keywords: readonly string[];
}

/** One place to look in, or not to; no ids means all of its kind. */
export interface SearchScope {
  readonly scope: (typeof scopeNames)[number];
  readonly ids: readonly string[];
}

/** A search as it was asked for. */
export interface SearchRequest {
  readonly conditions: readonly SearchCondition[];
  readonly types: readonly string[];
  readonly scopes: readonly SearchScope[];
  readonly excluded: readonly SearchScope[];
  readonly after: number;
  readonly before: number;
  readonly creators: readonly string[];
  readonly byTime: boolean;
  readonly rising: boolean;
  readonly limit: number;
  readonly offset: number;
  /** What a page token of this search begins with. */
  readonly seal: string;
}

const refuse = (path: string, text: Text): never => {
  throw invalidParameter(path, text);
};

const texts = (sent: Sent, name: string, most = mostEntries): readonly string[] => {
  if (!sent.has(name)) return [];
  const value = sent.values[name];
  if (!Array.isArray(value)) return refuse(sent.at(name), (words) => words.notInEnum);
  if (value.length > most) refuse(sent.at(name), (words) => words.tooMany(most));
  return value.map(textOf);
};

const readCondition = (sent: Sent): SearchCondition => {
  const operator = sent.choice('operator', ['AND', 'OR', 'NOT']);
  const keywords = texts(sent, 'keywords');
  if (keywords.length === 0) refuse(sent.at('keywords'), (words) => words.requiredParameter);
  const long = keywords.findIndex((it) => [...it].length > longestKeyword);
  if (long >= 0)
    refuse(`${sent.at('keywords')}[${long}]`, (words) => words.tooManyCharacters(longestKeyword));
  return { operator, keywords: keywords.map(fold) };
};

const readConditions = (sent: Sent): readonly SearchCondition[] => {
  const conditions = sent.list('query', mostEntries).map(readCondition);
  if (conditions.length === 0) refuse('query', (words) => words.requiredParameter);
  if (conditions.reduce((sum, it) => sum + it.keywords.length, 0) > mostEntries)
    refuse('query', (words) => words.tooMany(mostEntries));
  return conditions;
};

// Apps and spaces go by their numbers, people and messages by the codes of people.
const readScope = (sent: Sent): SearchScope => {
  const scope = sent.choice('scope', scopeNames);
  const [own, other] = scope === 'APP' || scope === 'SPACE' ? ['ids', 'codes'] : ['codes', 'ids'];
  if (sent.has(other ?? '')) refuse(sent.at(other ?? ''), (words) => words.illegalRequest);
  return { scope, ids: texts(sent, own ?? '') };
};

const scopes = (sent: Sent, name: string): readonly SearchScope[] =>
  sent.has(name) ? sent.list(name, mostEntries).map(readScope) : [];

const moment = (sent: Sent, name: string, otherwise: number): number => {
  if (!sent.has(name)) return otherwise;
  const time = parseDateTime(sent.text(name));
  return time ?? refuse(name, (words) => words.invalidDateTime);
};

const readTypes = (sent: Sent): readonly string[] => {
  const types = texts(sent, 'types', hitTypes.length);
  const odd = types.findIndex((it) => !(hitTypes as readonly string[]).includes(it));
  if (odd >= 0) refuse(`types[${odd}]`, (words) => words.notInEnum);
  return types;
};

const sealOf = (sent: Sent): string => {
  const { pageToken: _, limit: __, ...rest } = sent.values;
  return createHash('sha256').update(JSON.stringify(rest)).digest('base64url').slice(0, 12);
};

// A token goes on with the search it came from and with no other.
const readOffset = (sent: Sent, seal: string): number => {
  if (!sent.has('pageToken')) return 0;
  const [of, at] = Buffer.from(sent.text('pageToken'), 'base64url').toString().split('@');
  const offset = Number(at);
  if (of === seal && Number.isInteger(offset) && offset > 0) return offset;
  return refuse('pageToken', (words) => words.illegalRequest);
};

/** The token that goes on with a search. */
export const pageToken = ({ seal }: SearchRequest, offset: number): string =>
  Buffer.from(`${seal}@${offset}`).toString('base64url');

/** Reads a search from a request; refuses what it does not allow. */
export const readSearch = (parameters: unknown): SearchRequest => {
  const sent = new Sent(parameters);
  const sort = sent.has('sort') ? sent.child('sort') : new Sent({});
  const byTime = sort.has('by') && sort.choice('by', ['RELEVANCE', 'CREATED_AT']) === 'CREATED_AT';
  const rising = sort.has('order') && sort.choice('order', ['ASC', 'DESC']) === 'ASC';
  if (rising && !byTime) refuse('sort.order', (words) => words.illegalRequest);
  const after = moment(sent, 'createdAfter', Number.NEGATIVE_INFINITY);
  const before = moment(sent, 'createdBefore', Number.POSITIVE_INFINITY);
  if (before < after) refuse('createdBefore', (words) => words.illegalRequest);
  const seal = sealOf(sent);
  return {
    conditions: readConditions(sent),
    types: readTypes(sent),
    scopes: scopes(sent, 'scopes'),
    excluded: scopes(sent, 'excludeScopes'),
    after,
    before,
    creators: texts(sent, 'creators'),
    byTime,
    rising,
    limit: sent.has('limit') ? sent.integer('limit', 1, mostHits) : mostHits,
    offset: readOffset(sent, seal),
    seal,
  };
};
