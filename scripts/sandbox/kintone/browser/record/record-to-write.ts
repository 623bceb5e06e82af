import type { AppForm } from './app-form.ts';
import { isEditable } from './field.rules.ts';
import type { Entity, FieldValue, RecordValues, StoredFile } from './record-values.ts';
import { rowsOf } from './record-values.ts';

/** The part of a record that a save sends: what a person may fill in, in the shape the REST API takes. */
export const recordToWrite = (form: AppForm, values: RecordValues): Record<string, { value: unknown }> => {
  const written: Record<string, { value: unknown }> = {};
  for (const [code, field] of Object.entries(values)) {
    const property = form.fields[code];
    if (property && isEditable(form, property)) written[code] = { value: writeValue(form, field) };
  }
  return written;
};

const writeValue = (form: AppForm, field: FieldValue): unknown => {
  switch (field.type) {
    case 'SUBTABLE':
      return rowsOf(field).map((row) => ({
        ...(row.id && { id: row.id }),
        value: rowToWrite(form, row.value),
      }));
    case 'FILE':
      return (field.value as StoredFile[]).map(({ fileKey }) => ({ fileKey }));
    case 'USER_SELECT':
    case 'ORGANIZATION_SELECT':
    case 'GROUP_SELECT':
      return (field.value as Entity[]).map(({ code }) => ({ code }));
    default:
      return field.value;
  }
};

const rowToWrite = (form: AppForm, cells: RecordValues): Record<string, { value: unknown }> =>
  Object.fromEntries(
    Object.entries(cells).flatMap(([code, cell]) => {
      const property = form.everyField.get(code);
      return property && isEditable(form, property) ? [[code, { value: writeValue(form, cell) }]] : [];
    }),
  );
