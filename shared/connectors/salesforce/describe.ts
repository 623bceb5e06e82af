import type { FieldType } from '../../field/field-type.ts';
import type { Field, Schema } from '../../field/schema.ts';
import type { Clock } from '../../ports/clock.ts';
import { fail, ok, type Result } from '../../result.ts';
import { salesforceFault } from './faults.ts';
import type { DescribedField, SalesforceConnection } from './salesforce-connection.ts';

const types: Readonly<Record<string, FieldType>> = {
  string: 'text',
  combobox: 'text',
  encryptedstring: 'text',
  textarea: 'multiline',
  boolean: 'boolean',
  int: 'decimal',
  long: 'decimal',
  double: 'decimal',
  currency: 'decimal',
  percent: 'decimal',
  date: 'date',
  datetime: 'datetime',
  time: 'time',
  picklist: 'choice',
  multipicklist: 'choices',
  url: 'url',
  email: 'email',
  phone: 'phone',
  reference: 'reference',
  id: 'id',
};

/** One object as the connection's user may see it; compound fields and files are left out. */
export const readSalesforceSchema = async (
  connection: SalesforceConnection,
  object: string,
  clock: Clock,
): Promise<Result<Schema>> => {
  try {
    const described = await connection.describe(object);
    return ok({
      system: 'salesforce',
      entity: described.name,
      label: described.label,
      takenAt: new Date(clock.now()).toISOString(),
      fields: described.fields.filter((it) => types[it.type]).map(toField),
    });
  } catch (thrown) {
    const fault = salesforceFault(thrown, { object });
    // Salesforce answers "not found" for an object that is hidden from the user as well as for one that is not there.
    return fail(fault.code === 'ROW_NOT_FOUND' ? { ...fault, code: 'PERMISSION_MISSING' } : fault);
  }
};

const toField = (it: DescribedField): Field => ({
  code: it.name,
  label: it.label,
  type: it.htmlFormatted ? 'html' : (types[it.type] ?? 'text'),
  native: it.type,
  required: it.createable && !it.nillable && !it.defaultedOnCreate,
  unique: it.unique || it.type === 'id',
  upsertKey: it.externalId && it.unique,
  readable: true,
  creatable: it.createable,
  updatable: it.updateable,
  hasDefault: it.defaultedOnCreate,
  ...(it.length > 0 ? { maxLength: it.length } : {}),
  ...(types[it.type] === 'decimal' && it.scale !== undefined ? { scale: it.scale } : {}),
  ...choices(it),
  ...(it.type === 'reference' ? { reference: referenceOf(it) } : {}),
});

const choices = (it: DescribedField): Partial<Field> => {
  const active = (it.picklistValues ?? []).filter((value) => value.active);
  if (active.length === 0) return {};
  return {
    choices: active.map((value) => ({ value: value.value, label: value.label ?? value.value })),
    ...(it.restrictedPicklist ? { restricted: true } : {}),
  };
};

const referenceOf = (it: DescribedField): NonNullable<Field['reference']> => ({
  to: it.referenceTo ?? [],
  ...(it.relationshipName ? { relationship: it.relationshipName } : {}),
});
