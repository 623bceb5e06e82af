import type { FieldDefinition } from '../definitions/definition.ts';
import type { ObjectSchema } from '../org/object-schema.ts';
import type { Org } from '../org/org.ts';
import { indexKey, type Value } from '../org/record-row.ts';
import { SalesforceError } from '../org/salesforce-error.ts';
import { visibleField, visibleObject } from '../org/visible.ts';
import { coerceValue, notOfType } from './coerce-value.ts';

/** What a client wants written: values by field, and parents named by a key of theirs instead of by id. */
export interface Changes {
  readonly values: Readonly<Record<string, Value>>;
  readonly parents: readonly ParentByKey[];
}

interface ParentByKey {
  readonly field: FieldDefinition;
  readonly parent: ObjectSchema;
  readonly key: FieldDefinition;
  readonly value: string;
}

/** Reads one record of a JSON body. What cannot be read spoils the whole request, as in the real service. */
export const readChanges = (org: Org, object: ObjectSchema, json: unknown, bodyText = ''): Changes => {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new SalesforceError(
      'JSON_PARSER_ERROR',
      'The HTTP entity body is required, but this request has no entity body.',
    );
  }
  const values: Record<string, Value> = {};
  const parents: ParentByKey[] = [];
  for (const [name, given] of Object.entries(json)) {
    if (name === 'attributes') continue;
    const relation = readParent(org, object, name, given);
    if (relation) {
      parents.push(relation);
      continue;
    }
    const field = visibleField(org, object, name);
    if (!field) throw noSuchColumn(name, object);
    const value = coerceValue(field, given);
    if (value === notOfType) throw cannotDeserialize(field, given, bodyText);
    values[field.name] = value;
  }
  return { values, parents };
};

const readParent = (org: Org, object: ObjectSchema, name: string, given: unknown): ParentByKey | null => {
  const field = object.relation(name);
  if (!field || typeof given !== 'object' || given === null) return null;
  const [entry] = Object.entries(given).filter(([key]) => key !== 'attributes');
  const parent = visibleObject(org, field.reference?.to[0] ?? '');
  if (!entry || !parent) throw noSuchColumn(name, object);
  return parentByKey(org, field, parent, entry[0], String(entry[1]));
};

/** A parent to be found by one of its key fields. */
export const parentByKey = (
  org: Org,
  field: FieldDefinition,
  parent: ObjectSchema,
  keyName: string,
  value: string,
): ParentByKey => {
  const key = visibleField(org, parent, keyName);
  if (!key) throw noSuchColumn(keyName, parent);
  if (!key.externalId && !key.idLookup) {
    throw new SalesforceError(
      'INVALID_FIELD',
      `Field ${key.name} is not an external ID or indexed field for ${parent.name}`,
    );
  }
  return { field, parent, key, value };
};

/** The values with every parent that was named by a key replaced by its id. */
export const withParents = (org: Org, { values, parents }: Changes): Record<string, Value> => {
  const all = { ...values };
  for (const { field, parent, key, value } of parents) {
    const found = org
      .table(parent.name)
      .find(key.name, indexKey(value))
      .filter((it) => it.IsDeleted !== true);
    const [only] = found;
    if (!only) {
      throw new SalesforceError(
        'INVALID_FIELD',
        `Foreign key external ID: ${value.toLowerCase()} not found for field ${key.name} in entity ${parent.name}`,
      );
    }
    if (found.length > 1) {
      throw new SalesforceError(
        'DUPLICATE_EXTERNAL_ID',
        `Foreign key external ID: ${value.toLowerCase()} matches more than one record in entity ${parent.name}`,
      );
    }
    all[field.name] = only.Id;
  }
  return all;
};

/** The refusal of a field that does not exist, or that the user may not see: the service does not tell which. */
export const noSuchColumn = (name: string, object: ObjectSchema): SalesforceError =>
  new SalesforceError('INVALID_FIELD', `No such column '${name}' on sobject of type ${object.name}`);

const cannotDeserialize = (field: FieldDefinition, given: unknown, bodyText: string): SalesforceError => {
  const at = Math.max(0, bodyText.indexOf(`"${field.name}"`));
  const before = bodyText.slice(0, at).split('\n');
  const line = before.length;
  const column = (before.at(-1) ?? '').length + (at > 0 ? field.name.length + 4 : 2);
  return new SalesforceError(
    'JSON_PARSER_ERROR',
    `Cannot deserialize instance of ${field.type} from ${tokenOf(given)} or request may be missing a required field at [line:${line}, column:${column}]`,
  );
};

/** How the service's JSON reader names what it met. */
export const tokenOf = (given: unknown): string => {
  if (given === null || given === undefined) return 'VALUE_NULL value null';
  if (Array.isArray(given)) return 'START_ARRAY value [';
  if (typeof given === 'object') return 'START_OBJECT value {';
  if (typeof given === 'boolean') return `VALUE_${String(given).toUpperCase()} value ${given}`;
  if (typeof given === 'number') {
    return `VALUE_NUMBER_${Number.isInteger(given) ? 'INT' : 'FLOAT'} value ${given}`;
  }
  return `VALUE_STRING value ${String(given)}`;
};
