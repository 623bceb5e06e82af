import type { FieldProperty, FieldType } from '../forms/field-property.ts';
import type { EntityValue, Value } from '../store/record.ts';
import { type CalcValue, Uncomputable } from './calc-value.ts';
import { clockSeconds, readResult, secondsOf } from './format-result.ts';

type Operand = (value: Value, property: FieldProperty) => CalcValue;

const demand = (value: number | null): number => {
  if (value === null) throw new Uncomputable();
  return value;
};

const asText: Operand = (value) => (typeof value === 'string' ? value : '');
const asList: Operand = (value) => (Array.isArray(value) ? (value as readonly string[]) : []);
const asName: Operand = (value) => (value as readonly EntityValue[] | null)?.[0]?.name ?? '';
const asMoment: Operand = (value) => demand(typeof value === 'string' ? secondsOf(value) : null);

/** How each type a formula may refer to takes part in it; types that are absent may not be referred to. */
export const fieldOperands: Readonly<Partial<Record<FieldType, Operand>>> = {
  NUMBER: (value) => (value ? Number(value) : 0),
  CALC: (value, { format }) =>
    demand(typeof value === 'string' ? readResult(value, format ?? 'NUMBER') : null),
  DATE: (value) =>
    demand(typeof value === 'string' && value ? Date.parse(`${value}T00:00:00Z`) / 1000 : null),
  TIME: (value) => demand(typeof value === 'string' && value ? clockSeconds(value) : null),
  DATETIME: asMoment,
  CREATED_TIME: asMoment,
  UPDATED_TIME: asMoment,
  SINGLE_LINE_TEXT: asText,
  DROP_DOWN: asText,
  RADIO_BUTTON: asText,
  CHECK_BOX: asList,
  MULTI_SELECT: asList,
  CREATOR: asName,
  MODIFIER: asName,
};
