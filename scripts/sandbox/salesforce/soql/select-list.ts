import type { FieldType as SelectItem } from '@jetstreamapp/soql-parser-js';
import type { FieldDefinition } from '../definitions/definition.ts';
import { isCustom } from '../metadata/field-facts.ts';
import type { Language } from '../metadata/language.ts';
import { childRelationships } from '../org/object-schema.ts';
import type { Row, Value } from '../org/record-row.ts';
import { SalesforceError } from '../org/salesforce-error.ts';
import { visibleFields, visibleObject } from '../org/visible.ts';
import { attributesOf, renderValue } from '../records/render-value.ts';
import { fieldPath, type Scope } from './field-path.ts';
import { formatValue, labelOf } from './format-value.ts';
import { type SelectOptions, selectRows } from './select-rows.ts';
import { malformed, noSuchRelation } from './soql-error.ts';

/** Writes one column of an answer into a record's JSON. */
type Column = (row: Row, into: Record<string, unknown>) => void;

/** Turns a record into its JSON. */
export type Projection = (row: Row) => Record<string, unknown>;

/** What an answer's JSON depends on beside the query. */
export interface Rendering extends SelectOptions {
  readonly base: string;
  readonly language: Language;
}

/** Looks up a SELECT list and gives the function that makes a record's JSON of it. */
export const selectList = (
  scope: Scope,
  items: readonly SelectItem[],
  rendering: Rendering,
  limit: number | undefined,
): Projection => {
  refuseDoubles(scope, items);
  const columns = items.flatMap((it) => columnsOf(scope, it, rendering, limit));
  return (row) => {
    const record: Record<string, unknown> = {
      attributes: attributesOf(scope.object, row.Id, rendering.base),
    };
    for (const column of columns) column(row, record);
    return record;
  };
};

const refuseDoubles = (scope: Scope, items: readonly SelectItem[]): void => {
  const seen = new Set<string>();
  for (const name of items.flatMap((it) => answeredAs(scope, it))) {
    const key = name.toLowerCase();
    if (seen.has(key)) throw new SalesforceError('INVALID_FIELD', `duplicate field selected: ${name}`);
    seen.add(key);
  }
};

// The names a column takes in the answer, as far as two could clash.
const answeredAs = (scope: Scope, it: SelectItem): readonly string[] => {
  if (it.type === 'Field') {
    if ('alias' in it && it.alias) throw malformed('only aggregate expressions use field aliasing');
    return [it.field];
  }
  if (it.type !== 'FieldFunctionExpression') return [];
  if (it.functionName.toUpperCase() !== 'FIELDS') return [it.alias ?? innerName(it)];
  return fieldsOf(scope, String(it.parameters[0])).map((field) => field.name);
};

const columnsOf = (
  scope: Scope,
  it: SelectItem,
  rendering: Rendering,
  limit: number | undefined,
): readonly Column[] => {
  switch (it.type) {
    case 'Field':
      return [pathColumn(scope, it.field, rendering)];
    case 'FieldRelationship':
      return [pathColumn(scope, [...it.relationships, it.field].join('.'), rendering)];
    case 'FieldFunctionExpression':
      return functionColumns(scope, it, rendering, limit);
    case 'FieldSubquery':
      return [childColumn(scope, it, rendering)];
    case 'FieldTypeof':
      return [typeofColumn(scope, it, rendering)];
  }
};

const pathColumn = (scope: Scope, dotted: string, rendering: Rendering): Column => {
  const path = fieldPath(scope, dotted);
  const { over, field } = path;
  if (over.length === 0) {
    return (row, into) => {
      into[field.name] = renderValue(field, row);
    };
  }
  return (row, into) => {
    let at = row;
    let target = into;
    for (const link of over) {
      const relation = link.reference?.name ?? link.name;
      const id: Value = at[link.name] ?? null;
      const parent = typeof id === 'string' ? scope.org.row(id) : undefined;
      const object = parent && scope.org.schemaOfId(parent.Id);
      if (!parent || !object || !scope.org.access.canSee(parent.Id)) {
        target[relation] = null;
        return;
      }
      target[relation] ??= { attributes: attributesOf(object, parent.Id, rendering.base) };
      target = target[relation] as Record<string, unknown>;
      at = parent;
    }
    target[field.name] = path.object.field(field.name) === field ? renderValue(field, at) : path.value(row);
  };
};

