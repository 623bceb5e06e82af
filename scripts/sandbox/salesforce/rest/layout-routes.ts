import { describeCompactLayout, describeLayout, masterRecordType } from '../metadata/describe-layout.ts';
import type { ObjectSchema } from '../org/object-schema.ts';
import { wholeId } from '../org/record-id.ts';
import { notFound } from '../org/salesforce-error.ts';
import { visibleObject } from '../org/visible.ts';
import type { ApiHandler, ApiRequest } from './api-request.ts';
import { targetObject } from './find-target.ts';
import type { Route } from './route-table.ts';

const layoutable = (request: ApiRequest, name: string): ObjectSchema => {
  const object = targetObject(request, name);
  if (object.layoutable === false) throw notFound();
  return object;
};

const masterName = ({ language }: ApiRequest): string => (language === 'ja' ? 'マスター' : 'Master');

const layouts: ApiHandler = (request, { object: name = '' }) => {
  const object = layoutable(request, name);
  const url = `${request.base}/sobjects/${object.name}/describe/layouts/${masterRecordType}`;
  return {
    status: 200,
    body: {
      layouts: [describeLayout(request.api.org, object, request.language)],
      recordTypeMappings: [
        {
          active: true,
          available: true,
          defaultRecordTypeMapping: true,
          developerName: 'Master',
          layoutId: null,
          master: true,
          name: masterName(request),
          picklistsForRecordType: null,
          recordTypeId: masterRecordType,
          urls: { layout: url },
        },
      ],
      recordTypeSelectorRequired: [false],
    },
  };
};

const layoutOfType: ApiHandler = (request, { object: name = '', type = '' }) => {
  const object = layoutable(request, name);
  if (wholeId(type) !== masterRecordType) throw notFound();
  return { status: 200, body: describeLayout(request.api.org, object, request.language) };
};

// The service knows a second layout by name for users alone.
const namedLayout: ApiHandler = (request, params) => {
  const object = layoutable(request, params.object ?? '');
  if (object.name !== 'User' || params.name?.toLowerCase() !== 'useralt') throw notFound();
  return layouts(request, params);
};

const compactOf = (request: ApiRequest, object: ObjectSchema): Record<string, unknown> => {
  const url = `${request.base}/sobjects/${object.name}/describe/compactLayouts`;
  return {
    compactLayouts: [describeCompactLayout(request.api.org, object, request.language)],
    defaultCompactLayoutId: null,
    recordTypeCompactLayoutMappings: [
      {
        available: true,
        compactLayoutId: null,
        compactLayoutName: 'SYSTEM',
        recordTypeId: masterRecordType,
        recordTypeName: masterName(request),
        urls: { compactLayout: `${url}/${masterRecordType}` },
      },
    ],
    urls: { primary: `${url}/primary` },
  };
};

const compactLayouts: ApiHandler = (request, { object = '' }) => ({
  status: 200,
  body: compactOf(request, layoutable(request, object)),
});

const compactLayout: ApiHandler = (request, { object: name = '', which = '' }) => {
  const object = layoutable(request, name);
  if (which !== 'primary' && wholeId(which) !== masterRecordType) throw notFound();
  return { status: 200, body: describeCompactLayout(request.api.org, object, request.language) };
};

const compactLayoutsOfMany: ApiHandler = (request) => {
  const names = (request.query.get('q') ?? '').split(',').filter((it) => it !== '');
  const objects = names.flatMap((it) => visibleObject(request.api.org, it) ?? []);
  return { status: 200, body: Object.fromEntries(objects.map((it) => [it.name, compactOf(request, it)])) };
};

// No approval process was ever set up, so there is nothing to lay out.
const approvalLayouts: ApiHandler = (request, { object = '' }) => {
  layoutable(request, object);
  return { status: 200, body: { approvalLayouts: [] } };
};

const below = 'sobjects/:object/describe';

/** How records are laid out on the pages of the service. */
export const layoutRoutes: readonly Route[] = [
  { path: `${below}/layouts`, handlers: { GET: layouts } },
  { path: `${below}/layouts/:type`, handlers: { GET: layoutOfType } },
  { path: `${below}/namedLayouts/:name`, handlers: { GET: namedLayout } },
  { path: `${below}/compactLayouts`, handlers: { GET: compactLayouts } },
  { path: `${below}/compactLayouts/:which`, handlers: { GET: compactLayout } },
  { path: `${below}/approvalLayouts`, handlers: { GET: approvalLayouts } },
  { path: 'compactLayouts', handlers: { GET: compactLayoutsOfMany } },
];
