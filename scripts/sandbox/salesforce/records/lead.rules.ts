import { SalesforceError } from '../org/salesforce-error.ts';
import type { SaveRule } from './save-rule.ts';

/** A lead that became a customer is history: nothing can be changed on it. */
export const keepConvertedLead: SaveRule = ({ before }) => {
  if (before?.IsConverted !== true) return;
  throw new SalesforceError('CANNOT_UPDATE_CONVERTED_LEAD', 'cannot reference converted lead', {
    fields: [],
  });
};
