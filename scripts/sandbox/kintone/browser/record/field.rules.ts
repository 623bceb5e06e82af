import type { AppForm } from './app-form.ts';
import type { FieldProperty } from './field-property.ts';

const systemTypes = new Set([
  'RECORD_NUMBER',
  'CREATOR',
  'CREATED_TIME',
  'MODIFIER',
  'UPDATED_TIME',
  'STATUS',
  'STATUS_ASSIGNEE',
  'CATEGORY',
]);
const valueless = new Set(['GROUP', 'REFERENCE_TABLE', 'LABEL', 'SPACER', 'HR']);
// Fields a handler may not rewrite although a person may fill them in.
const handsOff = new Set(['FILE']);

/** Whether a person may fill the field in on a form. */
export const isEditable = (form: AppForm, property: FieldProperty): boolean =>
  !systemTypes.has(property.type) &&
  !valueless.has(property.type) &&
  property.type !== 'CALC' &&
  !property.expression &&
  !form.copyTargets.has(property.code);

/** Whether an event handler's change to the field's value takes effect. */
export const isRewritable = (form: AppForm, property: FieldProperty): boolean =>
  isEditable(form, property) && !handsOff.has(property.type) && !property.lookup;

/** Whether a list may show the field as a column. */
export const isListable = (property: FieldProperty): boolean => !valueless.has(property.type);

/** Whether the field has a value in records at all. */
export const hasValue = (property: FieldProperty): boolean => !valueless.has(property.type);
