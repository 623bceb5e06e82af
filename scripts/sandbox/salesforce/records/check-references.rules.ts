import type { FieldDefinition } from '../definitions/definition.ts';
import type { ObjectSchema } from '../org/object-schema.ts';
import type { Org } from '../org/org.ts';
import { wholeId } from '../org/record-id.ts';
import type { Value } from '../org/record-row.ts';
import { SalesforceError } from '../org/salesforce-error.ts';

/** Makes every given link an 18-character id of a record that is there and visible, or refuses. */
export const checkReferences = (org: Org, object: ObjectSchema, values: Record<string, Value>): void => {
  for (const [name, value] of Object.entries(values)) {
    const field = object.field(name);
    if (field?.type !== 'reference' || value === null) continue;
    values[field.name] = checkedReference(org, field, String(value));
  }
};

const checkedReference = (org: Org, field: FieldDefinition, given: string): string => {
  const id = wholeId(given);
  const target = id ? org.schemaOfId(id) : undefined;
  if (!id || !target || !field.reference?.to.includes(target.name)) {
    throw new SalesforceError('MALFORMED_ID', `${field.label[1]}: id value of incorrect type: ${given}`, {
      fields: [field.name],
    });
  }
  const row = org.table(target.name).get(id);
  if (!row)
    throw new SalesforceError('INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id', { fields: [] });
  if (row.IsDeleted === true)
    throw new SalesforceError('ENTITY_IS_DELETED', 'entity is deleted', { fields: [], status: 400 });
  if (!org.access.canSee(id)) {
    throw new SalesforceError(
      'INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY',
      `insufficient access rights on cross-reference id: ${id.slice(0, 15)}`,
      { fields: [] },
    );
  }
  return id;
};
