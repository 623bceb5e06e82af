import type { FieldDefinition } from '../definitions/definition.ts';
import { isNumber, isText } from '../metadata/field-facts.ts';
import type { ObjectSchema } from '../org/object-schema.ts';
import type { Value } from '../org/record-row.ts';
import { SalesforceError } from '../org/salesforce-error.ts';

const emailShape = /^[^\s@,;:<>()[\]"\\]+@[^\s@,;:<>()[\]"\\.]+(\.[^\s@,;:<>()[\]"\\.]+)+$/;

/** Every complaint about the given values taken one by one; an empty list means they may be stored. */
export const valueErrors = (
  object: ObjectSchema,
  values: Readonly<Record<string, Value>>,
): readonly SalesforceError[] =>
  Object.entries(values).flatMap(([name, value]) => {
    const field = object.field(name);
    const error = field && value !== null ? valueError(field, value) : null;
    return error ? [error] : [];
  });

const valueError = (field: FieldDefinition, value: Exclude<Value, null>): SalesforceError | null => {
  const label = field.label[1];
  const refuse = (code: string, message: string): SalesforceError =>
    new SalesforceError(code, `${label}: ${message}`, { fields: [field.name] });
  const limit = field.length ?? Number.POSITIVE_INFINITY;
  if (isText(field) && field.type !== 'reference' && typeof value === 'string' && value.length > limit) {
    return refuse('STRING_TOO_LONG', `data value too large: ${value} (max length=${field.length})`);
  }
  if (field.type === 'email' && !emailShape.test(String(value))) {
    return refuse('INVALID_EMAIL_ADDRESS', `invalid email address: ${value}`);
  }
  if (field.restricted && field.picklist && !allowed(field, String(value))) {
    return refuse(
      'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST',
      `bad value for restricted picklist field: ${value}`,
    );
  }
  if (isNumber(field) && Math.abs(Number(value)) >= largest(field)) {
    return refuse('NUMBER_OUTSIDE_VALID_RANGE', `value outside of valid range on numeric field: ${value}`);
  }
  return null;
};

const allowed = (field: FieldDefinition, value: string): boolean => {
  const given = field.type === 'multipicklist' ? value.split(';') : [value];
  return given.every((it) => field.picklist?.some((one) => one.value.toLowerCase() === it.toLowerCase()));
};

const largest = (field: FieldDefinition): number =>
  field.type === 'int' ? 10 ** (field.precision ?? 8) : 10 ** ((field.precision ?? 18) - (field.scale ?? 0));
