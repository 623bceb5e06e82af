import type { FieldProperty } from '../record/field-property.ts';

/** Where a link field leads: a phone number, a mail address or a web page; null for anything that is none of these. */
export const linkTarget = (text: string, protocol: FieldProperty['protocol']): string | null => {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (protocol === 'CALL') return `tel:${trimmed}`;
  if (protocol === 'MAIL') return `mailto:${trimmed}`;
  return /^https?:\/\//i.test(trimmed) ? trimmed : null;
};
