import type { FieldType } from '../field/field-type.ts';
import type { FieldValue } from './record.ts';

const invisible = /[\u200b-\u200f\u2060\ufeff]/g;

const plain = (text: string): string => text.normalize('NFKC').replace(invisible, '').trim();

/**
 * A key as it is compared: width, blanks around it and, in e-mail addresses, case do not matter; null when empty.
 * Phone numbers are compared by `phone/key.ts` instead.
 */
export const normalKey = (value: FieldValue, type: FieldType): string | null => {
  if (typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return null;
  const key = plain(value);
  if (key === '') return null;
  return type === 'email' ? key.toLowerCase() : key;
};
