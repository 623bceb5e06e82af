import type { FieldDefinition } from '../definitions/definition.ts';
import type { Language } from '../metadata/language.ts';
import type { ObjectSchema } from '../org/object-schema.ts';
import type { Org } from '../org/org.ts';
import type { Row, Value } from '../org/record-row.ts';
import { visibleField, visibleObject } from '../org/visible.ts';
import { nameObjectField } from './name-object.ts';
import { noSuchColumn, noSuchRelation } from './soql-error.ts';

/** Where a query runs: the organization, the object it starts from, the names it may use for it, its text. */
export interface Scope {
  readonly org: Org;
  readonly object: ObjectSchema;
  readonly alias: string | undefined;
  readonly soql: string;
  readonly language: Language;
}

/** A field reached from the queried object, maybe over parents. */
export interface FieldPath {
  readonly field: FieldDefinition;
  readonly object: ObjectSchema;
  /** Reference fields to follow first, from the queried object on. */
  readonly over: readonly FieldDefinition[];
  readonly value: (row: Row) => Value;
  /** The record the field is on; undefined where a link on the way is empty. */
  readonly rowOf: (row: Row) => Row | undefined;
}

/** Follows a dotted name (`Owner.Name`) from the queried object, refusing what the user cannot see. */
export const fieldPath = (scope: Scope, dotted: string): FieldPath => {
  const names = dotted.split('.');
  const own = [scope.alias, scope.object.name].map((it) => it?.toLowerCase());
  if (names.length > 1 && own.includes(names[0]?.toLowerCase())) names.shift();
  let object = scope.object;
  const over: FieldDefinition[] = [];
  for (const relation of names.slice(0, -1)) {
    const link = object.relation(relation);
    if (!link || isOfMany(over.at(-1)) || !visibleField(scope.org, object, link.name)) {
      throw noSuchRelation(scope.soql, relation);
    }
    over.push(link);
    const next = visibleObject(scope.org, link.reference?.to[0] ?? '');
    if (!next) throw noSuchRelation(scope.soql, relation);
    object = next;
  }
  return pathTo(scope, object, over, names.at(-1) ?? '');
};

const pathTo = (
  scope: Scope,
  object: ObjectSchema,
  over: readonly FieldDefinition[],
  name: string,
): FieldPath => {
  const rowOf = follower(scope.org, over);
  if (isOfMany(over.at(-1))) {
    const { field, read } = polymorphic(scope, name);
    return { field, object, over, rowOf, value: (row) => read(rowOf(row)) };
  }
  const field = visibleField(scope.org, object, name);
  if (!field) throw noSuchColumn(scope.soql, name, object.name);
  const { name: key } = field;
  const value = over.length === 0 ? (row: Row) => row[key] ?? null : (row: Row) => rowOf(row)?.[key] ?? null;
  return { field, object, over, rowOf, value };
};

const isOfMany = (link: FieldDefinition | undefined): boolean => (link?.reference?.to.length ?? 0) > 1;

// Who and What point at several objects: the "Name" object behind them has a few fields of its own.
const polymorphic = (
  scope: Scope,
  name: string,
): { field: FieldDefinition; read: (row: Row | undefined) => Value } => {
  const field = nameObjectField(name);
  if (!field) throw noSuchColumn(scope.soql, name, 'Name');
  const objectOf = (row: Row | undefined): ObjectSchema | undefined => row && scope.org.schemaOfId(row.Id);
  if (field.name === 'Type') return { field, read: (row) => objectOf(row)?.name ?? null };
  if (field.name === 'Name')
    return { field, read: (row) => row?.[objectOf(row)?.nameField?.name ?? 'Name'] ?? null };
  return { field, read: (row) => row?.[field.name] ?? null };
};

const follower = (org: Org, over: readonly FieldDefinition[]): ((row: Row) => Row | undefined) => {
  return (row) => {
    let at: Row | undefined = row;
    for (const link of over) {
      const id: Value = at?.[link.name] ?? null;
      at = typeof id === 'string' ? org.row(id) : undefined;
      if (!at || !org.access.canSee(at.Id)) return undefined;
    }
    return at;
  };
};
