import { findListView, listViewQuery } from '../metadata/list-views.ts';
import { SalesforceError } from '../org/salesforce-error.ts';
import { explainQuery } from '../soql/explain-query.ts';
import { notFoundLocator } from '../soql/locator-error.ts';
import type { OpenQuery } from '../soql/query-locators.ts';
import { runQuery } from '../soql/run-query.ts';
import type { ApiAnswer, ApiHandler, ApiRequest } from './api-request.ts';
import type { Route } from './route-table.ts';

const pageSizes = { smallest: 200, largest: 2000 } as const;

const query =
  (scanAll: boolean): ApiHandler =>
  (request) => {
    const explained = request.query.get('explain');
    if (explained !== null) return explain(request, explained);
    const soql = request.query.get('q');
    if (soql === null)
      throw new SalesforceError('MALFORMED_QUERY', 'SOQL statement is required: parameter q is missing');
    const { api, base, caller, language } = request;
    const found = runQuery(api.org, soql, { base, language, scanAll, userId: caller.userId });
    const open: OpenQuery = {
      userId: caller.userId,
      total: found.total,
      pageSize: pageSizeOf(request),
      page: found.page,
    };
    const resource = scanAll ? 'queryAll' : 'query';
    return page(request, resource, open, 0, () => api.locators.keep(open, api.org.clock.now()));
  };

// How the query would be answered: by an index where one fits, else by looking at every record.
// A list view stands for its query.
const explain = ({ api, base, caller, language }: ApiRequest, asked: string): ApiAnswer => {
  const listView = findListView(api.org, asked);
  const soql = listView ? listViewQuery(listView.object, listView.view) : asked;
  const plan = explainQuery(api.org, soql, { base, language, scanAll: false, userId: caller.userId });
  return { status: 200, body: { plans: [plan], sourceQuery: soql } };
};

const queryMore =
  (resource: string): ApiHandler =>
  (request, { locator = '' }) => {
    const [, id = '', from = ''] = /^(.+)-(\d+)$/.exec(locator) ?? [];
    if (id === '') throw notFoundLocator();
    const { locators, org } = request.api;
    const open = locators.find(id, request.caller.userId, org.clock.now());
    return page(request, resource, open, Number(from), () => id);
  };

const pageSizeOf = (request: ApiRequest): number => {
  const asked = Number(
    /batchSize\s*=\s*(\d+)/i.exec(request.headers['sforce-query-options'] ?? '')?.[1] ?? NaN,
  );
  return Number.isNaN(asked)
    ? pageSizes.largest
    : Math.min(pageSizes.largest, Math.max(pageSizes.smallest, asked));
};

const page = (
  request: ApiRequest,
  resource: string,
  open: OpenQuery,
  from: number,
  keep: () => string,
): ApiAnswer => {
  const to = from + open.pageSize;
  const records = open.page(from, to);
  const done = to >= open.total;
  const next = done ? {} : { nextRecordsUrl: `${request.base}/${resource}/${keep()}-${to}` };
  return { status: 200, body: { totalSize: open.total, done, ...next, records } };
};

/** Queries and their further pages. */
export const queryRoutes: readonly Route[] = [
  { path: 'query', handlers: { GET: query(false) } },
  { path: 'queryAll', handlers: { GET: query(true) } },
  { path: 'query/:locator', handlers: { GET: queryMore('query') } },
  { path: 'queryAll/:locator', handlers: { GET: queryMore('queryAll') } },
];
