import type { Query } from '@jetstreamapp/soql-parser-js';
import type { ObjectSchema } from '../org/object-schema.ts';
import type { Org } from '../org/org.ts';
import { SalesforceError } from '../org/salesforce-error.ts';
import { visibleFields, visibleObject } from '../org/visible.ts';
import { isAggregate } from '../soql/aggregate.ts';
import { parseSoql } from '../soql/parse-soql.ts';
import { runQuery } from '../soql/run-query.ts';
import { noSuchObject } from '../soql/soql-error.ts';
import type { QueryJob } from './bulk-job.ts';

/** Refuses a query that bulk jobs cannot run, or that no user could, and gives the object it reads. */
export const checkBulkQuery = (org: Org, soql: string, userId: string): ObjectSchema => {
  const query = parseSoql(soql);
  const object = visibleObject(org, query.sObject ?? '');
  if (!object) throw noSuchObject(soql, query.sObject ?? '');
  const refuse = (what: string): never => {
    throw new SalesforceError('API_ERROR', `${what} not supported in Bulk Query`);
  };
  if (isAggregate(query)) refuse('Aggregate Relationships');
  if (query.offset !== undefined) refuse('OFFSET');
  for (const it of query.fields ?? []) {
    if (it.type === 'FieldSubquery') refuse('Nested queries');
    if (it.type === 'FieldTypeof') refuse('TYPEOF');
    if (it.type === 'Field' && object.field(it.field)?.type === 'address') {
      throw new SalesforceError(
        'FUNCTIONALITY_NOT_ENABLED',
        'Selecting compound data not supported in Bulk Query',
      );
    }
  }
  // Over no records, every name and literal is looked up all the same.
  runQuery(org, soql, { base: '', language: 'en', scanAll: false, userId }, []);
  return object;
};

/** Runs the query of a job and leaves its rows on it. */
export const runQueryJob = (org: Org, job: QueryJob): void => {
  try {
    Object.assign(job, {
      state: 'JobComplete',
      ...bulkRows(org, job.query, job.operation === 'queryAll', job.userId),
    });
  } catch (error) {
    if (!(error instanceof SalesforceError)) throw error;
    job.state = 'Failed';
    job.errorMessage = `${error.code}: ${error.message.trim()}`;
  }
};

/** What a bulk query found: its columns, how many rows, and the rows as cells. */
export const bulkRows = (
  org: Org,
  soql: string,
  scanAll: boolean,
  userId: string,
): Pick<QueryJob, 'header' | 'processed'> & { cells: NonNullable<QueryJob['cells']> } => {
  const found = runQuery(org, soql, { base: '', language: 'en', scanAll, userId });
  const header = columnNames(org, parseSoql(soql));
  return {
    header,
    processed: found.total,
    cells: (from, to) => found.page(from, to).map((record) => header.map((name) => cellOf(record, name))),
  };
};
const columnNames = (org: Org, query: Query): readonly string[] => {
  const object = visibleObject(org, query.sObject ?? '');
  return (query.fields ?? []).flatMap((it) => {
    if (it.type === 'Field') return [object?.field(it.field)?.name ?? it.field];
    if (it.type === 'FieldRelationship') return [[...it.relationships, it.field].join('.')];
    if (it.type !== 'FieldFunctionExpression' || !object) return [];
    if (it.functionName.toUpperCase() !== 'FIELDS') return [it.alias ?? String(it.parameters[0])];
    return visibleFields(org, object)
      .filter((field) => field.type !== 'address')
      .map((field) => field.name);
  });
};

const cellOf = (record: Readonly<Record<string, unknown>>, dotted: string): string => {
  let at: unknown = record;
  for (const step of dotted.split('.')) at = withoutCase(at, step);
  if (at === null || at === undefined) return '';
  if (typeof at === 'object') return JSON.stringify(at);
  // Bulk answers write moments with Z instead of an offset.
  return String(at).replace(/^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3})\+0000$/, '$1Z');
};

const withoutCase = (record: unknown, name: string): unknown => {
  if (typeof record !== 'object' || record === null) return null;
  const exact = (record as Record<string, unknown>)[name];
  if (exact !== undefined) return exact;
  return Object.entries(record).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
};
