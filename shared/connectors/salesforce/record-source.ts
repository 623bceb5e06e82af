import type { MarkRequest, Page, ReadRequest, RecordSource } from '../../ports/record-source.ts';
import { fail, ok, type Result } from '../../result.ts';
import { salesforceFault } from './faults.ts';
import { salesforceLimits } from './limits.ts';
import type { SalesforceConnection } from './salesforce-connection.ts';
import {
  openSalesforceObject,
  type SalesforceObject,
  type SalesforceObjectOptions,
} from './salesforce-object.ts';
import { afterCondition, allOf, type SoqlCursor, windowCondition } from './soql.ts';

/** Reads one object in the order of SystemModstamp and id. */
export const salesforceSource = (
  connection: SalesforceConnection,
  options: SalesforceObjectOptions,
  object: SalesforceObject = openSalesforceObject(connection, options),
): RecordSource => {
  return {
    tellsGone: true,
    describe: () => object.schema(),
    read: (request) => readPage(object, request),
    mark: (request) => findMark(object, request),
    countDistinct: async (field) => {
      const counts = `COUNT(Id) records, COUNT(${field}) filled, COUNT_DISTINCT(${field}) different`;
      try {
        const answer = await connection.query(`SELECT ${counts} FROM ${options.object}`);
        const { records = 0, filled = 0, different = 0 } = answer.records[0] ?? {};
        return ok(Number(records) - Number(filled) + Number(different));
      } catch (thrown) {
        return fail(salesforceFault(thrown, { object: options.object }));
      }
    },
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
  const where = allOf(...partOf(request), afterCondition(parse(request.cursor)));
  const rest = `WHERE ${where} ORDER BY SystemModstamp ASC, Id ASC LIMIT ${request.limit}`;
  const found = await object.select(request.fields, rest, request.limit, request.gone);
  if (!found.ok) return found;
  const last = found.value.at(-1);
  const full = found.value.length >= request.limit && last !== undefined;
  return ok({ records: found.value, next: full ? cursorAt(last) : null });
};

// Counted off by offset, which ends at two thousand: further down it begins again below the mark reached so far.
const findMark = async (object: SalesforceObject, request: MarkRequest): Promise<Result<string | null>> => {
  let below = request.below;
  for (let left = request.most; left > 0; left -= salesforceLimits.offset) {
    const where = allOf(...partOf({ ...request, ...(below ? { below } : {}) }));
    const offset = Math.min(left, salesforceLimits.offset) - 1;
    const order = `ORDER BY SystemModstamp DESC, Id DESC LIMIT 2 OFFSET ${offset}`;
    const found = await object.select([], `WHERE ${where} ${order}`, 2);
    if (!found.ok) return found;
    const [last, next] = found.value;
    if (!last || !next) return ok(null);
    below = cursorAt(last);
  }
  return ok(below ?? null);
};

type Part = Pick<ReadRequest, 'condition' | 'window' | 'above' | 'below'>;
const partOf = ({ condition, window, above, below }: Part): readonly (string | null | undefined)[] => [
  condition,
  windowCondition(window),
  afterCondition(parse(above), '>='),
  afterCondition(parse(below), '<'),
];

const cursorAt = (it: { readonly revision: string; readonly id: string }): string =>
  `${it.revision} ${it.id}`;

const parse = (cursor: string | null | undefined): SoqlCursor | null => {
  const [modstamp, id] = cursor?.split(' ') ?? [];
  return modstamp && id ? { modstamp, id } : null;
};
