import type { ObjectSchema } from '../org/object-schema.ts';
import { childRelationships } from '../org/object-schema.ts';
import { recordErrors, SalesforceError } from '../org/salesforce-error.ts';
import { visibleObject } from '../org/visible.ts';
import { readChanges } from '../records/read-changes.ts';
import { saveRecord } from '../records/save-record.ts';
import { type ApiHandler, type ApiRequest, jsonObject } from './api-request.ts';
import { asObject, objectsIn } from './body-parts.ts';
import { targetObject } from './find-target.ts';
import type { Route } from './route-table.ts';
import { writerOf } from './writer-of.ts';

const mostRecords = 200;
const mostLevels = 5;

type Json = Readonly<Record<string, unknown>>;

interface Planned {
  readonly referenceId: string;
  readonly object: ObjectSchema;
  readonly json: Json;
  readonly parent: { readonly referenceId: string; readonly field: string } | null;
}

const plan = (
  request: ApiRequest,
  object: ObjectSchema,
  list: Json,
  parent: Planned['parent'],
  level: number,
): readonly Planned[] => {
  if (level > mostLevels)
    throw new SalesforceError('INVALID_INPUT', `A tree has at most ${mostLevels} levels`);
  return objectsIn(list, 'records').flatMap((it) => {
    const { type, referenceId } = (it.attributes ?? {}) as { type?: string; referenceId?: string };
    const own = type ? visibleObject(request.api.org, String(type)) : object;
    if (!own || own !== object)
      throw new SalesforceError('INVALID_INPUT', `Unexpected type in the tree: ${type}`);
    if (!referenceId)
      throw new SalesforceError('INVALID_INPUT', 'Every record of a tree needs a referenceId');
    const children: Planned[] = [];
    const json: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(it)) {
      const relation = childRelationships(object.name, request.api.org.schemas).find(
        (one) => one.name === name,
      );
      const child = relation && request.api.org.schema(relation.child);
      if (!relation || !child) {
        json[name] = value;
        continue;
      }
      const link = { referenceId, field: relation.field.name };
      children.push(...plan(request, child, asObject(value), link, level + 1));
    }
    return [{ referenceId, object, json, parent }, ...children];
  });
};

const createTree: ApiHandler = (request, { object: name = '' }) => {
  const planned = plan(request, targetObject(request, name), jsonObject(request), null, 1);
  if (planned.length > mostRecords) {
    throw new SalesforceError(
      'INVALID_INPUT',
      `record limit reached. cannot submit more than ${mostRecords} records into this call`,
    );
  }
  const { org } = request.api;
  const ids = new Map<string, string>();
  let failing = '';
  try {
    org.atomic(() => {
      for (const { referenceId, object, json, parent } of planned) {
        failing = referenceId;
        if (ids.has(referenceId))
          throw new SalesforceError(
            'INVALID_INPUT',
            `Duplicate ReferenceId provided in the request: ${referenceId}`,
          );
        const link = parent ? { [parent.field]: ids.get(parent.referenceId) } : {};
        const changes = readChanges(org, object, { ...json, ...link }, request.body);
        ids.set(referenceId, saveRecord(org, object, null, changes, writerOf(request)));
      }
    });
  } catch (error) {
    if (!(error instanceof SalesforceError)) throw error;
    return {
      status: 400,
      body: { hasErrors: true, results: [{ referenceId: failing, errors: recordErrors(error) }] },
    };
  }
  return {
    status: 201,
    body: { hasErrors: false, results: [...ids].map(([referenceId, id]) => ({ referenceId, id })) },
  };
};

/** Records with their children in one call, all or none. */
export const treeRoutes: readonly Route[] = [
  { path: 'composite/tree/:object', since: 34, handlers: { POST: createTree } },
];
