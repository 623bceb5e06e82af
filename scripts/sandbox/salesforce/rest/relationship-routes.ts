import { childRelationships, type ObjectSchema } from '../org/object-schema.ts';
import type { Row } from '../org/record-row.ts';
import { notFound } from '../org/salesforce-error.ts';
import { visibleField, visibleObject } from '../org/visible.ts';
import { deleteRecord } from '../records/delete-record.ts';
import { readChanges } from '../records/read-changes.ts';
import { saveRecord } from '../records/save-record.ts';
import { type ApiHandler, type ApiRequest, jsonObject } from './api-request.ts';
import { targetObject, targetRow } from './find-target.ts';
import { recordJson } from './record-routes.ts';
import { writerOf } from './writer-of.ts';

/** A record's parent with its object, or its children; null when the object has no relationship of that name. */
type Related =
  | { readonly kind: 'parent'; readonly object: ObjectSchema; readonly row: Row }
  | { readonly kind: 'children'; readonly object: ObjectSchema; readonly rows: readonly Row[] };

const follow = (request: ApiRequest, object: ObjectSchema, row: Row, name: string): Related | null => {
  const { org } = request.api;
  const link = object.relation(name);
  if (link && visibleField(org, object, link.name)) {
    const parent = org.row(String(row[link.name] ?? ''));
    const above = parent && org.schemaOfId(parent.Id);
    if (!parent || !above || parent.IsDeleted === true || !org.access.canSee(parent.Id)) {
      throw notFound();
    }
    return { kind: 'parent', object: above, row: parent };
  }
  const relation = childRelationships(object.name, org.schemas).find(
    (it) => it.name?.toLowerCase() === name.toLowerCase(),
  );
  const below = relation && visibleObject(org, relation.child);
  if (!relation || !below) return null;
  const rows = org
    .table(below.name)
    .find(relation.field.name, row.Id)
    .filter((it) => it.IsDeleted !== true && org.access.canSee(it.Id));
  return { kind: 'children', object: below, rows };
};

/** Whether the second part of an address below an object is a record's id rather than a key field's name. */
export const namesRecord = (request: ApiRequest, name: string, given: string): boolean => {
  const object = visibleObject(request.api.org, name);
  return object !== undefined && !object.field(given) && /^[0-9A-Za-z]{15}(?:[0-9A-Za-z]{3})?$/.test(given);
};

const related = (request: ApiRequest, params: Readonly<Record<string, string>>): Related => {
  const { object: name = '', key = '', value = '' } = params;
  const object = targetObject(request, name);
  const found = follow(request, object, targetRow(request, object, key), value);
  if (!found) throw notFound();
  return found;
};

/** Reads what a record's relationship leads to: its parent, or its children as a query would list them. */
export const readRelated: ApiHandler = (request, params) => {
  const found = related(request, params);
  const fields = request.query.get('fields')?.split(',') ?? null;
  if (found.kind === 'parent') {
    return { status: 200, body: recordJson(request, found.object, found.row, fields) };
  }
  const records = found.rows.map((it) => recordJson(request, found.object, it, fields));
  return { status: 200, body: { done: true, totalSize: records.length, records } };
};

const parentOf = (request: ApiRequest, params: Readonly<Record<string, string>>) => {
  const found = related(request, params);
  if (found.kind !== 'parent') throw notFound();
  return found;
};

/** Changes the parent a relationship leads to. */
export const updateRelated: ApiHandler = (request, params) => {
  const { object, row } = parentOf(request, params);
  const { org } = request.api;
  const changes = readChanges(org, object, jsonObject(request), request.body);
  saveRecord(org, object, row.Id, changes, writerOf(request));
  return { status: 204 };
};

/** Deletes the parent a relationship leads to. */
export const removeRelated: ApiHandler = (request, params) => {
  const { object, row } = parentOf(request, params);
  deleteRecord(request.api.org, object, row, request.caller.userId);
  return { status: 204 };
};
