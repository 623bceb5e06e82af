import { fold, wordAt } from '../query/contains-word.ts';
import type { Candidate, Findable } from './hit.ts';
import type { SearchCondition, SearchRequest, SearchScope } from './read-search.ts';

const mostShown = 3;
const around = 30;

/** One thing that was found, and how well it fits. */
export interface Hit {
  readonly candidate: Candidate;
  readonly weight: number;
  readonly answer: Readonly<Record<string, unknown>>;
}

const isIn = (candidate: Candidate, scopes: readonly SearchScope[]): boolean =>
  scopes.some(
    ({ scope, ids }) => scope === candidate.scope && (ids.length === 0 || ids.includes(candidate.place)),
  );

const isWanted = (candidate: Candidate, request: SearchRequest): boolean => {
  const { type, createdAt, creator } = candidate;
  const { types, scopes, excluded, creators, after, before } = request;
  if (types.length > 0 && !types.includes(type)) return false;
  if (scopes.length > 0 && !isIn(candidate, scopes)) return false;
  if (isIn(candidate, excluded)) return false;
  if (creators.length > 0 && !creators.includes(creator.code)) return false;
  return createdAt >= after && createdAt <= before;
};

const holds = ({ operator, keywords }: SearchCondition, has: (keyword: string) => boolean): boolean => {
  if (operator === 'AND') return keywords.every(has);
  return operator === 'OR' ? keywords.some(has) : !keywords.some(has);
};

const snippet = (text: string, at: number): string =>
  text.slice(Math.max(0, at - around), at + around).trim();

/** The candidate as it was found, or null when it does not fit. */
export const find = (candidate: Candidate, request: SearchRequest): Hit | null => {
  if (!isWanted(candidate, request)) return null;
  const texts = candidate.texts.map((it): Findable & { folded: string } => ({
    ...it,
    folded: fold(it.text),
  }));
  const has = (keyword: string) => texts.some(({ folded }) => wordAt(folded, keyword) >= 0);
  if (!request.conditions.every((condition) => holds(condition, has))) return null;
  const wanted = request.conditions.filter((it) => it.operator !== 'NOT').flatMap((it) => it.keywords);
  const found = texts.flatMap((it) => {
    const at = wanted.map((keyword) => wordAt(it.folded, keyword)).filter((place) => place >= 0);
    return at.length > 0 ? [{ ...it, at: Math.min(...at), count: at.length }] : [];
  });
  const { type, url, describe } = candidate;
  const matched = found.flatMap((it) => it.field ?? []).slice(0, mostShown);
  return {
    candidate,
    weight: found.reduce((sum, it) => sum + it.count, 0),
    answer: {
      type,
      url,
      snippets: found.slice(0, mostShown).map((it) => snippet(it.text, it.at)),
      ...describe(matched),
    },
  };
};
