import type { FieldType } from '../../field/field-type.ts';
import type { Choice, Field, Reference, Schema } from '../../field/schema.ts';
import type { Clock } from '../../ports/clock.ts';
import { ok, type Result } from '../../result.ts';
import type { KintoneClient, KintoneFieldSettings } from './kintone-client.ts';
import { type AppGate, RequestGate } from './request-gate.ts';

const types: Readonly<Record<string, FieldType>> = {
  SINGLE_LINE_TEXT: 'text',
  MULTI_LINE_TEXT: 'multiline',
  RICH_TEXT: 'html',
  NUMBER: 'decimal',
  CALC: 'decimal',
  RECORD_NUMBER: 'id',
  DATE: 'date',
  TIME: 'time',
  DATETIME: 'datetime',
  CREATED_TIME: 'datetime',
  UPDATED_TIME: 'datetime',
  DROP_DOWN: 'choice',
  RADIO_BUTTON: 'choice',
  STATUS: 'choice',
  CHECK_BOX: 'choices',
  MULTI_SELECT: 'choices',
  CATEGORY: 'choices',
  LINK: 'url',
  USER_SELECT: 'users',
  STATUS_ASSIGNEE: 'users',
  CREATOR: 'users',
  MODIFIER: 'users',
  ORGANIZATION_SELECT: 'organizations',
  GROUP_SELECT: 'groups',
  FILE: 'files',
  SUBTABLE: 'table',
};

// A CALC or a text with a formula shows a value that kintone works out itself.
const neverWritten = new Set([
  'CALC',
  'RECORD_NUMBER',
  'CREATED_TIME',
  'UPDATED_TIME',
  'CREATOR',
  'MODIFIER',
  'STATUS',
  'STATUS_ASSIGNEE',
  'CATEGORY',
]);
const upsertTypes = new Set(['SINGLE_LINE_TEXT', 'NUMBER']);
const restrictedTypes = new Set(['DROP_DOWN', 'RADIO_BUTTON', 'CHECK_BOX', 'MULTI_SELECT']);
const linkKinds = { WEB: 'web', CALL: 'phone', MAIL: 'mail' } as const;
const typeOfLink = { web: 'url', phone: 'phone', mail: 'email' } as const;

/** The form of a live app as a schema; layout-only fields (labels, related records) are left out. */
export const readKintoneSchema = async (
  client: KintoneClient,
  app: string,
  clock: Clock,
  gate: AppGate = new RequestGate({ clock }),
): Promise<Result<Schema>> => {
  const form = await gate.call(() => client.app.getFormFields({ app }));
  if (!form.ok) return { ok: false, fault: { ...form.fault, values: { app } } };
  const settings = Object.values(form.value.properties);
  const copied = new Set(settings.flatMap((it) => referenceOf(it)?.copies ?? []));
  return ok({
    system: 'kintone',
    entity: app,
    label: app,
    takenAt: new Date(clock.now()).toISOString(),
    revision: form.value.revision,
    // Status, assignee and category are listed even where the app does not use them.
    fields: settings.filter((it) => types[it.type] && it.enabled !== false).map((it) => toField(it, copied)),
  });
};

const toField = (it: KintoneFieldSettings, copied: ReadonlySet<string>): Field => {
  const writable = !neverWritten.has(it.type) && !it.expression && !copied.has(it.code);
  const linkKind = it.type === 'LINK' ? linkKinds[it.protocol as keyof typeof linkKinds] : undefined;
  const reference = referenceOf(it);
  const columns = it.fields as { [code: string]: KintoneFieldSettings } | undefined;
  return {
    code: it.code,
    label: it.label,
    type: linkKind ? typeOfLink[linkKind] : reference ? 'reference' : (types[it.type] ?? 'text'),
    native: it.type,
    required: it.required === true,
    unique: it.unique === true || it.type === 'RECORD_NUMBER',
    upsertKey: it.unique === true && upsertTypes.has(it.type) && writable,
    readable: true,
    creatable: writable,
    updatable: writable,
    hasDefault: hasDefault(it),
    ...lengths(it),
    ...choices(it),
    ...(reference ? { reference } : {}),
    ...(linkKind ? { linkKind } : {}),
    ...(columns ? { columns: Object.values(columns).map((column) => toField(column, copied)) } : {}),
  };
};

const hasDefault = (it: KintoneFieldSettings): boolean =>
  it.defaultNowValue === true ||
  (Array.isArray(it.defaultValue) ? it.defaultValue.length > 0 : !!it.defaultValue);

const lengths = (it: KintoneFieldSettings): Partial<Field> => ({
  ...(it.maxLength ? { maxLength: Number(it.maxLength) } : {}),
  ...(it.minLength ? { minLength: Number(it.minLength) } : {}),
  ...(it.maxValue ? { maxValue: String(it.maxValue) } : {}),
  ...(it.minValue ? { minValue: String(it.minValue) } : {}),
});

const choices = (it: KintoneFieldSettings): Partial<Field> => {
  const options = it.options as { [name: string]: { label: string; index: string } } | undefined;
  if (!options) return {};
  const inOrder: Choice[] = Object.entries(options)
    .sort(([, a], [, b]) => Number(a.index) - Number(b.index))
    .map(([value, option]) => ({ value, label: option.label }));
  return { choices: inOrder, ...(restrictedTypes.has(it.type) ? { restricted: true } : {}) };
};

const referenceOf = (it: KintoneFieldSettings): Reference | undefined => {
  const lookup = it.lookup as
    | { relatedApp: { app: string }; relatedKeyField: string; fieldMappings: { field: string }[] }
    | null
    | undefined;
  if (!lookup) return undefined;
  return {
    to: [lookup.relatedApp.app],
    keyField: lookup.relatedKeyField,
    copies: lookup.fieldMappings.map((mapping) => mapping.field),
  };
};
