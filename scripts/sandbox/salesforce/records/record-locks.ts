import type { Org } from '../org/org.ts';
import { SalesforceError } from '../org/salesforce-error.ts';

/** Refuses to write a record that somebody else holds, and counts the attempt. */
export const checkLock = (org: Org, id: string): void => {
  const left = org.locks.get(id) ?? 0;
  if (left <= 0) return;
  org.locks.set(id, left - 1);
  throw new SalesforceError(
    'UNABLE_TO_LOCK_ROW',
    `unable to obtain exclusive access to this record or 1 records: ${id.slice(0, 15)}`,
    { fields: [] },
  );
};
