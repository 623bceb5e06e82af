import type { FieldDefinition } from '../definitions/definition.ts';
import type { ObjectSchema } from './object-schema.ts';
import type { Org } from './org.ts';

/** The object of that name if the API user may see it; to everybody else it does not exist. */
export const visibleObject = (org: Org, name: string): ObjectSchema | undefined => {
  const schema = org.schema(name);
  return schema && org.access.object(schema.name).readable ? schema : undefined;
};

/** The field of that name if the API user may see it. */
export const visibleField = (org: Org, object: ObjectSchema, name: string): FieldDefinition | undefined => {
  const field = object.field(name);
  return field && org.access.field(object.name, field.name).readable ? field : undefined;
};

/** All fields of an object that the API user may see, in the order of describe. */
export const visibleFields = (org: Org, object: ObjectSchema): readonly FieldDefinition[] =>
  object.fields.filter((it) => org.access.field(object.name, it.name).readable);
