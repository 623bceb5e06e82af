import { describeObject, describeSummary } from '../metadata/describe-object.ts';
import { attributesOf } from '../records/render-value.ts';
import type { ApiHandler } from './api-request.ts';
import { targetObject } from './find-target.ts';
import { createRecord } from './record-routes.ts';
import type { Route } from './route-table.ts';

const mostRecent = 10;

const describeGlobal: ApiHandler = ({ api, base, language }) => ({
  status: 200,
  body: {
    encoding: 'UTF-8',
    maxBatchSize: 200,
    sobjects: api.org.schemas
      .filter((it) => api.org.access.object(it.name).readable)
      .map((it) => describeSummary(api.org, it, base, language)),
  },
});

const describeOne: ApiHandler = (request, { object = '' }) => ({
  status: 200,
  body: describeObject(request.api.org, targetObject(request, object), request.base, request.language),
});

const objectInfo: ApiHandler = (request, { object: name = '' }) => {
  const { api, base, language } = request;
  const object = targetObject(request, name);
  const recent = [...api.org.table(object.name).stamped(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)]
    .filter((it) => it.IsDeleted !== true && api.org.access.canSee(it.Id))
    .slice(-mostRecent)
    .reverse();
  return {
    status: 200,
    body: {
      objectDescribe: describeSummary(api.org, object, base, language),
      recentItems: recent.map((it) => ({
        attributes: attributesOf(object, it.Id, base),
        Id: it.Id,
        ...(object.nameField ? { [object.nameField.name]: it[object.nameField.name] } : {}),
      })),
    },
  };
};

const second = 1000;

// Clients that keep a description ask with its date whether it still holds.
const unlessUnchanged =
  (describe: ApiHandler): ApiHandler =>
  (request, params) => {
    const answer = describe(request, params);
    // An HTTP date has no fractions of a second.
    const changed = Math.floor(request.api.org.describedAt / second) * second;
    const known = Date.parse(request.headers['if-modified-since'] ?? '');
    if (known >= changed) return { status: 304 };
    return { ...answer, headers: { 'last-modified': new Date(changed).toUTCString() } };
  };

/** What objects and fields there are. */
export const describeRoutes: readonly Route[] = [
  { path: 'sobjects', handlers: { GET: unlessUnchanged(describeGlobal) } },
  { path: 'sobjects/:object', handlers: { GET: objectInfo, POST: createRecord } },
  { path: 'sobjects/:object/describe', handlers: { GET: unlessUnchanged(describeOne) } },
];
