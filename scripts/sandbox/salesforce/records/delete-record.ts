import type { ObjectSchema } from '../org/object-schema.ts';
import { childRelationships } from '../org/object-schema.ts';
import type { Org } from '../org/org.ts';
import type { Row } from '../org/record-row.ts';
import { SalesforceError } from '../org/salesforce-error.ts';
import { checkLock } from './record-locks.ts';

/** Moves one record, and those that go with it, to the recycle bin. */
export const deleteRecord = (org: Org, object: ObjectSchema, row: Row, userId: string): void => {
  const access = org.access.object(object.name);
  if (!access.deletable || !(object.deletable ?? true) || !org.access.canChange(row.Id)) {
    throw new SalesforceError('INSUFFICIENT_ACCESS_OR_READONLY', 'insufficient access rights on object id');
  }
  checkLock(org, row.Id);
  org.atomic(() => discard(org, object, row, userId));
};

const discard = (org: Org, object: ObjectSchema, row: Row, userId: string): void => {
  const now = org.now();
  const after = {
    ...row,
    IsDeleted: true,
    LastModifiedDate: now,
    LastModifiedById: userId,
    SystemModstamp: now,
  };
  org.put(object.name, after);
  org.changed({ kind: 'DELETE', object: object.name, before: row, after, userId });
  for (const relation of childRelationships(object.name, org.schemas)) {
    const child = org.schema(relation.child);
    if (!child || !org.table(child.name).hasIndex(relation.field.name)) continue;
    for (const it of org.table(child.name).find(relation.field.name, row.Id)) {
      if (it.IsDeleted === true) continue;
      if (relation.cascade) discard(org, child, it, userId);
      // The link is cleared by the system: only SystemModstamp moves.
      else org.put(child.name, { ...it, [relation.field.name]: null, SystemModstamp: now });
    }
  }
};
