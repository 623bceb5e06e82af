import { invalidParameter, KintoneError } from '../errors/kintone-error.ts';
import type { AppSettings, EntityReference } from '../forms/app-settings.ts';
import type { FieldType } from '../forms/field-property.ts';
import type { Call } from './call.ts';
import type { Sent } from './sent.ts';

const peopleFields: ReadonlySet<FieldType> = new Set([
  'USER_SELECT',
  'GROUP_SELECT',
  'ORGANIZATION_SELECT',
  'CREATOR',
  'MODIFIER',
]);

/** Somebody a setting names: a person, group or organisation the tenant knows, or a field that holds such. */
export const readEntity = (
  { tenant }: Call,
  settings: AppSettings,
  sent: Sent,
  types: readonly string[],
): EntityReference => {
  const type = sent.choice('type', types);
  const code = sent.text('code');
  const { users } = tenant;
  if (type === 'USER' && !users.find(code))
    throw new KintoneError('GAIA_IL26', (words) => words.userNotFound(code));
  if (type === 'GROUP' && !users.group(code))
    throw invalidParameter(sent.at('code'), (words) => words.groupNotFound(code));
  if (type === 'ORGANIZATION' && !users.organization(code))
    throw invalidParameter(sent.at('code'), (words) => words.organizationNotFound(code));
  if (type === 'FIELD_ENTITY') {
    const field = settings.fields[code];
    if (!field) throw new KintoneError('GAIA_FC01', (words) => words.fieldNotFound(code));
    if (!peopleFields.has(field.type))
      throw invalidParameter(sent.at('code'), (words) => words.fieldTypeNotAllowed);
  }
  return { type, code };
};

/** Whom a notification or a list of people is for, in types that may be named there. */
export const notifiedTypes = ['USER', 'GROUP', 'ORGANIZATION', 'FIELD_ENTITY'] as const;
