import type { FieldValue } from '../../../shared/record/record.ts';

const itemText = (item: unknown): string => {
  if (typeof item === 'string') return item;
  const it = item as { name?: string; code?: string; fields?: object };
  return it.name ?? it.code ?? JSON.stringify(it.fields ?? it);
};

/** A value as one line of text; '' when it is empty. */
export const showValue = (value: FieldValue | undefined): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? '☑' : '☐';
  return typeof value === 'string' ? value : value.map(itemText).join(', ');
};
