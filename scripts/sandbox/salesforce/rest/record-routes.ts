import type { ObjectSchema } from '../org/object-schema.ts';
import type { Row } from '../org/record-row.ts';
import { notFound, SalesforceError } from '../org/salesforce-error.ts';
import { visibleField, visibleFields } from '../org/visible.ts';
import { deleteRecord } from '../records/delete-record.ts';
import { readChanges } from '../records/read-changes.ts';
import { attributesOf, renderValue } from '../records/render-value.ts';
import { saveRecord } from '../records/save-record.ts';
import { type ApiAnswer, type ApiHandler, type ApiRequest, jsonObject } from './api-request.ts';
import { checkUnmodified, isKnown } from './conditional.ts';
import { entityIsDeleted, targetId, targetObject, targetRow } from './find-target.ts';
import type { Route } from './route-table.ts';
import { writerOf } from './writer-of.ts';

/** One record's JSON with the fields asked for, or all the user may see. */
export const recordJson = (
  request: ApiRequest,
  object: ObjectSchema,
  row: Row,
  fields: readonly string[] | null,
): Record<string, unknown> => {
  const { org } = request.api;
  const shown = fields
    ? fields.map((name) => {
        const field = visibleField(org, object, name);
        if (!field)
          throw new SalesforceError(
            'INVALID_FIELD',
            `No such column '${name}' on sobject of type ${object.name}`,
          );
        return field;
      })
    : visibleFields(org, object).filter((it) => it.type !== 'JunctionIdList');
  const json: Record<string, unknown> = { attributes: attributesOf(object, row.Id, request.base) };
  for (const field of shown) json[field.name] = renderValue(field, row);
  return json;
};

/** The answer to a write that worked. */
export const saved = (
  request: ApiRequest,
  object: ObjectSchema,
  id: string,
  created: boolean,
): ApiAnswer => ({
  status: created ? 201 : 200,
  body: { id, success: true, errors: [], ...(request.version >= 46 ? { created } : {}) },
  ...(created ? { headers: { location: `${request.base}/sobjects/${object.name}/${id}` } } : {}),
});

const create: ApiHandler = (request, { object: name = '' }) => {
  const object = targetObject(request, name);
  const { Id, ...json } = jsonObject(request);
  if (Id !== undefined) {
    throw new SalesforceError('INVALID_FIELD_FOR_INSERT_UPDATE', 'cannot specify Id in an insert call', {
      fields: ['Id'],
    });
  }
  const { org } = request.api;
  const id = saveRecord(org, object, null, readChanges(org, object, json, request.body), writerOf(request));
  const answer = saved(request, object, id, true);
  return { ...answer, body: { id, success: true, errors: [] } };
};

const read: ApiHandler = (request, { object: name = '', id = '' }) => {
  const object = targetObject(request, name);
  const row = hideDeleted(() => targetRow(request, object, id));
  checkUnmodified(request, row);
  if (isKnown(request, row)) return { status: 304 };
  const fields = request.query.get('fields')?.split(',') ?? null;
  return { status: 200, body: recordJson(request, object, row, fields), headers: lastModified(row) };
};

/** When a record last changed, as a header of the answer that shows it. */
export const lastModified = (row: Row): Record<string, string> => ({
  'last-modified': new Date(row.SystemModstamp).toUTCString(),
});

// Reading what lies in the recycle bin is like reading what never was.
const hideDeleted = (find: () => Row): Row => {
  try {
    return find();
  } catch (error) {
    throw error instanceof SalesforceError && error.code === 'ENTITY_IS_DELETED' ? notFound() : error;
  }
};

const update: ApiHandler = (request, { object: name = '', id = '' }) => {
  const object = targetObject(request, name);
  const row = targetRow(request, object, id);
  checkUnmodified(request, row);
  const json = jsonObject(request);
  if (json.Id !== undefined) throw notInBody('Id');
  const { org } = request.api;
  saveRecord(org, object, row.Id, readChanges(org, object, json, request.body), writerOf(request));
  return { status: 204 };
};

/** The refusal of a field that the address names already. */
export const notInBody = (field: string): SalesforceError =>
  new SalesforceError('INVALID_FIELD', `The ${field} field should not be specified in the sobject data.`);

const remove: ApiHandler = (request, { object: name = '', id = '' }) => {
  const object = targetObject(request, name);
  const { org } = request.api;
  const row = org.table(object.name).get(targetId(request, object, id));
  if (!row || !org.access.canSee(row.Id)) {
    throw new SalesforceError('INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id', {
      status: 404,
      fields: [],
    });
  }
  if (row.IsDeleted === true) throw entityIsDeleted();
  checkUnmodified(request, row);
  deleteRecord(org, object, row, request.caller.userId);
  return { status: 204 };
};

/** Single records by id. */
export const recordRoutes: readonly Route[] = [
  { path: 'sobjects/:object/:id', handlers: { GET: read, PATCH: update, DELETE: remove } },
];

/** Creating a record. */
export const createRecord = create;
