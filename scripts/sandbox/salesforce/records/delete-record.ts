import type { ObjectSchema } from '../org/object-schema.ts';
import type { Org } from '../org/org.ts';
import { wholeId } from '../org/record-id.ts';
import type { Row } from '../org/record-row.ts';
import { SalesforceError } from '../org/salesforce-error.ts';
import { existingId } from './existing-id.ts';
import { checkLock } from './record-locks.ts';
import { discard } from './recycle-bin.ts';

/** Moves one record, and those that go with it, to the recycle bin. */
export const deleteRecord = (org: Org, object: ObjectSchema, row: Row, userId: string): void => {
  const access = org.access.object(object.name);
  if (!access.deletable || !(object.deletable ?? true) || !org.access.canChange(row.Id)) {
    throw new SalesforceError('INSUFFICIENT_ACCESS_OR_READONLY', 'insufficient access rights on object id');
  }
  checkLock(org, row.Id);
  org.atomic(() => discard(org, object, row, userId));
};

/** Deletes the record of that id, of whichever object, and gives its whole id. */
export const deleteById = (org: Org, given: string, userId: string): string => {
  const object = org.schemaOfId(wholeId(given) ?? '');
  if (!object) throw new SalesforceError('MALFORMED_ID', `malformed id ${given}`);
  const id = existingId(org, object, given);
  deleteRecord(org, object, org.table(object.name).get(id) as Row, userId);
  return id;
};
