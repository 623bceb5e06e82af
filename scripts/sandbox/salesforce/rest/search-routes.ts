import { SalesforceError } from '../org/salesforce-error.ts';
import { parseSosl, type Search, searchRecords } from '../soql/search-sosl.ts';
import { type ApiAnswer, type ApiHandler, type ApiRequest, jsonObject } from './api-request.ts';
import { objectsIn, textsIn } from './body-parts.ts';
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

const byBody: ApiHandler = (request) => {
  const given: Record<string, unknown> = { sobjects: [], fields: ['Id'], ...jsonObject(request) };
  const usual = textsIn(given, 'fields');
  const returning = objectsIn(given, 'sobjects').map((it) => ({
    object: String(it.name ?? ''),
    rest: [
      (it.fields === undefined ? usual : textsIn(it, 'fields')).join(', '),
      it.where ? `WHERE ${it.where}` : '',
      limitOf(it.limit),
    ].join(' '),
  }));
  return run(request, {
    text: asked(given.q),
    inFields: String(given.in ?? 'ALL').toUpperCase(),
    returning,
    limit: Number(given.overallLimit ?? 2000),
  });
};

/** Searching over several objects. */
export const searchRoutes: readonly Route[] = [
  { path: 'search', handlers: { GET: search } },
  { path: 'parameterizedSearch', handlers: { GET: byQuery, POST: byBody } },
];
