import type { AppSettings } from '../../forms/app-settings.ts';
import type { FieldMap } from '../../forms/field-property.ts';
import { computeFormulas } from '../../records/compute.ts';
import { schemaOfSettings } from '../../records/schema.ts';
import type { Value } from '../../store/record.ts';
import type { FieldProperty } from './field-property.ts';
import type { FieldValue, RecordValues } from './record-values.ts';

type Plain = Record<string, Value>;

/** Computes a form's calculated fields as they are typed, by the rules the server saves with. */
export const liveResults = (
  fields: Readonly<Record<string, FieldProperty>>,
  zone: string,
): ((values: RecordValues) => RecordValues) => {
  const status = { enable: false, states: null, actions: null };
  // Fields and process are all that is read of an app's settings.
  const schema = schemaOfSettings({ fields: fields as unknown as FieldMap, status } as AppSettings);
  if (schema.formulas.length === 0) return (values) => values;
  return (values) => {
    const plain = plainOf(values);
    computeFormulas(schema, plain, {}, zone);
    return Object.fromEntries(
      Object.entries(values).map(([code, field]) => [code, taken(field, plain[code])]),
    );
  };
};

const plainOf = (values: RecordValues): Plain =>
  Object.fromEntries(
    Object.entries(values).map(([code, field]) => [
      code,
      field.type === 'SUBTABLE'
        ? rows(field).map((row) => ({ id: row.id ?? '', value: plainOf(row.value) }))
        : (field.value as Value),
    ]),
  );

const rows = (field: FieldValue) => (field.value ?? []) as { id: string | null; value: RecordValues }[];

const taken = (field: FieldValue, computed: Value | undefined): FieldValue => {
  if (field.type !== 'SUBTABLE') return computed === undefined ? field : { ...field, value: computed };
  const computedRows = computed as readonly { readonly value: Plain }[];
  const value = rows(field).map((row, index) => ({
    ...row,
    value: Object.fromEntries(
      Object.entries(row.value).map(([code, cell]) => [code, taken(cell, computedRows[index]?.value[code])]),
    ),
  }));
  return { ...field, value };
};
