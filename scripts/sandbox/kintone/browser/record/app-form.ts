import type { Rest } from '../rest/rest.ts';
import type { FieldProperty, LayoutLine } from './field-property.ts';
import { liveResults } from './live-results.ts';
import type { RecordValues } from './record-values.ts';

/** An app's form as the pages need it: fields by code, lines in order, and which fields a lookup fills. */
export interface AppForm {
  readonly fields: Readonly<Record<string, FieldProperty>>;
  readonly layout: readonly LayoutLine[];
  /** Inner fields of tables too. */
  readonly everyField: ReadonlyMap<string, FieldProperty>;
  /** Code of an inner field -> code of its table. */
  readonly tableOf: ReadonlyMap<string, string>;
  /** Fields that a lookup copies into; nobody may type there. */
  readonly copyTargets: ReadonlySet<string>;
  /** The values with every calculated field computed. */
  readonly compute: (values: RecordValues) => RecordValues;
  /** Whether process management is on. */
  readonly hasProcess: boolean;
}

/** Loads the live form of an app. */
export const loadAppForm = async (rest: Rest, appId: string, timeZone: string): Promise<AppForm> => {
  const [form, layout] = await Promise.all([
    rest.get<{ properties: Record<string, FieldProperty> }>('/k/v1/app/form/fields.json', { app: appId }),
    rest.get<{ layout: LayoutLine[] }>('/k/v1/app/form/layout.json', { app: appId }),
  ]);
  return appFormOf(form.properties, layout.layout, timeZone);
};

/** Arranges fields and layout for drawing. */
export const appFormOf = (
  fields: Readonly<Record<string, FieldProperty>>,
  layout: readonly LayoutLine[],
  timeZone: string,
): AppForm => {
  const everyField = new Map<string, FieldProperty>();
  const tableOf = new Map<string, string>();
  for (const [code, property] of Object.entries(fields)) {
    everyField.set(code, property);
    for (const [inner, innerProperty] of Object.entries(property.fields ?? {})) {
      everyField.set(inner, innerProperty);
      tableOf.set(inner, code);
    }
  }
  const copyTargets = new Set(
    [...everyField.values()].flatMap((it) => it.lookup?.fieldMappings.map((mapping) => mapping.field) ?? []),
  );
  const hasProcess = Object.values(fields).some((it) => it.type === 'STATUS' && it.enabled);
  const compute = liveResults(fields, timeZone);
  return { fields, layout, everyField, tableOf, copyTargets, compute, hasProcess };
};
