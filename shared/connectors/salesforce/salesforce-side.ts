import type { SyncSide } from '../../sync/ports.ts';
import { salesforceSource } from './record-source.ts';
import { salesforceTarget } from './record-target.ts';
import type { SalesforceConnection } from './salesforce-connection.ts';
import { openSalesforceObject, type SalesforceObjectOptions } from './salesforce-object.ts';

/** An object as one side of a job; it is described once for reading and writing. Make a new one for each run. */
export const salesforceSide = (
  connection: SalesforceConnection,
  options: SalesforceObjectOptions,
): SyncSide => {
  const object = openSalesforceObject(connection, options);
  return {
    source: salesforceSource(connection, options, object),
    target: salesforceTarget(connection, options, object),
  };
};
