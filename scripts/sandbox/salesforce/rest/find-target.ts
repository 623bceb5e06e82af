import type { ObjectSchema } from '../org/object-schema.ts';
import { wholeId } from '../org/record-id.ts';
import type { Row } from '../org/record-row.ts';
import { notFound, SalesforceError } from '../org/salesforce-error.ts';
import { visibleObject } from '../org/visible.ts';
import type { ApiRequest } from './api-request.ts';

/** The object an address names; nobody learns whether it is missing or hidden. */
export const targetObject = (request: ApiRequest, name: string): ObjectSchema => {
  const object = visibleObject(request.api.org, name);
  if (!object) throw notFound();
  return object;
};

/** The 18-character id an address names, for an object of that kind. */
export const targetId = (request: ApiRequest, object: ObjectSchema, given: string): string => {
  if (given.length !== 15 && given.length !== 18) {
    throw notFound(`Provided external ID field does not exist or is not accessible: ${given}`);
  }
  const id = wholeId(given);
  if (id === null) throw new SalesforceError('MALFORMED_ID', `malformed id ${given}`);
  const other = request.api.org.schemaOfId(id);
  if (other && other.name !== object.name) {
    throw new SalesforceError('MALFORMED_ID', `${object.label[1]} ID: id value of incorrect type: ${given}`, {
      fields: ['Id'],
    });
  }
  return id;
};

/** The record an address names, which is there, alive and visible. */
export const targetRow = (request: ApiRequest, object: ObjectSchema, given: string): Row => {
  const id = targetId(request, object, given);
  const row = request.api.org.table(object.name).get(id);
  if (!row || !request.api.org.access.canSee(id)) throw notFound();
  if (row.IsDeleted === true) throw entityIsDeleted();
  return row;
};

/** The refusal of a record that lies in the recycle bin. */
export const entityIsDeleted = (): SalesforceError =>
  new SalesforceError('ENTITY_IS_DELETED', 'entity is deleted', { fields: [] });
