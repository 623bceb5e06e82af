import type { ObjectSchema } from '../org/object-schema.ts';
import type { Org } from '../org/org.ts';
import type { Row, Value } from '../org/record-row.ts';
import { SalesforceError } from '../org/salesforce-error.ts';

/** Refuses a write the API user has no permission for, on the object, on the record or on one of its fields. */
export const checkAccess = (
  org: Org,
  object: ObjectSchema,
  values: Readonly<Record<string, Value>>,
  before: Row | undefined,
): void => {
  const access = org.access.object(object.name);
  if (!before && !(access.createable && (object.createable ?? true))) {
    throw new SalesforceError(
      'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY',
      `entity type cannot be inserted: ${object.label[1]}`,
    );
  }
  if (before && !(access.updateable && (object.updateable ?? true) && org.access.canChange(before.Id))) {
    throw new SalesforceError('INSUFFICIENT_ACCESS_OR_READONLY', 'insufficient access rights on object id');
  }
  const refused = Object.keys(values).filter((name) => {
    const field = object.field(name);
    const open = before ? (field?.updateable ?? true) : (field?.createable ?? true);
    return !open || !org.access.field(object.name, name).updateable;
  });
  if (refused.length === 0) return;
  throw new SalesforceError(
    'INVALID_FIELD_FOR_INSERT_UPDATE',
    `Unable to create/update fields: ${refused.join(', ')}. Please check the security settings of this field and verify that it is read/write for your profile or permission set.`,
    { fields: refused },
  );
};
