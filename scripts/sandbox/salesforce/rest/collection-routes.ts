import type { ObjectSchema } from '../org/object-schema.ts';
import { notFound, SalesforceError } from '../org/salesforce-error.ts';
import { visibleField, visibleObject } from '../org/visible.ts';
import { existingId } from '../records/existing-id.ts';
import { readChanges } from '../records/read-changes.ts';
import { saveRecord } from '../records/save-record.ts';
import { type ApiHandler, type ApiRequest, jsonObject } from './api-request.ts';
import { objectsIn } from './body-parts.ts';
import { deleteAll, retrieveByGet, retrieveByPost } from './collection-by-id.ts';
import { collectionSave, type RecordWork } from './collection-save.ts';
import { targetObject } from './find-target.ts';
import type { Route } from './route-table.ts';
import { upsertRecord } from './upsert-record.ts';
import { writerOf } from './writer-of.ts';

const mostRecords = 200;
const mostTypes = 10;

type Json = Readonly<Record<string, unknown>>;

const recordsOf = (request: ApiRequest): { allOrNone: boolean; records: readonly Json[] } => {
  const body = jsonObject(request);
  const records = objectsIn(body, 'records');
  if (records.length > mostRecords) {
    throw new SalesforceError(
      'EXCEEDED_ID_LIMIT',
      `record limit reached. cannot submit more than ${mostRecords} records into this call`,
    );
  }
  return { allOrNone: body.allOrNone === true, records };
};

const objectsOf = (request: ApiRequest, records: readonly Json[]): readonly ObjectSchema[] => {
  const objects = records.map((it) => {
    const type = (it?.attributes as { type?: unknown } | undefined)?.type;
    if (typeof type !== 'string') {
      throw new SalesforceError(
        'INVALID_INPUT',
        "Include the 'type' attribute in 'attributes' of every record",
      );
    }
    const object = visibleObject(request.api.org, type);
    if (!object) throw new SalesforceError('INVALID_TYPE', `sObject type '${type}' is not supported.`);
    return object;
  });
  const chunks = objects.filter((it, i) => it !== objects[i - 1]).length;
  if (chunks > mostTypes) {
    throw new SalesforceError(
      'LIMIT_EXCEEDED',
      `Operation involves too many chunks: the most is ${mostTypes}`,
    );
  }
  if (chunks > 1 && objects.some((it) => it.setup)) {
    throw new SalesforceError(
      'MIXED_DML_OPERATION',
      'DML operation on setup object is not permitted after you have updated a non-setup object (or vice versa)',
    );
  }
  return objects;
};

const createAll: ApiHandler = (request) => {
  const { allOrNone, records } = recordsOf(request);
  const objects = objectsOf(request, records);
  const { org } = request.api;
  const changes = records.map((it, i) => {
    if (withoutCase(it, 'id') !== undefined) {
      throw new SalesforceError('INVALID_FIELD', 'cannot specify Id in an insert call');
    }
    return readChanges(org, objects[i] as ObjectSchema, it, request.body);
  });
  const work = changes.map<RecordWork>((it, i) => () => ({
    id: saveRecord(org, objects[i] as ObjectSchema, null, it, writerOf(request)),
  }));
  return { status: 200, body: collectionSave(org, allOrNone, work) };
};

const updateAll: ApiHandler = (request) => {
  const { allOrNone, records } = recordsOf(request);
  const objects = objectsOf(request, records);
  const { org } = request.api;
  const seen = new Set<string>();
  const work = records.map<RecordWork>((it, i) => {
    const object = objects[i] as ObjectSchema;
    const { id: given, rest } = splitId(it);
    const changes = readChanges(org, object, rest, request.body);
    return () => {
      const id = existingId(org, object, given);
      if (seen.has(id)) throw new SalesforceError('DUPLICATE_VALUE', 'Duplicate Id specified');
      seen.add(id);
      return { id: saveRecord(org, object, id, changes, writerOf(request)) };
    };
  });
  return { status: 200, body: collectionSave(org, allOrNone, work) };
};

const withoutCase = (json: Json, name: string): unknown =>
  Object.entries(json).find(([key]) => key.toLowerCase() === name)?.[1];

const splitId = (json: Json): { id: string | undefined; rest: Json } => {
  const id = withoutCase(json, 'id');
  const rest = Object.fromEntries(Object.entries(json).filter(([key]) => key.toLowerCase() !== 'id'));
  return { id: id === undefined || id === null ? undefined : String(id), rest };
};

const upsertAll: ApiHandler = (request, { object: name = '', key: keyName = '' }) => {
  const { org } = request.api;
  const object = targetObject(request, name);
  const key = visibleField(org, object, keyName);
  if (!key || !(key.externalId || key.name === 'Id')) {
    throw notFound(`Provided external ID field does not exist or is not accessible: ${keyName}`);
  }
  const { allOrNone, records } = recordsOf(request);
  const types = objectsOf(request, records);
  if (types.some((it) => it !== object)) {
    throw new SalesforceError(
      'INVALID_INPUT',
      `All records must be of the type in the address: ${object.name}`,
    );
  }
  const seen = new Set<string>();
  const created = new Map<number, boolean>();
  const work = records.map<RecordWork>((it, i) => {
    const { rest } = splitId(it);
    const changes = readChanges(org, object, key.name === 'Id' ? rest : it, request.body);
    const value = key.name === 'Id' ? splitId(it).id : (changes.values[key.name] as string | null);
    return () =>
      upsertRecord(org, object, key, value ?? null, changes, writerOf(request), seen, (it) =>
        created.set(i, it),
      );
  });
  const outcomes = collectionSave(org, allOrNone, work);
  return { status: 200, body: outcomes.map((it, i) => ({ created: created.get(i) ?? false, ...it })) };
};

/** Up to 200 records in one call. */
export const collectionRoutes: readonly Route[] = [
  {
    path: 'composite/sobjects',
    since: 42,
    handlers: { POST: createAll, PATCH: updateAll, DELETE: deleteAll },
  },
  { path: 'composite/sobjects/:object', since: 42, handlers: { GET: retrieveByGet, POST: retrieveByPost } },
  { path: 'composite/sobjects/:object/:key', since: 46, handlers: { PATCH: upsertAll } },
];
