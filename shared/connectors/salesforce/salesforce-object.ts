import type { Field, Schema } from '../../field/schema.ts';
import type { Clock } from '../../ports/clock.ts';
import type { WriteOperation, WriteOutcome } from '../../ports/record-target.ts';
import type { StoredRecord } from '../../record/record.ts';
import { fail, ok, type Result } from '../../result.ts';
import { decodeRecord } from './codec.ts';
import { readSalesforceSchema } from './describe.ts';
import { fateFields } from './fate.ts';
import { salesforceFault } from './faults.ts';
import { salesforceLimits } from './limits.ts';
import type { SalesforceConnection } from './salesforce-connection.ts';

/** Writes rows of one verb as one job, and answers for each. */
export type BulkWriter = (
  object: SalesforceObject,
  operations: readonly WriteOperation[],
  schema: readonly Field[],
) => Promise<Result<readonly WriteOutcome[]>>;

/** Which object to read or write. */
export interface SalesforceObjectOptions {
  readonly object: string;
  readonly clock: Clock;
  /** Writes thousands of rows as one job (`bulk-write.ts`); absent where the way there cannot carry the PATCH it ends with. */
  readonly bulk?: BulkWriter;
}

/** One object in use: its connection and its description, read once. */
export interface SalesforceObject {
  readonly name: string;
  readonly connection: SalesforceConnection;
  readonly options: SalesforceObjectOptions;
  schema(): Promise<Result<Schema>>;
  /** Records of a query's rest (`WHERE ...`), with change time, id and fate along; the deleted ones too when `gone`. */
  select(
    fields: readonly string[],
    rest: string,
    most: number,
    gone?: boolean,
  ): Promise<Result<readonly StoredRecord[]>>;
}

/** Opens an object without sending anything yet. */
export const openSalesforceObject = (
  connection: SalesforceConnection,
  options: SalesforceObjectOptions,
): SalesforceObject => {
  let description: Promise<Result<Schema>> | null = null;
  const schema = async (): Promise<Result<Schema>> => {
    description ??= readSalesforceSchema(connection, options.object, options.clock);
    const result = await description;
    if (!result.ok) description = null;
    return result;
  };
  const select: SalesforceObject['select'] = async (fields, rest, most, gone = false) => {
    const described = await schema();
    if (!described.ok) return described;
    const fates = fateFields(described.value.fields, gone);
    const names = [...new Set(['Id', 'SystemModstamp', 'LastModifiedDate', ...fields, ...fates])];
    const soql = `SELECT ${names.join(', ')} FROM ${options.object} ${rest}`;
    try {
      // Without both options jsforce would stop silently at its own limits.
      const fetching = most > salesforceLimits.rowsPerQuery ? { autoFetch: true, maxFetch: most } : {};
      // Objects that keep no recycle bin know no deleted records either.
      const scanAll = gone && fates.includes('IsDeleted');
      const answer = await connection.query(soql, { ...fetching, ...(scanAll ? { scanAll } : {}) });
      return ok(answer.records.map((it) => decodeRecord(it, fields, described.value.fields)));
    } catch (thrown) {
      return fail(salesforceFault(thrown, { object: options.object }));
    }
  };
  return { name: options.object, connection, options, schema, select };
};
