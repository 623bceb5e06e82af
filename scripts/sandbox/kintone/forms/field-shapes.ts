import type { FieldProperty, FieldType } from './field-property.ts';

type Members = Partial<Omit<FieldProperty, 'type' | 'code' | 'label'>>;

const named: Members = { noLabel: false };
const written: Members = { ...named, required: false };
const choice: Members = { ...written, options: {} };
const timed: Members = { ...written, defaultValue: '', defaultNowValue: false };
const people: Members = { ...written, entities: [], defaultValue: [] };
const line: Members = { ...written, unique: false, minLength: '', maxLength: '', defaultValue: '' };
const switched: Members = { enabled: false };

/** The settings each type of field has, with what they are when nobody sets them; all others are dropped. */
export const fieldShapes: Readonly<Record<FieldType, Members>> = {
  SINGLE_LINE_TEXT: { ...line, expression: '', hideExpression: false },
  LINK: { ...line, protocol: 'WEB' },
  MULTI_LINE_TEXT: { ...written, defaultValue: '' },
  RICH_TEXT: { ...written, defaultValue: '' },
  NUMBER: {
    ...written,
    unique: false,
    minValue: '',
    maxValue: '',
    defaultValue: '',
    digit: false,
    unit: '',
    unitPosition: 'BEFORE',
    displayScale: '',
  },
  CALC: {
    ...written,
    expression: '',
    hideExpression: false,
    format: 'NUMBER',
    displayScale: '',
    unit: '',
    unitPosition: 'BEFORE',
  },
  DATE: { ...timed, unique: false },
  DATETIME: { ...timed, unique: false },
  TIME: timed,
  DROP_DOWN: { ...choice, defaultValue: '' },
  RADIO_BUTTON: { ...choice, defaultValue: '', align: 'HORIZONTAL' },
  CHECK_BOX: { ...choice, defaultValue: [], align: 'HORIZONTAL' },
  MULTI_SELECT: { ...choice, defaultValue: [] },
  USER_SELECT: people,
  ORGANIZATION_SELECT: people,
  GROUP_SELECT: people,
  FILE: { ...written, thumbnailSize: '150' },
  SUBTABLE: { ...named, fields: {} },
  REFERENCE_TABLE: named,
  GROUP: { ...named, openGroup: false },
  RECORD_NUMBER: named,
  CREATOR: named,
  CREATED_TIME: named,
  MODIFIER: named,
  UPDATED_TIME: named,
  STATUS: switched,
  STATUS_ASSIGNEE: switched,
  CATEGORY: switched,
};

/** What a lookup keeps of its type's settings. */
export const lookupShape: Members = { ...written };

/** Values that only these words may have. */
export const fieldChoices: Readonly<Partial<Record<keyof FieldProperty, readonly string[]>>> = {
  format: ['NUMBER', 'NUMBER_DIGIT', 'DATETIME', 'DATE', 'TIME', 'HOUR_MINUTE', 'DAY_HOUR_MINUTE'],
  protocol: ['WEB', 'CALL', 'MAIL'],
  align: ['HORIZONTAL', 'VERTICAL'],
  unitPosition: ['BEFORE', 'AFTER'],
};

/** Types that a form holds from the beginning and that cannot be added. */
export const builtInTypes: ReadonlySet<FieldType> = new Set([
  'RECORD_NUMBER',
  'CREATOR',
  'CREATED_TIME',
  'MODIFIER',
  'UPDATED_TIME',
  'STATUS',
  'STATUS_ASSIGNEE',
  'CATEGORY',
]);

/** Types that may stand in a table. */
export const tableTypes: ReadonlySet<FieldType> = new Set([
  'SINGLE_LINE_TEXT',
  'LINK',
  'MULTI_LINE_TEXT',
  'RICH_TEXT',
  'NUMBER',
  'CALC',
  'DATE',
  'DATETIME',
  'TIME',
  'DROP_DOWN',
  'RADIO_BUTTON',
  'CHECK_BOX',
  'MULTI_SELECT',
  'USER_SELECT',
  'ORGANIZATION_SELECT',
  'GROUP_SELECT',
  'FILE',
]);
