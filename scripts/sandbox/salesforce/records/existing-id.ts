import type { ObjectSchema } from '../org/object-schema.ts';
import type { Org } from '../org/org.ts';
import { wholeId } from '../org/record-id.ts';
import { SalesforceError } from '../org/salesforce-error.ts';

/** The whole id of a record that is there, alive and visible; else the refusal lists of records carry. */
export const existingId = (org: Org, object: ObjectSchema, given: string | undefined): string => {
  if (!given) throw new SalesforceError('MISSING_ARGUMENT', 'Id not specified in an update call');
  const id = wholeId(given);
  if (id === null || (org.schemaOfId(id)?.name ?? object.name) !== object.name) {
    throw new SalesforceError('MALFORMED_ID', `${object.label[1]} ID: id value of incorrect type: ${given}`, {
      fields: ['Id'],
    });
  }
  const row = org.table(object.name).get(id);
  if (!row || !org.access.canSee(id)) {
    throw new SalesforceError('INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id');
  }
  if (row.IsDeleted === true) throw new SalesforceError('ENTITY_IS_DELETED', 'entity is deleted');
  return id;
};
