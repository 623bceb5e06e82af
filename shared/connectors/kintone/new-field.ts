import type { FieldType } from '../../field/field-type.ts';

/** A field that an app is to get. */
export interface NewField {
  readonly code: string;
  readonly label: string;
  readonly type: FieldType;
  readonly unique?: boolean;
  readonly required?: boolean;
  readonly choices?: readonly string[];
}

// The types kintone can make for a value we carry; people, files and tables need a person's own decision.
const settings: Partial<Record<FieldType, object>> = {
  text: { type: 'SINGLE_LINE_TEXT' },
  multiline: { type: 'MULTI_LINE_TEXT' },
  html: { type: 'RICH_TEXT' },
  decimal: { type: 'NUMBER', digit: true },
  date: { type: 'DATE' },
  time: { type: 'TIME' },
  datetime: { type: 'DATETIME' },
  choice: { type: 'DROP_DOWN' },
  choices: { type: 'CHECK_BOX' },
  url: { type: 'LINK', protocol: 'WEB' },
  email: { type: 'LINK', protocol: 'MAIL' },
  phone: { type: 'LINK', protocol: 'CALL' },
};

const longestCode = 128;

/** A text as a field code that kintone accepts: no leading digit, no symbol but `_`; `taken` codes get a number behind. */
export const fieldCode = (label: string, taken: ReadonlySet<string>): string => {
  const plain =
    label
      .trim()
      .replace(/[^\p{L}\p{N}_]+/gu, '_')
      .slice(0, longestCode - 4) || 'field';
  const base = /^\p{N}/u.test(plain) ? `_${plain}` : plain;
  for (let n = 1; ; n += 1) {
    const code = n === 1 ? base : `${base}_${n}`;
    if (!taken.has(code)) return code;
  }
};

/** A field's settings in kintone's own words, or null for a type that cannot be made without a person. */
export const newField = (field: NewField): object | null => {
  const known = settings[field.type];
  if (!known) return null;
  const options = field.choices?.map((label, index) => [label, { label, index: String(index) }] as const);
  return {
    ...known,
    code: field.code,
    label: field.label,
    ...(field.required ? { required: true } : {}),
    ...(field.unique ? { unique: true } : {}),
    ...(options ? { options: Object.fromEntries(options) } : {}),
  };
};
