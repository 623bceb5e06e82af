import { wholeId } from '../org/record-id.ts';
import type { Row } from '../org/record-row.ts';
import { SalesforceError } from '../org/salesforce-error.ts';
import { deleteRecord } from '../records/delete-record.ts';
import { existingId } from '../records/existing-id.ts';
import { type ApiHandler, type ApiRequest, jsonObject } from './api-request.ts';
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
  const work = ids.map<RecordWork>((given) => () => {
    const object = org.schemaOfId(wholeId(given) ?? '');
    if (!object) throw new SalesforceError('MALFORMED_ID', `malformed id ${given}`);
    const id = existingId(org, object, given);
    deleteRecord(org, object, org.table(object.name).get(id) as Row, request.caller.userId);
    return { id };
  });
  return { status: 200, body: collectionSave(org, request.query.get('allOrNone') === 'true', work) };
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
  const body = ids.map((given) => {
    const id = wholeId(given);
    if (id === null) throw new SalesforceError('MALFORMED_ID', `malformed id ${given}`);
    const row = org.table(object.name).get(id);
    const isThere = row && row.IsDeleted !== true && org.access.canSee(id);
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
  const { ids, fields } = jsonObject(request);
  return retrieve(request, object, ids as readonly string[], fields as readonly string[]);
};
