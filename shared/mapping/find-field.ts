import type { Field, Schema } from '../field/schema.ts';

/** Where a path leads: a field, or a column of a table field. */
export interface FieldPlace {
  readonly field: Field;
  /** The table the field is a column of. */
  readonly table?: Field;
  /** It belongs to a referenced record and can only be read. */
  readonly dotted: boolean;
}

const referenced = (path: string, through: Field): FieldPlace => ({
  dotted: true,
  field: {
    code: path,
    label: path,
    type: 'text',
    native: 'reference',
    required: false,
    unique: false,
    upsertKey: false,
    readable: through.readable,
    creatable: false,
    updatable: false,
    hasDefault: false,
  },
});

const indexes = new WeakMap<Schema, ReadonlyMap<string, Field>>();

const indexOf = (schema: Schema): ReadonlyMap<string, Field> => {
  const known = indexes.get(schema);
  if (known) return known;
  const built = new Map(schema.fields.map((it) => [it.code, it]));
  indexes.set(schema, built);
  return built;
};

/** Follows a path in a schema: a code, `table.column`, or a reference's dotted name; null when it leads nowhere. */
export const findField = (schema: Schema, path: string): FieldPlace | null => {
  const index = indexOf(schema);
  const direct = index.get(path);
  const dot = path.indexOf('.');
  if (direct) {
    const through = dot > 0 && schema.fields.some((it) => it.reference?.relationship === path.slice(0, dot));
    return { field: direct, dotted: through };
  }
  if (dot <= 0) return null;
  const head = path.slice(0, dot);
  const table = index.get(head);
  const column = table?.columns?.find((it) => it.code === path.slice(dot + 1));
  if (table && column) return { field: column, table, dotted: false };
  const through = schema.fields.find((it) => it.reference?.relationship === head);
  return through ? referenced(path, through) : null;
};
