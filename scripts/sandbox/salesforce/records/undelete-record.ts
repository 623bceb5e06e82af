import type { Org } from '../org/org.ts';
import { wholeId } from '../org/record-id.ts';
import { SalesforceError } from '../org/salesforce-error.ts';

/** Takes a record out of the recycle bin; one that was merged away stays there. */
export const undeleteRecord = (org: Org, id: string, userId: string): string => {
  const row = org.row(wholeId(id) ?? '');
  const object = row && org.schemaOfId(row.Id);
  if (!row || !object || row.IsDeleted !== true)
    throw new SalesforceError('UNDELETE_FAILED', 'Entity is not in the recycle bin');
  if (row.MasterRecordId)
    throw new SalesforceError('UNDELETE_FAILED', 'A record that was merged cannot be undeleted');
  const now = org.now();
  const after = {
    ...row,
    IsDeleted: false,
    LastModifiedDate: now,
    LastModifiedById: userId,
    SystemModstamp: now,
  };
  org.put(object.name, after);
  // Listeners hear of it as of a new record; the real service calls it UNDELETE.
  org.changed({ kind: 'CREATE', object: object.name, before: undefined, after, userId });
  return row.Id;
};
