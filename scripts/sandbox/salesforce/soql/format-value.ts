import type { FieldDefinition } from '../definitions/definition.ts';
import { isNumber } from '../metadata/field-facts.ts';
import { type Language, labelIn } from '../metadata/language.ts';
import type { Value } from '../org/record-row.ts';

const zone = 9 * 3_600_000;

/** A picklist value's label; any other value as it is. */
export const labelOf = (field: FieldDefinition, value: Value, language: Language): Value => {
  const found = field.picklist?.find((it) => it.value === value);
  return found ? labelIn(language, found.label) : value;
};

/** A value the way the API user's locale writes it, as `FORMAT()` gives it. */
export const formatValue = (field: FieldDefinition, value: Value): Value => {
  if (value === null) return null;
  if (field.type === 'currency') return `¥${grouped(Number(value), 0)}`;
  if (isNumber(field)) return grouped(Number(value), field.scale ?? 0);
  if (field.type === 'date') return String(value).replaceAll('-', '/');
  if (field.type !== 'datetime') return value;
  const at = new Date(Number(value) + zone);
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = [at.getUTCFullYear(), two(at.getUTCMonth() + 1), two(at.getUTCDate())].join('/');
  return `${day} ${at.getUTCHours()}:${two(at.getUTCMinutes())}`;
};

const grouped = (value: number, scale: number): string =>
  value.toLocaleString('en-US', { minimumFractionDigits: 0, maximumFractionDigits: scale });
