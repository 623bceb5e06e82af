import { layoutItem } from '../metadata/describe-layout.ts';
import { labelIn } from '../metadata/language.ts';
import { type QuickAction, quickAction, quickActions } from '../metadata/quick-actions.ts';
import type { ObjectSchema } from '../org/object-schema.ts';
import { wholeId } from '../org/record-id.ts';
import type { Value } from '../org/record-row.ts';
import { notFound, SalesforceError } from '../org/salesforce-error.ts';
import { visibleField } from '../org/visible.ts';
import { readChanges } from '../records/read-changes.ts';
import { saveRecord } from '../records/save-record.ts';
import { type ApiHandler, type ApiRequest, jsonObject } from './api-request.ts';
import { asObject } from './body-parts.ts';
import { targetObject } from './find-target.ts';
import type { Route } from './route-table.ts';
import { writerOf } from './writer-of.ts';

type Params = Readonly<Record<string, string>>;

// The same actions stand at the top and below every object.
const folder = (request: ApiRequest, { object }: Params): string =>
  object === undefined
    ? `${request.base}/quickActions`
    : `${request.base}/sobjects/${targetObject(request, object).name}/quickActions`;

const summary = (request: ApiRequest, params: Params, it: QuickAction): Record<string, unknown> => {
  const url = `${folder(request, params)}/${it.name}`;
  return {
    actionEnumOrId: it.name,
    label: labelIn(request.language, it.label),
    name: it.name,
    type: it.type,
    urls: {
      quickAction: url,
      defaultValues: `${url}/defaultValues`,
      defaultValuesTemplate: `${url}/defaultValues/{ID}`,
      describe: `${url}/describe`,
    },
  };
};

const named = (request: ApiRequest, { name = '' }: Params): { action: QuickAction; object: ObjectSchema } => {
  const action = quickAction(name);
  if (!action) throw notFound();
  return { action, object: targetObject(request, action.target) };
};

const list: ApiHandler = (request, params) => ({
  status: 200,
  body: quickActions
    .filter((it) => request.api.org.access.object(it.target).createable)
    .map((it) => summary(request, params, it)),
});

const describe: ApiHandler = (request, params) => {
  const { action, object } = named(request, params);
  const { org } = request.api;
  const fields = action.fields.flatMap((it) => visibleField(org, object, it) ?? []);
  const layoutRows = fields.map((it, i) => ({
    layoutItems: [layoutItem(org, object, it, i, request.language)],
    numItems: 1,
  }));
  return {
    status: 200,
    body: {
      ...summary(request, params, action),
      accessLevelRequired: null,
      canvasApplicationId: null,
      colors: [],
      contextSobjectType: params.object === undefined ? null : targetObject(request, params.object).name,
      defaultValues: null,
      height: null,
      icons: [],
      layout: { id: null, layoutRows, name: action.name, rows: layoutRows.length },
      targetParentField: null,
      targetRecordTypeId: null,
      targetSobjectType: object.name,
      width: null,
    },
  };
};

const related = (request: ApiRequest, action: QuickAction, given: string): Record<string, Value> => {
  const id = wholeId(given);
  const from = id === null ? undefined : request.api.org.schemaOfId(id);
  if (!id || !from || !request.api.org.row(id)) {
    throw new SalesforceError('INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id', { fields: [] });
  }
  const field = action.context[from.name];
  return field ? { [field]: id } : {};
};

const defaultValues: ApiHandler = (request, params) => {
  const { action, object } = named(request, params);
  const empty = Object.fromEntries(action.fields.map((it) => [it, null]));
  const relation = params.id === undefined ? {} : related(request, action, params.id);
  return {
    status: 200,
    body: { attributes: { type: object.name }, ...empty, ...action.preset, ...relation },
  };
};

const run: ApiHandler = (request, params) => {
  const { action, object } = named(request, params);
  const { org } = request.api;
  const { contextId, record } = jsonObject(request);
  const relation = typeof contextId === 'string' ? related(request, action, contextId) : {};
  const json = { ...action.preset, ...relation, ...asObject(record) };
  const id = saveRecord(org, object, null, readChanges(org, object, json, request.body), writerOf(request));
  return {
    status: 201,
    body: {
      contextId: typeof contextId === 'string' ? contextId : null,
      created: true,
      errors: [],
      feedItemIds: [],
      id,
      success: true,
      successMessage: null,
    },
  };
};

const routesBelow = (path: string): readonly Route[] => [
  { path, handlers: { GET: list } },
  { path: `${path}/:name`, handlers: { GET: describe, POST: run } },
  { path: `${path}/:name/describe`, handlers: { GET: describe } },
  { path: `${path}/:name/defaultValues`, handlers: { GET: defaultValues } },
  { path: `${path}/:name/defaultValues/:id`, handlers: { GET: defaultValues } },
];

/** Quick actions: what they are, what they begin with, and doing them. */
export const quickActionRoutes: readonly Route[] = [
  ...routesBelow('quickActions'),
  ...routesBelow('sobjects/:object/quickActions'),
];
