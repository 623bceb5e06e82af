import { KintoneError } from '../errors/kintone-error.ts';
import type { App } from '../forms/app.ts';
import type { FieldProperty } from '../forms/field-property.ts';
import { type Schema, schemaOf } from '../records/schema.ts';
import type { QueryWorld } from './query-world.ts';

/** What a field code in a query stands for. */
export type FieldReference =
  | { readonly kind: 'own'; readonly property: FieldProperty }
  | { readonly kind: 'table'; readonly table: string; readonly property: FieldProperty }
  | {
      readonly kind: 'related';
      readonly app: App;
      readonly link: FieldProperty;
      readonly property: FieldProperty;
    };

const idField: FieldProperty = { type: 'RECORD_NUMBER', code: '$id', label: '$id' };

const notFound = (code: string) => new KintoneError('GAIA_IQ11', (words) => words.queryFieldNotFound(code));

/** Finds the field a query means; refuses one that does not exist. */
export const resolveField = (world: QueryWorld, schema: Schema, code: string): FieldReference => {
  if (code === '$id') return { kind: 'own', property: idField };
  const own = schema.byCode.get(code);
  if (own) return { kind: 'own', property: own };
  const table = schema.tableOf.get(code);
  const inner = table === undefined ? undefined : schema.tables.get(table)?.byCode.get(code);
  if (table !== undefined && inner) return { kind: 'table', table, property: inner };
  if (code.includes('.')) return resolveRelated(world, schema, code);
  throw notFound(code);
};

const resolveRelated = (world: QueryWorld, schema: Schema, code: string): FieldReference => {
  const [head = '', tail = ''] = code.split('.', 2);
  const link = schema.byCode.get(head);
  if (!link) throw notFound(head);
  const target = link.referenceTable?.relatedApp.app;
  if (target === undefined) throw new KintoneError('GAIA_IR02', (words) => words.notRelated(head));
  const app = world.apps.find(target);
  const property = app && schemaOf(app).byCode.get(tail);
  if (!app || !property) throw notFound(tail);
  return { kind: 'related', app, link, property };
};
