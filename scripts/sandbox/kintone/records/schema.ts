import { compileFormulas, type Formula } from '../calc/compile-formulas.ts';
import { type Precision, usualPrecision } from '../calc/quotient.ts';
import type { App } from '../forms/app.ts';
import type { AppSettings } from '../forms/app-settings.ts';
import type { FieldMap, FieldProperty, FieldType } from '../forms/field-property.ts';

/** Fields of one level: the form itself or one of its tables. */
export interface FieldLevel {
  readonly fields: readonly FieldProperty[];
  readonly byCode: ReadonlyMap<string, FieldProperty>;
  /** Fields that a lookup fills; what is sent for them is ignored. */
  readonly copyTargets: ReadonlySet<string>;
  readonly lookups: readonly FieldProperty[];
}

/** What reading and writing records needs to know about an app's fields, worked out once per settings. */
export interface Schema extends FieldLevel {
  /** Calculated fields, in an order in which each can be computed. */
  readonly formulas: readonly Formula[];
  /** How far their quotients are worked out. */
  readonly precision: Precision;
  readonly tables: ReadonlyMap<string, FieldLevel>;
  /** Where a code that stands in a table belongs. */
  readonly tableOf: ReadonlyMap<string, string>;
  /** Codes that the same value may not stand in twice. */
  readonly unique: readonly string[];
  readonly byType: ReadonlyMap<FieldType, FieldProperty>;
  readonly statusEnabled: boolean;
  readonly firstStatus: string;
  readonly states: ReadonlySet<string>;
  /** Whether a new record is its creator's to work on. */
  readonly creatorStarts: boolean;
}

const known = new WeakMap<AppSettings, Schema>();

/** The schema of the settings that run; of those being edited when the app never ran. */
export const schemaOf = (app: App): Schema => schemaOfSettings(app.live ?? app.preview);

/** The schema of one generation of settings. */
export const schemaOfSettings = (settings: AppSettings): Schema => {
  const existing = known.get(settings);
  if (existing) return existing;
  const schema = build(settings);
  known.set(settings, schema);
  return schema;
};

const build = (settings: AppSettings): Schema => {
  const fields = Object.values(settings.fields);
  const tables = fields.filter((field) => field.type === 'SUBTABLE');
  const states = Object.values(settings.status.states ?? {}).sort(
    (a, b) => Number(a.index) - Number(b.index),
  );
  return {
    ...level(settings.fields),
    formulas: compileFormulas(settings.fields),
    precision: precisionOf(settings),
    tables: new Map(tables.map((it) => [it.code, level(it.fields ?? {})])),
    tableOf: new Map(tables.flatMap((it) => Object.keys(it.fields ?? {}).map((code) => [code, it.code]))),
    unique: fields.filter((field) => field.unique).map((field) => field.code),
    byType: new Map(fields.map((field) => [field.type, field])),
    statusEnabled: settings.status.enable,
    firstStatus: states[0]?.name ?? '',
    states: new Set(states.map((state) => state.name)),
    creatorStarts: (states[0]?.assignee.entities.length ?? 0) > 0,
  };
};

// A page that computes as somebody types knows the fields alone; what is saved is worked out by the settings.
const precisionOf = ({ general }: Partial<AppSettings>): Precision => {
  const precision = general?.numberPrecision as Readonly<Record<keyof Precision, string>> | undefined;
  if (!precision) return usualPrecision;
  return { decimalPlaces: Number(precision.decimalPlaces), roundingMode: precision.roundingMode };
};

const level = (map: FieldMap): FieldLevel => {
  const fields = Object.values(map);
  const lookups = fields.filter((field) => field.lookup);
  return {
    fields,
    byCode: new Map(fields.map((field) => [field.code, field])),
    copyTargets: new Set(lookups.flatMap((field) => field.lookup?.fieldMappings.map((it) => it.field) ?? [])),
    lookups,
  };
};
