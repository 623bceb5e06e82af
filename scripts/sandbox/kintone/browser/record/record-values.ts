/** One field's value, with what a handler may add to it. */
export interface FieldValue {
  type: string;
  value: unknown;
  disabled?: boolean;
  error?: string | null;
  lookup?: unknown;
}

/** A record as the REST API and the JavaScript API pass it about. */
export type RecordValues = Record<string, FieldValue>;

/** One row of a table field. */
export interface TableRow {
  id: string | null;
  value: RecordValues;
}

/** A person, organisation or group in a value. */
export interface Entity {
  readonly code: string;
  readonly name: string;
}

/** A file in a value. */
export interface StoredFile {
  readonly fileKey: string;
  readonly name: string;
  readonly contentType?: string;
  readonly size?: string;
}

/** The rows of a table value; a table nobody filled in has none. */
export const rowsOf = (field: FieldValue | undefined): TableRow[] =>
  (field?.value as TableRow[] | undefined) ?? [];

/** The people, organisations or groups of a value. */
export const entitiesOf = (field: FieldValue | undefined): Entity[] => {
  const value = field?.value as Entity[] | Entity | undefined | null;
  return value ? [value].flat() : [];
};

/** The value as plain text; lists and objects give none. */
export const textOf = (field: FieldValue | undefined): string =>
  typeof field?.value === 'string' || typeof field?.value === 'number' ? String(field.value) : '';
