import type { Page, ReadRequest, RecordSource } from '../../ports/record-source.ts';
import { fail, ok, type Result } from '../../result.ts';
import { salesforceFault } from './faults.ts';
import type { SalesforceConnection } from './salesforce-connection.ts';
import {
  openSalesforceObject,
  type SalesforceObject,
  type SalesforceObjectOptions,
} from './salesforce-object.ts';
import { afterCondition, allOf, type SoqlCursor, windowCondition } from './soql.ts';

/** Reads one object in the order of SystemModstamp and id, or against it. */
export const salesforceSource = (
  connection: SalesforceConnection,
  options: SalesforceObjectOptions,
  object: SalesforceObject = openSalesforceObject(connection, options),
): RecordSource => {
  return {
    describe: () => object.schema(),
    read: (request) => readPage(object, request),
    count: async (window, condition) => {
      const where = allOf(condition, windowCondition(window));
      try {
        const answer = await connection.query(`SELECT COUNT() FROM ${options.object} WHERE ${where}`);
        return ok(answer.totalSize);
      } catch (thrown) {
        return fail(salesforceFault(thrown, { object: options.object }));
      }
    },
  };
};

const readPage = async (object: SalesforceObject, request: ReadRequest): Promise<Result<Page>> => {
  const { newestFirst, above = null } = request;
  const where = allOf(
    request.condition,
    windowCondition(request.window),
    afterCondition(parse(request.cursor), newestFirst ? '<' : '>'),
    afterCondition(parse(above), '>='),
  );
  const way = newestFirst ? 'DESC' : 'ASC';
  const rest = `WHERE ${where} ORDER BY SystemModstamp ${way}, Id ${way} LIMIT ${request.limit}`;
  const found = await object.select(request.fields, rest, request.limit);
  if (!found.ok) return found;
  const last = found.value.at(-1);
  const full = found.value.length >= request.limit && last !== undefined;
  return ok({ records: found.value, next: full ? `${last.revision} ${last.id}` : null });
};

const parse = (cursor: string | null): SoqlCursor | null => {
  const [modstamp, id] = cursor?.split(' ') ?? [];
  return modstamp && id ? { modstamp, id } : null;
};
