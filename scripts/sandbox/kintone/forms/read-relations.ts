import { KintoneError } from '../errors/kintone-error.ts';
import type { Problems } from '../errors/problems.ts';
import type { Apps } from './apps.ts';
import type { FieldProperty, FieldType, LookupSetting, ReferenceTableSetting } from './field-property.ts';

const text = (value: unknown, otherwise = ''): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : otherwise;

const relatedApp = (sent: unknown, path: string, apps: Apps, problems: Problems) => {
  const id = text((sent as { app?: unknown } | undefined)?.app);
  if (id === '') problems.add(`${path}.relatedApp`, (words) => words.required);
  const app = apps.find(id);
  if (id !== '' && !app) throw new KintoneError('GAIA_AP01', (words) => words.appNotFound(id));
  return { app: id, code: app?.code ?? '' };
};

const sourceField = (apps: Apps, appId: string, code: string): FieldProperty | undefined => {
  const app = apps.find(appId);
  return app && (app.live ?? app.preview).fields[code];
};

/** Reads what a lookup refers to. */
export const readLookup = (
  sent: unknown,
  known: LookupSetting | null,
  path: string,
  apps: Apps,
  problems: Problems,
): LookupSetting => {
  if (sent === undefined && known) return known;
  const given = sent as Partial<Record<keyof LookupSetting, unknown>>;
  const place = `${path}.lookup`;
  const app =
    given.relatedApp === undefined && known
      ? known.relatedApp
      : relatedApp(given.relatedApp, place, apps, problems);
  const relatedKeyField = text(given.relatedKeyField, known?.relatedKeyField);
  const key = sourceField(apps, app.app, relatedKeyField);
  if (relatedKeyField === '$id') problems.add(`${place}.relatedKeyField`, (words) => words.codeInvalid);
  else if (!key) throw new KintoneError('GAIA_FC01', (words) => words.fieldNotFound(relatedKeyField));
  const mappings = (given.fieldMappings ?? known?.fieldMappings ?? []) as LookupSetting['fieldMappings'];
  return {
    relatedApp: app,
    relatedKeyField,
    fieldMappings: mappings.map((it) => ({ field: text(it.field), relatedField: text(it.relatedField) })),
    lookupPickerFields: (given.lookupPickerFields ?? known?.lookupPickerFields ?? []) as string[],
    filterCond: text(given.filterCond, known?.filterCond),
    sort: text(given.sort, known?.sort),
  };
};

/** Reads which records of another app a field shows. */
export const readReferenceTable = (
  sent: unknown,
  known: ReferenceTableSetting | null,
  path: string,
  apps: Apps,
  problems: Problems,
): ReferenceTableSetting => {
  if (sent === undefined && known) return known;
  const given = (sent ?? {}) as Partial<Record<keyof ReferenceTableSetting, unknown>>;
  const place = `${path}.referenceTable`;
  const condition = (given.condition ?? known?.condition ?? {}) as Partial<
    ReferenceTableSetting['condition']
  >;
  if (!condition.field || !condition.relatedField)
    problems.add(`${place}.condition`, (words) => words.required);
  return {
    relatedApp:
      given.relatedApp === undefined && known
        ? known.relatedApp
        : relatedApp(given.relatedApp, place, apps, problems),
    condition: { field: text(condition.field), relatedField: text(condition.relatedField) },
    filterCond: text(given.filterCond, known?.filterCond),
    displayFields: (given.displayFields ?? known?.displayFields ?? []) as string[],
    sort: text(given.sort, known?.sort),
    size: text(given.size, known?.size ?? '5'),
  };
};

const numeric: ReadonlySet<FieldType> = new Set(['NUMBER', 'CALC', 'RECORD_NUMBER']);
const textual: ReadonlySet<FieldType> = new Set([
  'SINGLE_LINE_TEXT',
  'DROP_DOWN',
  'RADIO_BUTTON',
  'STATUS',
  'CALC',
  'RECORD_NUMBER',
]);

/** Whether a lookup may copy a field of one type into a field of another. */
export const mayCopy = (from: FieldType, to: FieldType): boolean => {
  if (from === to) return true;
  if (to === 'NUMBER') return numeric.has(from);
  if (to === 'SINGLE_LINE_TEXT') return textual.has(from);
  if (to === 'DATETIME') return from === 'CREATED_TIME' || from === 'UPDATED_TIME';
  if (to === 'USER_SELECT') return from === 'CREATOR' || from === 'MODIFIER';
  return false;
};

/** Checks every lookup of a form as a whole: its targets exist, fit and are filled by one lookup only. */
export const checkLookups = (
  fields: Readonly<Record<string, FieldProperty>>,
  apps: Apps,
  problems: Problems,
): void => {
  const filled = new Set<string>();
  for (const property of Object.values(fields)) {
    if (property.fields) checkLookups(property.fields, apps, problems);
    const appId = property.lookup?.relatedApp.app ?? '';
    for (const { field, relatedField } of property.lookup?.fieldMappings ?? []) {
      const path = `properties[${property.code}].lookup.fieldMappings`;
      const target = demand(fields[field], field);
      const source = demand(sourceField(apps, appId, relatedField), relatedField);
      if (filled.has(field)) problems.add(path, (words) => words.copyTargetTwice);
      if (!mayCopy(source.type, target.type)) problems.add(path, (words) => words.copyTypes);
      filled.add(field);
    }
  }
};

const demand = (property: FieldProperty | undefined, code: string): FieldProperty => {
  if (!property) throw new KintoneError('GAIA_FC01', (words) => words.fieldNotFound(code));
  return property;
};
