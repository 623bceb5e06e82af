/** The closed list of neutral field types; `record/record.ts` says what a value of each looks like. */
export const fieldTypes = [
  'text',
  'multiline',
  'html',
  'decimal',
  'boolean',
  'date',
  'time',
  'datetime',
  'choice',
  'choices',
  'url',
  'email',
  'phone',
  'reference',
  'users',
  'organizations',
  'groups',
  'files',
  'table',
  'id',
] as const;

/** One neutral field type. */
export type FieldType = (typeof fieldTypes)[number];
