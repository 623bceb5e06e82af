import type { FieldDefinition } from '../definitions/definition.ts';
import type { ObjectSchema } from '../org/object-schema.ts';
import type { Row, Value } from '../org/record-row.ts';

/** A stored value as JSON answers show it. */
export const renderValue = (field: FieldDefinition, row: Row): unknown => {
  if (field.type === 'address') return renderAddress(field, row);
  const value = row[field.name] ?? null;
  if (field.type === 'datetime' && typeof value === 'number') return renderMoment(value);
  if (field.type === 'JunctionIdList') return value === null ? null : String(value).split(';');
  if (value === null && field.type === 'boolean') return false;
  return value;
};

/** A moment as JSON answers show it: `2026-11-22T01:02:03.000+0000`. */
export const renderMoment = (at: number): string => new Date(at).toISOString().replace('Z', '+0000');

const parts = ['City', 'Country', 'PostalCode', 'State', 'Street'] as const;

const renderAddress = (field: FieldDefinition, row: Row): unknown => {
  const prefix = field.name.slice(0, -'Address'.length);
  const value = (part: string): Value => row[`${prefix}${part}`] ?? null;
  if (parts.every((it) => value(it) === null)) return null;
  return {
    city: value('City'),
    country: value('Country'),
    geocodeAccuracy: null,
    latitude: null,
    longitude: null,
    postalCode: value('PostalCode'),
    state: value('State'),
    street: value('Street'),
  };
};

/** The `attributes` every record in an answer begins with. */
export const attributesOf = (
  object: ObjectSchema,
  id: string,
  base: string,
): { type: string; url: string } => ({
  type: object.name,
  url: `${base}/sobjects/${object.name}/${id}`,
});
