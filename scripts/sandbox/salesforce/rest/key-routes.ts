import type { ObjectSchema } from '../org/object-schema.ts';
import { indexKey, type Row } from '../org/record-row.ts';
import { notFound } from '../org/salesforce-error.ts';
import { visibleField } from '../org/visible.ts';
import { deleteRecord } from '../records/delete-record.ts';
import { readChanges } from '../records/read-changes.ts';
import { saveRecord } from '../records/save-record.ts';
import { type ApiAnswer, type ApiHandler, type ApiRequest, jsonObject } from './api-request.ts';
import { targetObject, targetRow } from './find-target.ts';
import { lastModified, notInBody, recordJson, saved } from './record-routes.ts';
import { namesRecord, readRelated, removeRelated, updateRelated } from './relationship-routes.ts';
import type { Route } from './route-table.ts';
import { writerOf } from './writer-of.ts';

const recordsByKey = (
  request: ApiRequest,
  object: ObjectSchema,
  keyName: string,
  value: string,
): readonly Row[] => {
  const { org } = request.api;
  const key = visibleField(org, object, keyName);
  if (!key || !(key.externalId || key.idLookup)) {
    throw notFound(`Provided external ID field does not exist or is not accessible: ${keyName}`);
  }
  const rows =
    key.name === 'Id'
      ? [targetRow(request, object, value)]
      : org.table(object.name).find(key.name, indexKey(value));
  return rows.filter((it) => it.IsDeleted !== true && org.access.canSee(it.Id));
};

const multipleChoices = (request: ApiRequest, object: ObjectSchema, rows: readonly Row[]): ApiAnswer => ({
  status: 300,
  body: rows.map((it) => `${request.base}/sobjects/${object.name}/${it.Id}`),
});

const readByKey: ApiHandler = (request, { object: name = '', key = '', value = '' }) => {
  const object = targetObject(request, name);
  const rows = recordsByKey(request, object, key, value);
  const [row, ...others] = rows;
  if (!row) throw notFound();
  if (others.length > 0) return multipleChoices(request, object, rows);
  const fields = request.query.get('fields')?.split(',') ?? null;
  return { status: 200, body: recordJson(request, object, row, fields), headers: lastModified(row) };
};

const upsertByKey: ApiHandler = (request, { object: name = '', key = '', value = '' }) => {
  const object = targetObject(request, name);
  const rows = recordsByKey(request, object, key, value);
  if (rows.length > 1) return multipleChoices(request, object, rows);
  const { org } = request.api;
  const json = jsonObject(request);
  const field = visibleField(org, object, key);
  const named = Object.keys(json).find((it) => [key.toLowerCase(), 'id'].includes(it.toLowerCase()));
  if (named) throw notInBody(named);
  const changes = readChanges(org, object, json, request.body);
  const [row] = rows;
  if (row) {
    saveRecord(org, object, row.Id, changes, writerOf(request));
    return request.version >= 46 ? saved(request, object, row.Id, false) : { status: 204 };
  }
  if (request.query.get('updateOnly') === 'true') throw notFound();
  const values = { ...changes.values, [field?.name ?? key]: value };
  const id = saveRecord(org, object, null, { ...changes, values }, writerOf(request));
  return saved(request, object, id, true);
};

const removeByKey: ApiHandler = (request, { object: name = '', key = '', value = '' }) => {
  const object = targetObject(request, name);
  const rows = recordsByKey(request, object, key, value);
  const [row, ...others] = rows;
  if (!row) throw notFound();
  if (others.length > 0) return multipleChoices(request, object, rows);
  deleteRecord(request.api.org, object, row, request.caller.userId);
  return { status: 204 };
};

// `sobjects/Contact/003…/Account` has the shape of `sobjects/Contact/KintoneKey__c/…`: an id decides.
const either =
  (byKey: ApiHandler, byRelation: ApiHandler): ApiHandler =>
  (request, params) =>
    (namesRecord(request, params.object ?? '', params.key ?? '') ? byRelation : byKey)(request, params);

/** Records by one of their keys, and along their relationships. */
export const keyRoutes: readonly Route[] = [
  {
    path: 'sobjects/:object/:key/:value',
    handlers: {
      GET: either(readByKey, readRelated),
      PATCH: either(upsertByKey, updateRelated),
      DELETE: either(removeByKey, removeRelated),
    },
  },
];
