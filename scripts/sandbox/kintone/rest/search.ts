import { find, type Hit } from '../search/find.ts';
import { inApps } from '../search/in-apps.ts';
import { inSpaces } from '../search/in-spaces.ts';
import { pageToken, readSearch, type SearchRequest } from '../search/read-search.ts';
import type { Call, Endpoints } from './call.ts';

const found = (call: Call, request: SearchRequest): Hit[] => {
  // Nothing is found by what it must not say alone.
  if (request.conditions.every((it) => it.operator === 'NOT')) return [];
  const hits: Hit[] = [];
  for (const places of [inApps(call), inSpaces(call)]) {
    for (const candidate of places) {
      const hit = find(candidate, request);
      if (hit) hits.push(hit);
    }
  }
  return hits;
};

const order = ({ byTime, rising }: SearchRequest, a: Hit, b: Hit): number => {
  const later = b.candidate.createdAt - a.candidate.createdAt;
  if (byTime) return rising ? -later : later;
  return b.weight - a.weight || later;
};

const search = (call: Call) => {
  const request = readSearch(call.parameters);
  const { offset, limit } = request;
  const hits = found(call, request).sort((a, b) => order(request, a, b));
  const end = offset + limit;
  return {
    hits: hits.slice(offset, end).map((it) => it.answer),
    nextPageToken: end < hits.length ? pageToken(request, end) : null,
  };
};

/** Looking for words in everything the caller may see. */
export const searchEndpoints: Endpoints = { 'POST search.json': { run: search, peopleOnly: true } };
