import { SalesforceError } from '../org/salesforce-error.ts';
import { parseSosl, type Search, searchRecords } from '../soql/search-sosl.ts';
import { type ApiAnswer, type ApiHandler, type ApiRequest, jsonObject } from './api-request.ts';
import type { Route } from './route-table.ts';

const run = (request: ApiRequest, search: Search): ApiAnswer => {
  const { api, base, language, caller, version } = request;
  const found = searchRecords(api.org, search, { base, language, scanAll: false, userId: caller.userId });
  return { status: 200, body: version >= 37 ? { searchRecords: found } : found };
};

const search: ApiHandler = (request) => run(request, parseSosl(request.query.get('q') ?? ''));

const asked = (q: unknown): string => {
  if (typeof q !== 'string' || q === '')
    throw new SalesforceError('MALFORMED_SEARCH', 'No search term found.');
  return q;
};

const byQuery: ApiHandler = (request) => {
  const { query } = request;
  const objects = query.getAll('sobject').flatMap((it) => it.split(','));
  const returning = objects.map((object) => ({
    object,
    rest: `${query.get(`${object}.fields`) ?? query.get('fields') ?? 'Id'} ${limitOf(query.get(`${object}.limit`))}`,
  }));
  return run(request, {
    text: asked(query.get('q')),
    inFields: (query.get('in') ?? 'ALL').toUpperCase(),
    returning,
    limit: Number(query.get('overallLimit') ?? 2000),
  });
};

const limitOf = (limit: unknown): string => (limit ? `LIMIT ${Number(limit)}` : '');

interface Body {
  readonly q?: string;
  readonly in?: string;
  readonly fields?: readonly string[];
  readonly sobjects?: readonly { name: string; fields?: readonly string[]; where?: string; limit?: number }[];
  readonly overallLimit?: number;
}

const byBody: ApiHandler = (request) => {
  const given = jsonObject(request) as Body;
  const returning = (given.sobjects ?? []).map((it) => ({
    object: it.name,
    rest: [
      (it.fields ?? given.fields ?? ['Id']).join(', '),
      it.where ? `WHERE ${it.where}` : '',
      limitOf(it.limit),
    ].join(' '),
  }));
  return run(request, {
    text: asked(given.q),
    inFields: (given.in ?? 'ALL').toUpperCase(),
    returning,
    limit: given.overallLimit ?? 2000,
  });
};

/** Searching over several objects. */
export const searchRoutes: readonly Route[] = [
  { path: 'search', handlers: { GET: search } },
  { path: 'parameterizedSearch', handlers: { GET: byQuery, POST: byBody } },
];
