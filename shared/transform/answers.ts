import type { IssueCode } from '../issue/codes.ts';
import { issue } from '../issue/issue.ts';
import type { FieldValue } from '../record/record.ts';
import type { Transformed } from './transform.ts';

const longestQuote = 80;

/** A text as issues quote it: whole when short, cut when long. */
export const quote = (value: FieldValue | undefined): string => {
  const text = textOf(value ?? null);
  return text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
};

/** Any value as one text, the way a person would read it; empty is `''`. */
export const textOf = (value: FieldValue): string => {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return String(value);
  return value.map(itemText).join(', ');
};

const itemText = (item: object | string): string => {
  if (typeof item === 'string') return item;
  if ('code' in item) return String(item.code);
  if ('name' in item) return String(item.name);
  return 'fields' in item
    ? Object.values(item.fields as Record<string, FieldValue>)
        .map(textOf)
        .join(' ')
    : '';
};

/** The answer of a transform that has nothing to add. */
export const give = (value: FieldValue): Transformed => ({ value: value === '' ? null : value });

/** The answer of a transform that cannot carry the value. */
export const refuse = (
  code: IssueCode,
  value: FieldValue,
  more: Record<string, string | number> = {},
): Transformed => ({
  value: null,
  issues: [issue(code, 'error', [], { value: quote(value), ...more })],
});

/** The answer of a transform that carried the value and has to tell what it did. */
export const tell = (
  code: IssueCode,
  severity: 'warning' | 'note',
  value: FieldValue,
  more: Record<string, string | number> = {},
): Transformed => ({ value, issues: [issue(code, severity, [], more)] });
