import type { SyncSide } from '../../sync/ports.ts';
import { writeByBulk } from './bulk-write.ts';
import { salesforceSource } from './record-source.ts';
import { salesforceTarget } from './record-target.ts';
import type { SalesforceConnection } from './salesforce-connection.ts';
import { openSalesforceObject, type SalesforceObjectOptions } from './salesforce-object.ts';

/** Which object, and whether large writes may go as bulk jobs: they do unless told otherwise. */
export type SalesforceSideOptions = Omit<SalesforceObjectOptions, 'bulk'> & { readonly bulk?: boolean };

/** An object as one side of a job; it is described once for reading and writing. Make a new one for each run. */
export const salesforceSide = (
  connection: SalesforceConnection,
  { bulk = true, ...rest }: SalesforceSideOptions,
): SyncSide => {
  const options = { ...rest, ...(bulk ? { bulk: writeByBulk } : {}) };
  const object = openSalesforceObject(connection, options);
  return {
    source: salesforceSource(connection, options, object),
    target: salesforceTarget(connection, options, object),
  };
};
