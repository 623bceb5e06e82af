import { isSortable } from '../metadata/field-facts.ts';
import { labelIn } from '../metadata/language.ts';
import {
  findListView,
  type ListColumn,
  type ListView,
  listViewQuery,
  listViews,
} from '../metadata/list-views.ts';
import type { ObjectSchema } from '../org/object-schema.ts';
import { notFound } from '../org/salesforce-error.ts';
import { runQuery } from '../soql/run-query.ts';
import type { ApiHandler, ApiRequest } from './api-request.ts';
import { targetObject } from './find-target.ts';
import type { Route } from './route-table.ts';
import { shownObjects } from './surroundings-routes.ts';

const usualRows = 25;
const mostRows = 2000;

const summary = ({ base, language }: ApiRequest, object: ObjectSchema, view: ListView) => {
  const url = `${base}/sobjects/${object.name}/listviews/${view.id}`;
  return {
    describeUrl: `${url}/describe`,
    developerName: view.developerName,
    id: view.id,
    label: labelIn(language, view.label),
    resultsUrl: `${url}/results`,
    soqlCompatible: true,
    url,
  };
};

const listable = (request: ApiRequest, name: string): ObjectSchema => {
  const object = targetObject(request, name);
  if (!shownObjects(request.api.org).includes(object)) throw notFound();
  return object;
};

const list: ApiHandler = (request, { object: name = '' }) => {
  const object = listable(request, name);
  const listviews = listViews(request.api.org, object).map((it) => summary(request, object, it));
  return {
    status: 200,
    body: {
      done: true,
      listviews,
      nextRecordsUrl: null,
      size: listviews.length,
      sobjectType: object.name,
    },
  };
};

const named = (request: ApiRequest, name: string, id: string): { object: ObjectSchema; view: ListView } => {
  const object = listable(request, name);
  const found = findListView(request.api.org, id);
  if (found?.object !== object) throw notFound();
  return found;
};

const one: ApiHandler = (request, { object: name = '', id = '' }) => {
  const { object, view } = named(request, name, id);
  return { status: 200, body: summary(request, object, view) };
};

const columnJson = (request: ApiRequest, view: ListView, column: ListColumn) => {
  const isSorted = view.orderBy.field === column.path;
  return {
    ascendingLabel: null,
    descendingLabel: null,
    fieldNameOrPath: column.path,
    hidden: false,
    label: labelIn(request.language, column.field.label),
    selectListItem: column.selected,
    sortDirection: isSorted ? (view.orderBy.descending ? 'descending' : 'ascending') : null,
    sortIndex: isSorted ? 0 : null,
    sortable: isSortable(column.field),
    type: column.field.reference ? 'string' : column.field.type,
  };
};

const describe: ApiHandler = (request, { object: name = '', id = '' }) => {
  const { object, view } = named(request, name, id);
  const { field, descending } = view.orderBy;
  return {
    status: 200,
    body: {
      columns: view.columns.map((it) => columnJson(request, view, it)),
      id: view.id,
      orderBy: [
        {
          fieldNameOrPath: field,
          nullsPosition: descending ? 'last' : 'first',
          sortDirection: descending ? 'descending' : 'ascending',
        },
      ],
      query: listViewQuery(object, view),
      relatedEntityId: null,
      scope: view.scope,
      scopeEntityId: null,
      sobjectType: object.name,
      whereCondition: view.where
        ? { field: 'LastViewedDate', operator: 'notEqual', values: ['null'] }
        : { conditions: [], conjunction: 'and' },
    },
  };
};

const results: ApiHandler = (request, { object: name = '', id = '' }) => {
  const { api, base, caller, language, query } = request;
  const { object, view } = named(request, name, id);
  const rendering = { base, language, scanAll: false, userId: caller.userId };
  const found = runQuery(api.org, listViewQuery(object, view), rendering);
  const asked = Number(query.get('limit') ?? usualRows);
  const from = Math.max(0, Number(query.get('offset') ?? 0) || 0);
  const to = from + Math.min(mostRows, Math.max(1, asked || usualRows));
  const records = found.page(from, to).map((record) => ({
    columns: view.columns.map(({ path }) => ({ fieldNameOrPath: path, value: textAt(record, path) })),
  }));
  return {
    status: 200,
    body: {
      columns: view.columns.map((it) => columnJson(request, view, it)),
      developerName: view.developerName,
      done: to >= found.total,
      id: view.id,
      label: labelIn(language, view.label),
      records,
      size: records.length,
    },
  };
};

const textAt = (record: Readonly<Record<string, unknown>>, path: string): string | null => {
  let at: unknown = record;
  for (const step of path.split('.')) at = (at as Record<string, unknown> | null)?.[step] ?? null;
  return at === null ? null : String(at);
};

/** List views: which there are, what they ask for, what they show. */
export const listViewRoutes: readonly Route[] = [
  { path: 'sobjects/:object/listviews', since: 32, handlers: { GET: list } },
  { path: 'sobjects/:object/listviews/:id', since: 32, handlers: { GET: one } },
  { path: 'sobjects/:object/listviews/:id/describe', since: 32, handlers: { GET: describe } },
  { path: 'sobjects/:object/listviews/:id/results', since: 32, handlers: { GET: results } },
];
