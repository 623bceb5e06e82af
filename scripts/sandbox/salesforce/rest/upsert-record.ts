import type { FieldDefinition } from '../definitions/definition.ts';
import type { ObjectSchema } from '../org/object-schema.ts';
import type { Org } from '../org/org.ts';
import { wholeId } from '../org/record-id.ts';
import type { Row } from '../org/record-row.ts';
import { SalesforceError } from '../org/salesforce-error.ts';
import type { Changes } from '../records/read-changes.ts';
import { saveRecord, type Writer } from '../records/save-record.ts';

/** Updates the record with that key or creates it; `decided` hears which, even if the write is refused then. */
export const upsertRecord = (
  org: Org,
  object: ObjectSchema,
  key: FieldDefinition,
  value: string | null,
  changes: Changes,
  writer: Writer,
  seen: Set<string>,
  decided: (created: boolean) => void,
): { id: string; created: boolean } => {
  const found = value === null ? [] : matches(org, object, key, value);
  const [row, ...others] = found;
  decided(!row);
  if (value === null && key.name !== 'Id') {
    throw new SalesforceError('MISSING_ARGUMENT', `${key.name} not specified`);
  }
  if (others.length > 0) {
    throw new SalesforceError('DUPLICATE_VALUE', `${key.label[1]}: duplicate external id value: ${value}`, {
      fields: [key.name],
    });
  }
  if (value !== null && seen.has(value.toLowerCase())) {
    throw new SalesforceError('DUPLICATE_VALUE', `Duplicate external id specified: ${value}`, {
      fields: [key.name],
    });
  }
  if (value !== null) seen.add(value.toLowerCase());
  if (key.name === 'Id' && value !== null && !row) {
    throw new SalesforceError('INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id');
  }
  return { id: saveRecord(org, object, row?.Id ?? null, changes, writer), created: !row };
};

const matches = (org: Org, object: ObjectSchema, key: FieldDefinition, value: string): readonly Row[] => {
  const table = org.table(object.name);
  const rows = key.name === 'Id' ? [table.get(wholeId(value) ?? '')] : table.find(key.name, value);
  return rows
    .filter((it) => it !== undefined)
    .filter((it) => it.IsDeleted !== true && org.access.canSee(it.Id));
};
