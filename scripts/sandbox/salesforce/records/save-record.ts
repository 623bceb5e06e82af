import type { ObjectSchema } from '../org/object-schema.ts';
import type { Org } from '../org/org.ts';
import type { Row, Value } from '../org/record-row.ts';
import { SalesforceError } from '../org/salesforce-error.ts';
import { checkAccess } from './check-access.rules.ts';
import { checkReferences } from './check-references.rules.ts';
import { valueErrors } from './check-values.rules.ts';
import { checkRequired, checkUnique } from './check-whole.rules.ts';
import { checkDuplicates } from './duplicate-rules.ts';
import { type Changes, withParents } from './read-changes.ts';
import { checkLock } from './record-locks.ts';
import { relateEvent } from './relate-event.ts';
import { saveRules } from './save-rules.ts';

/** Who writes, and what they asked for in headers. */
export interface Writer {
  readonly userId: string;
  /** Save although an alerting duplicate rule objects. */
  readonly allowDuplicate?: boolean;
}

/** Writes one record, new when `id` is null, and gives its id; throws a SalesforceError when it is refused. */
export const saveRecord = (
  org: Org,
  object: ObjectSchema,
  id: string | null,
  changes: Changes,
  writer: Writer,
): string => {
  const before = id === null ? undefined : org.table(object.name).get(id);
  if (id !== null) checkLock(org, id);
  const given = withParents(org, changes);
  checkAccess(org, object, given, before);
  checkReferences(org, object, given);
  refuseAll(valueErrors(object, given));
  const values = { ...(before ?? defaults(object, writer.userId)), ...given };
  checkBooleans(object, values);
  for (const rule of saveRules[object.name] ?? []) {
    rule({ org, userId: writer.userId, before, given: new Set(Object.keys(given)), values });
  }
  fillDefaults(object, values);
  checkRequired(object, values);
  checkUnique(org, object, values, id);
  checkDuplicates(org, object, values, id, writer.allowDuplicate ?? false);
  const after = stamped(org, object, values, before, writer.userId);
  org.put(object.name, after);
  if (object.name === 'Event') relateEvent(org, after, writer.userId);
  org.changed({
    kind: before ? 'UPDATE' : 'CREATE',
    object: object.name,
    before,
    after,
    userId: writer.userId,
  });
  return after.Id;
};

const refuseAll = ([first, ...others]: readonly SalesforceError[]): void => {
  if (!first) return;
  first.others = others;
  throw first;
};

const defaults = (object: ObjectSchema, userId: string): Record<string, Value> => {
  const values: Record<string, Value> = {};
  for (const field of object.fields) {
    const preset = field.picklist?.find((it) => it.isDefault)?.value;
    values[field.name] = field.defaultValue ?? preset ?? null;
  }
  if (object.field('OwnerId')) values.OwnerId = userId;
  return values;
};

// A field with a default is never empty, even when a client wipes it.
const fillDefaults = (object: ObjectSchema, values: Record<string, Value>): void => {
  for (const field of object.fields) {
    if (!field.required || !field.picklist || (values[field.name] ?? null) !== null) continue;
    values[field.name] = field.picklist.find((it) => it.isDefault)?.value ?? null;
  }
};

const checkBooleans = (object: ObjectSchema, values: Readonly<Record<string, Value>>): void => {
  const empty = object.fields.find((it) => it.type === 'boolean' && values[it.name] === null);
  if (!empty) return;
  throw new SalesforceError(
    'INVALID_TYPE_ON_FIELD_IN_RECORD',
    `${empty.label[1]}: value not of required type: null`,
    { fields: [empty.name] },
  );
};

const stamped = (
  org: Org,
  object: ObjectSchema,
  values: Record<string, Value>,
  before: Row | undefined,
  userId: string,
): Row => {
  const now = org.now();
  return {
    ...values,
    Id: before?.Id ?? org.nextId(object.prefix),
    ...(object.field('IsDeleted') ? { IsDeleted: false } : {}),
    CreatedDate: before?.CreatedDate ?? now,
    CreatedById: before?.CreatedById ?? userId,
    LastModifiedDate: now,
    LastModifiedById: userId,
    SystemModstamp: now,
  };
};
