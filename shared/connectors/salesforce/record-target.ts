import type { LookUp, RecordTarget } from '../../ports/record-target.ts';
import type { StoredRecord } from '../../record/record.ts';
import { ok, type Result } from '../../result.ts';
import type { SalesforceConnection } from './salesforce-connection.ts';
import {
  openSalesforceObject,
  type SalesforceObject,
  type SalesforceObjectOptions,
} from './salesforce-object.ts';
import { cutByLength, soqlText } from './soql.ts';
import { writeRecords } from './write-records.ts';

/** Finds and writes records of one object, by collections or, for many rows, by a Bulk API job. */
export const salesforceTarget = (
  connection: SalesforceConnection,
  options: SalesforceObjectOptions,
  object: SalesforceObject = openSalesforceObject(connection, options),
): RecordTarget => {
  return {
    describe: () => object.schema(),
    lookUp: (request) => lookUp(object, request),
    write: (operations) =>
      operations.length === 0 ? Promise.resolve(ok([])) : writeRecords(object, operations),
  };
};

// No answer can hold more than this; a key that more records share than that is nobody's key.
const mostFound = 50_000;

const lookUp = async (
  object: SalesforceObject,
  request: LookUp,
): Promise<Result<readonly StoredRecord[]>> => {
  const field = 'ids' in request.by ? 'Id' : request.by.field;
  const values = [...new Set('ids' in request.by ? request.by.ids : request.by.values)];
  const records: StoredRecord[] = [];
  for (const some of cutByLength(values)) {
    const rest = `WHERE ${field} IN (${some.map(soqlText).join(',')}) ORDER BY CreatedDate ASC, Id ASC`;
    const found = await object.select(request.fields, rest, mostFound);
    if (!found.ok) return found;
    records.push(...found.value);
  }
  return ok(records);
};
