import type { FieldDefinition } from '../definitions/definition.ts';
import type { ObjectSchema } from '../org/object-schema.ts';
import type { Org } from '../org/org.ts';
import { SalesforceError } from '../org/salesforce-error.ts';
import { visibleField, visibleObject } from '../org/visible.ts';
import { coerceValue, notOfType } from '../records/coerce-value.ts';
import { type Changes, parentByKey } from '../records/read-changes.ts';

/** Takes one cell of a row into the changes it asks for. */
interface Column {
  readonly name: string;
  readonly take: (
    cell: string,
    into: { values: Record<string, Changes['values'][string]>; parents: Changes['parents'][number][] },
  ) => void;
}

/** The columns of a load, by their header. One that nobody knows fails the whole job. */
export const ingestColumns = (org: Org, object: ObjectSchema, header: readonly string[]): readonly Column[] =>
  header.map((name) => parentColumn(org, object, name) ?? ownColumn(org, object, name));

const ownColumn = (org: Org, object: ObjectSchema, name: string): Column => {
  const field = visibleField(org, object, name);
  if (!field) throw unknownColumn(name);
  return {
    name: field.name,
    take: (cell, { values }) => {
      if (cell === '') return;
      const value = cell === '#N/A' ? null : coerceValue(field, cell);
      if (value === notOfType) throw notOfFieldType(field, cell);
      values[field.name] = value;
    },
  };
};

// `Account.KintoneKey__c` or, where a link can point at several objects, `Contact:Who.KintoneKey__c`.
const parentColumn = (org: Org, object: ObjectSchema, name: string): Column | null => {
  const [, type, relation, key] = /^(?:(\w+):)?(\w+)\.(\w+)$/.exec(name) ?? [];
  if (!relation || !key) return null;
  const field = object.relation(relation);
  const parent = visibleObject(org, type ?? field?.reference?.to[0] ?? '');
  if (!field || !parent || !visibleField(org, parent, key)) throw unknownColumn(name);
  return {
    name,
    take: (cell, { values, parents }) => {
      if (cell === '#N/A') values[field.name] = null;
      else if (cell !== '') parents.push(parentByKey(org, field, parent, key, cell));
    },
  };
};

const unknownColumn = (name: string): SalesforceError =>
  new SalesforceError('InvalidBatch', `Field name not found : ${name}`);

const notOfFieldType = (field: FieldDefinition, cell: string): SalesforceError =>
  new SalesforceError(
    'INVALID_TYPE_ON_FIELD_IN_RECORD',
    `${field.label[1]}: value not of required type: ${cell}`,
    {
      fields: [field.name],
    },
  );
