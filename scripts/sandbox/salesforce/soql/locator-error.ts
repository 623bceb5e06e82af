import { SalesforceError } from '../org/salesforce-error.ts';

/** The refusal of a page that cannot be had any more. */
export const notFoundLocator = (): SalesforceError =>
  new SalesforceError('INVALID_QUERY_LOCATOR', 'invalid query locator');
