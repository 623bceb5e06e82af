import type { ObjectSchema } from '../org/object-schema.ts';
import type { Org } from '../org/org.ts';
import type { Value } from '../org/record-row.ts';
import { SalesforceError } from '../org/salesforce-error.ts';

/** Refuses a record without its required fields. */
export const checkRequired = (object: ObjectSchema, draft: Readonly<Record<string, Value>>): void => {
  const missing = object.fields
    .filter((it) => it.required && it.createable !== false && (draft[it.name] ?? null) === null)
    .map((it) => it.name);
  if (missing.length === 0) return;
  throw new SalesforceError(
    'REQUIRED_FIELD_MISSING',
    `Required fields are missing: [${missing.join(', ')}]`,
    {
      fields: missing,
    },
  );
};

/** Refuses a value that another record of the object already has in a unique field. */
export const checkUnique = (
  org: Org,
  object: ObjectSchema,
  draft: Readonly<Record<string, Value>>,
  id: string | null,
): void => {
  for (const field of object.fields) {
    const value = draft[field.name] ?? null;
    if (!field.unique || value === null) continue;
    const other = org
      .table(object.name)
      .find(field.name, String(value))
      .find((it) => it.Id !== id && it.IsDeleted !== true);
    if (!other) continue;
    throw new SalesforceError(
      'DUPLICATE_VALUE',
      `duplicate value found: ${field.name} duplicates value on record with id: ${other.Id.slice(0, 15)}`,
      { fields: [] },
    );
  }
};
