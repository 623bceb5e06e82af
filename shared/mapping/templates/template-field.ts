import type { FieldType } from '../../field/field-type.ts';
import type { Field } from '../../field/schema.ts';

const kintoneNatives: Partial<Record<FieldType, string>> = {
  text: 'SINGLE_LINE_TEXT',
  multiline: 'MULTI_LINE_TEXT',
  html: 'RICH_TEXT',
  decimal: 'NUMBER',
  date: 'DATE',
  time: 'TIME',
  datetime: 'DATETIME',
  choice: 'DROP_DOWN',
  choices: 'CHECK_BOX',
  url: 'LINK',
  email: 'LINK',
  phone: 'LINK',
  users: 'USER_SELECT',
  table: 'SUBTABLE',
};
const linkKinds = { url: 'web', email: 'mail', phone: 'phone' } as const;

/** A field of a template's kintone app; its code is its label. */
export const appField = (label: string, type: FieldType, more: Partial<Field> = {}): Field => ({
  code: label,
  label,
  type,
  native: kintoneNatives[type] ?? 'SINGLE_LINE_TEXT',
  required: false,
  unique: false,
  upsertKey: false,
  readable: true,
  creatable: true,
  updatable: true,
  hasDefault: false,
  ...(type === 'url' || type === 'email' || type === 'phone' ? { linkKind: linkKinds[type] } : {}),
  ...(more.choices ? { restricted: true } : {}),
  ...more,
});

/** Options by their names. */
export const options = (...names: readonly string[]): Pick<Field, 'choices' | 'restricted'> => ({
  choices: names.map((it) => ({ value: it, label: it })),
  restricted: true,
});

/** A single-line text that no two records share, so that kintone's own upsert takes it as key. */
export const keyField = (label: string): Field => appField(label, 'text', { unique: true, upsertKey: true });

/** A field of the other side. */
export const otherField = (
  code: string,
  label: string,
  type: FieldType,
  more: Partial<Field> = {},
): Field => ({
  ...appField(label, type),
  code,
  label,
  native: type,
  ...more,
});
