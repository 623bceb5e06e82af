import { invalidJson, KintoneError } from '../errors/kintone-error.ts';
import { Problems } from '../errors/problems.ts';
import type { AppSettings, LayoutRow } from './app-settings.ts';
import type { Apps } from './apps.ts';
import type { FieldMap, FieldProperty, FieldType } from './field-property.ts';
import { builtInTypes } from './field-shapes.ts';
import { optionKey, renumber } from './lasting-ids.ts';
import { codesInLayout, placeField, placeInTable, removeFromLayout, renameInLayout } from './layout.ts';
import { readProperty } from './read-property.ts';
import { checkLookups } from './read-relations.ts';

/** Fields one app may have, those that every form has not counted. */
const mostFields = 500;

type Sent = Readonly<Record<string, unknown>>;

/** What a change of a form gives: the new settings, still to be numbered with a revision. */
export type FieldEdit = Pick<AppSettings, 'fields' | 'ids' | 'layout'>;

const each = (properties: Sent): [string, Sent][] =>
  Object.entries(properties).map(([key, sent]) => {
    if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) throw invalidJson();
    return [key, sent as Sent];
  });

const codesIn = (fields: FieldMap): Set<string> =>
  new Set(Object.values(fields).flatMap((field) => [field.code, ...Object.keys(field.fields ?? {})]));

const missing = (code: string) => new KintoneError('GAIA_FC01', (words) => words.fieldNotFound(code));

/** Adds fields to a form; they are placed below the others. */
export const addFields = (settings: AppSettings, properties: Sent, apps: Apps): FieldEdit => {
  const problems = new Problems();
  const fields: Record<string, FieldProperty> = { ...settings.fields };
  let { layout } = settings;
  const taken = codesIn(fields);
  for (const [key, sent] of each(properties)) {
    const property = readProperty(sent, key, null, `properties[${key}]`, apps, problems);
    if (!property) continue;
    for (const code of [property.code, ...Object.keys(property.fields ?? {})]) {
      if (taken.has(code)) problems.add(`properties[${key}].code`, (words) => words.codeInUse(code));
      taken.add(code);
    }
    fields[property.code] = property;
    layout = placeField(layout, property);
  }
  if (Object.values(fields).filter((it) => !builtInTypes.has(it.type)).length > mostFields) {
    problems.add('properties', (words) => words.tooMany(mostFields));
  }
  problems.settle();
  checkLookups(fields, apps, problems);
  problems.settle();
  return { fields, ids: renumber(settings.ids, fields, new Map()), layout };
};

/** Changes fields of a form, their codes and options included. */
export const updateFields = (settings: AppSettings, properties: Sent, apps: Apps): FieldEdit => {
  const problems = new Problems();
  const fields: Record<string, FieldProperty> = { ...settings.fields };
  const renames = new Map<string, string>();
  let { layout } = settings;
  for (const [key, sent] of each(properties)) {
    const known = settings.fields[key];
    if (!known) throw missing(key);
    const property = readProperty(sent, key, known, `properties[${key}]`, apps, problems);
    if (!property) continue;
    if (property.code !== key) {
      if (fields[property.code]) {
        problems.add(`properties[${key}].code`, (words) => words.codeInUse(property.code));
      }
      delete fields[key];
      layout = renameInLayout(layout, key, property.code);
    }
    fields[property.code] = property;
    refuseTwice(fields, key, problems);
    noteRenames(renames, known, property, sent);
    layout = placeInTable(layout, property);
  }
  problems.settle();
  checkLookups(fields, apps, problems);
  problems.settle();
  return { fields, ids: renumber(settings.ids, fields, renames), layout };
};

const refuseTwice = (fields: FieldMap, key: string, problems: Problems): void => {
  const seen = new Set<string>();
  for (const code of Object.values(fields).flatMap((it) => [it.code, ...Object.keys(it.fields ?? {})])) {
    if (seen.has(code)) problems.add(`properties[${key}].code`, (words) => words.codeInUse(code));
    seen.add(code);
  }
};

const noteRenames = (
  renames: Map<string, string>,
  known: FieldProperty,
  property: FieldProperty,
  sent: Sent,
): void => {
  renames.set(known.code, property.code);
  const options = sent.options as Record<string, { label?: string }> | undefined;
  for (const name of Object.keys(known.options ?? {})) {
    const label = options?.[name]?.label ?? name;
    renames.set(optionKey(known.code, name), optionKey(property.code, label));
  }
  const inner = sent.fields as Record<string, Sent> | undefined;
  for (const [code, field] of Object.entries(known.fields ?? {})) {
    const change = inner?.[code] ?? {};
    const now = property.fields?.[String(change.code ?? code)];
    if (now) noteRenames(renames, field, now, change);
  }
};

/** Takes fields out of a form; fields of tables may be named too, and a group takes its fields along. */
export const deleteFields = (settings: AppSettings, codes: readonly string[]): FieldEdit => {
  const fields: Record<string, FieldProperty> = { ...settings.fields };
  let { layout } = settings;
  for (const code of codes.flatMap((it) => [...codesInGroup(settings.layout, it), it])) {
    const own = fields[code];
    const table = Object.values(fields).find((it) => it.fields && code in it.fields);
    if (own && undeletable.has(own.type)) throw new KintoneError('CB_IL02', (words) => words.illegalRequest);
    if (own) delete fields[code];
    else if (table) fields[table.code] = { ...table, fields: without(table.fields ?? {}, code) };
    else throw missing(code);
    layout = removeFromLayout(layout, code);
  }
  return { fields, ids: renumber(settings.ids, fields, new Map()), layout };
};

const undeletable: ReadonlySet<FieldType> = new Set(['STATUS', 'STATUS_ASSIGNEE', 'CATEGORY']);

const codesInGroup = (layout: readonly LayoutRow[], code: string): readonly string[] =>
  codesInLayout(layout.find((row) => row.type === 'GROUP' && row.code === code)?.layout ?? []);

const without = (fields: FieldMap, code: string): FieldMap =>
  Object.fromEntries(Object.entries(fields).filter(([key]) => key !== code));