type FunctionItem = Extract<SelectItem, { type: 'FieldFunctionExpression' }>;

const functionColumns = (
  scope: Scope,
  it: FunctionItem,
  rendering: Rendering,
  limit: number | undefined,
): readonly Column[] => {
  const name = it.functionName.toUpperCase();
  const [parameter] = it.parameters;
  if (name === 'FIELDS') return fieldsColumns(scope, String(parameter), rendering, limit);
  if (name !== 'TOLABEL' && name !== 'FORMAT') throw malformed(`unexpected token: '${it.functionName}'`);
  const path = fieldPath(scope, innerName(parameter));
  const key = it.alias ?? path.field.name;
  const show = name === 'TOLABEL' ? labelOf : formatValue;
  return [
    (row, into) => {
      into[key] = show(path.field, path.value(row), rendering.language);
    },
  ];
};

// FORMAT may hold another function, as in FORMAT(convertCurrency(Amount)).
const innerName = (parameter: unknown): string =>
  typeof parameter === 'string'
    ? parameter
    : innerName((parameter as { parameters?: readonly unknown[] } | undefined)?.parameters?.[0] ?? '');

const fieldsColumns = (
  scope: Scope,
  which: string,
  rendering: Rendering,
  limit: number | undefined,
): readonly Column[] => {
  const kind = which.toUpperCase();
  if (kind !== 'STANDARD' && (limit === undefined || limit > 200)) {
    throw malformed('The SOQL FIELDS function must have a LIMIT of at most 200');
  }
  return fieldsOf(scope, kind).map((it) => pathColumn(scope, it.name, rendering));
};

const fieldsOf = (scope: Scope, which: string): readonly FieldDefinition[] => {
  const kind = which.toUpperCase();
  return visibleFields(scope.org, scope.object)
    .filter((it) => it.type !== 'JunctionIdList')
    .filter((it) => kind === 'ALL' || isCustom(it) === (kind === 'CUSTOM'));
};

type SubqueryItem = Extract<SelectItem, { type: 'FieldSubquery' }>;

const childColumn = (scope: Scope, { subquery }: SubqueryItem, rendering: Rendering): Column => {
  const name = subquery.relationshipName;
  const relation = childRelationships(scope.object.name, scope.org.schemas).find(
    (it) => it.name?.toLowerCase() === name.toLowerCase(),
  );
  const object = relation && visibleObject(scope.org, relation.child);
  if (!relation?.name || !object) throw noSuchRelation(scope.soql, name);
  const inner: Scope = { ...scope, object, alias: subquery.sObjectAlias };
  const project = selectList(inner, subquery.fields ?? [], rendering, subquery.limit);
  const key = relation.name;
  return (row, into) => {
    const children = scope.org.table(object.name).find(relation.field.name, row.Id);
    const records = selectRows(inner, subquery, rendering, children).map(project);
    into[key] = records.length === 0 ? null : { totalSize: records.length, done: true, records };
  };
};

type TypeofItem = Extract<SelectItem, { type: 'FieldTypeof' }>;

const typeofColumn = (scope: Scope, it: TypeofItem, rendering: Rendering): Column => {
  const link = scope.object.relation(it.field);
  const relation = link?.reference?.name;
  if (!link || !relation) throw noSuchRelation(scope.soql, it.field);
  const otherwise = it.conditions.find((one) => one.type === 'ELSE')?.fieldList ?? [];
  return (row, into) => {
    const parent = scope.org.row(String(row[link.name] ?? ''));
    const object = parent && scope.org.schemaOfId(parent.Id);
    into[relation] = null;
    if (!parent || !object) return;
    const when = it.conditions.find((one) => one.objectType?.toLowerCase() === object.name.toLowerCase());
    const record: Record<string, unknown> = { attributes: attributesOf(object, parent.Id, rendering.base) };
    for (const name of when?.fieldList ?? otherwise)
      pathColumn({ ...scope, object, alias: undefined }, name, rendering)(parent, record);
    into[relation] = record;
  };
};
