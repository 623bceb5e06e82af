import type { FieldType } from '../forms/field-property.ts';
import type { Operator } from './query.ts';

const equality: readonly Operator[] = ['=', '!='];
const range: readonly Operator[] = ['>', '<', '>=', '<='];
const membership: readonly Operator[] = ['in', 'not in'];
const search: readonly Operator[] = ['like', 'not like'];
const emptiness: readonly Operator[] = ['is empty', 'is not empty'];

const numeric = [...equality, ...range, ...membership];
const line = [...equality, ...membership, ...search];
const moment = [...equality, ...range];

/** Which operators each type allows; a type that is absent cannot be queried. */
export const allowedOperators: Readonly<Partial<Record<FieldType, readonly Operator[]>>> = {
  RECORD_NUMBER: numeric,
  SINGLE_LINE_TEXT: line,
  LINK: line,
  NUMBER: numeric,
  CALC: numeric,
  MULTI_LINE_TEXT: [...search, ...emptiness],
  RICH_TEXT: [...search, ...emptiness],
  CHECK_BOX: membership,
  RADIO_BUTTON: membership,
  DROP_DOWN: membership,
  MULTI_SELECT: membership,
  DATE: moment,
  TIME: moment,
  DATETIME: moment,
  CREATED_TIME: moment,
  UPDATED_TIME: moment,
  USER_SELECT: membership,
  ORGANIZATION_SELECT: membership,
  GROUP_SELECT: membership,
  CREATOR: membership,
  MODIFIER: membership,
  STATUS: [...equality, ...membership],
  STATUS_ASSIGNEE: membership,
  FILE: [...search, ...emptiness],
};

/** Operators that ask for the absence of something: in a table every row has to satisfy them. */
export const negativeOperators: ReadonlySet<Operator> = new Set(['not in', 'not like', 'is not empty', '!=']);

/** Operators that fields in tables and of related records do not allow, whatever their type. */
export const notInTables: ReadonlySet<Operator> = new Set(equality);

/** Types a result may be sorted by. */
export const sortableTypes: ReadonlySet<FieldType> = new Set([
  'RECORD_NUMBER',
  'SINGLE_LINE_TEXT',
  'LINK',
  'NUMBER',
  'CALC',
  'RADIO_BUTTON',
  'DROP_DOWN',
  'DATE',
  'TIME',
  'DATETIME',
  'CREATED_TIME',
  'UPDATED_TIME',
  'CREATOR',
  'MODIFIER',
  'STATUS',
]);
