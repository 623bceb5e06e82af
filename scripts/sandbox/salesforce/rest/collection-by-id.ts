import type { ObjectSchema } from '../org/object-schema.ts';
import { wholeId } from '../org/record-id.ts';
import { SalesforceError } from '../org/salesforce-error.ts';
import { visibleField } from '../org/visible.ts';
import { deleteById } from '../records/delete-record.ts';
import { noSuchColumn } from '../records/read-changes.ts';
import { type ApiHandler, type ApiRequest, jsonObject } from './api-request.ts';
import { textsIn } from './body-parts.ts';
import { collectionSave, type RecordWork } from './collection-save.ts';
import { targetObject } from './find-target.ts';
import { recordJson } from './record-routes.ts';

const mostRecords = 200;
const mostRetrieved = 2000;

/** Deletes records of any type by id. */
export const deleteAll: ApiHandler = (request) => {
  const { org } = request.api;
  const ids = (request.query.get('ids') ?? '').split(',').filter((it) => it !== '');
  if (ids.length === 0)
    throw new SalesforceError('INVALID_QUERY_FILTER_OPERATOR', 'The ids parameter is required');
  if (ids.length > mostRecords) {
    throw new SalesforceError(
      'EXCEEDED_ID_LIMIT',
      `record limit reached. cannot submit more than ${mostRecords} records into this call`,
    );
  }
  const work = ids.map<RecordWork>((given) => () => ({ id: deleteById(org, given, request.caller.userId) }));
  return { status: 200, body: collectionSave(org, request.query.get('allOrNone') === 'true', work) };
};

const checkFields = (request: ApiRequest, object: ObjectSchema, fields: readonly string[]): void => {
  if (fields.length === 0) throw new SalesforceError('JSON_PARSER_ERROR', 'Missing required field: fields');
  const unknown = fields.find((it) => !visibleField(request.api.org, object, it));
  if (unknown !== undefined) throw noSuchColumn(unknown, object);
};

const retrieve = (request: ApiRequest, name: string, ids: readonly string[], fields: readonly string[]) => {
  const object = targetObject(request, name);
  const { org } = request.api;
  if (ids.length > mostRetrieved) {
    throw new SalesforceError(
      'EXCEEDED_ID_LIMIT',
      `record limit reached. cannot submit more than ${mostRetrieved} ids into this call`,
    );
  }
  checkFields(request, object, fields);
  const body = ids.map((given) => {
    // An id that is none, or none of this object, leaves a gap in the answer like one that is gone.
    const row = org.table(object.name).get(wholeId(given) ?? '');
    const isThere = row && row.IsDeleted !== true && org.access.canSee(row.Id);
    return isThere ? recordJson(request, object, row, fields) : null;
  });
  return { status: 200, body };
};

const list = (text: string | null): readonly string[] => (text ?? '').split(',').filter((it) => it !== '');

/** Reads records by ids in the address. */
export const retrieveByGet: ApiHandler = (request, { object = '' }) =>
  retrieve(request, object, list(request.query.get('ids')), list(request.query.get('fields')));

/** Reads records by ids in the body. */
export const retrieveByPost: ApiHandler = (request, { object = '' }) => {
  const body = jsonObject(request);
  return retrieve(request, object, textsIn(body, 'ids'), textsIn(body, 'fields'));
};
