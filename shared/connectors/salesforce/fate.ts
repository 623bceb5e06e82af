import type { Field } from '../../field/schema.ts';
import type { Fate } from '../../record/record.ts';
import type { SObject } from './salesforce-connection.ts';

const always = ['IsConverted', 'ConvertedContactId'];
const amongGone = ['IsDeleted', 'MasterRecordId'];

/** The fields that tell how a record ended, as far as this object has them; `gone` when deleted records are read too. */
export const fateFields = (schema: readonly Field[], gone: boolean): readonly string[] => {
  const known = new Set(schema.map((it) => it.code));
  return (gone ? [...always, ...amongGone] : always).filter((it) => known.has(it));
};

/** How a record ended, or nothing while it lives. A converted lead stays that when somebody deletes it later. */
export const fateOf = (it: SObject): { readonly became: Fate } | null => {
  if (it.IsConverted === true)
    return { became: { how: 'converted', into: idOrNull(it.ConvertedContactId), object: 'Contact' } };
  if (it.IsDeleted !== true) return null;
  const into = idOrNull(it.MasterRecordId);
  return { became: { how: into === null ? 'deleted' : 'merged', into } };
};

const idOrNull = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;
