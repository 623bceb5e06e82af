import { invalidJson, KintoneError } from '../errors/kintone-error.ts';
import type { Problems } from '../errors/problems.ts';
import type { Apps } from './apps.ts';
import type { FieldMap, FieldProperty, FieldType } from './field-property.ts';
import { fieldChoices, fieldShapes, lookupShape, tableTypes } from './field-shapes.ts';
import { readLookup, readReferenceTable } from './read-relations.ts';

type Sent = Readonly<Record<string, unknown>>;

const codeShape = /^(?![0-9０-９])[\p{L}\p{M}\p{N}_＿･・＄￥ー々〆ヵヶ$¥]+$/u;
const longestCode = 128;
const optionTypes: ReadonlySet<FieldType> = new Set([
  'DROP_DOWN',
  'RADIO_BUTTON',
  'CHECK_BOX',
  'MULTI_SELECT',
]);
const uniqueTypes: ReadonlySet<FieldType> = new Set([
  'SINGLE_LINE_TEXT',
  'NUMBER',
  'LINK',
  'DATE',
  'DATETIME',
]);
const neverAdded: ReadonlySet<string> = new Set(['STATUS', 'STATUS_ASSIGNEE', 'CATEGORY']);
const lookupTypes: ReadonlySet<FieldType> = new Set(['SINGLE_LINE_TEXT', 'NUMBER', 'LINK']);

/** Reads one field as a request describes it; `known` is the field as it was, for a change. */
export const readProperty = (
  sent: Sent,
  key: string,
  known: FieldProperty | null,
  path: string,
  apps: Apps,
  problems: Problems,
): FieldProperty | null => {
  const type = typeOf(sent, known, path, problems);
  if (!type) return null;
  const code = String(sent.code ?? known?.code ?? key);
  checkNames(sent, code, known, path, problems);
  const isLookup = known ? known.lookup !== undefined : sent.lookup !== undefined && lookupTypes.has(type);
  const shape = isLookup ? lookupShape : fieldShapes[type];
  const property: Record<string, unknown> = { type, code, label: String(sent.label ?? known?.label ?? code) };
  for (const [name, usual] of Object.entries(shape)) {
    property[name] = member(name, sent[name], (known as Sent | null)?.[name], usual, path, problems);
  }
  if (property.unique === true && !uniqueTypes.has(type)) property.unique = false;
  return {
    ...property,
    ...parts(sent, type, isLookup, known, path, apps, problems),
  } as unknown as FieldProperty;
};

const checkNames = (
  sent: Sent,
  code: string,
  known: FieldProperty | null,
  path: string,
  problems: Problems,
): void => {
  if (!codeShape.test(code) || code.length > longestCode) {
    problems.add(`${path}.code`, (words) => words.codeInvalid);
  }
  if (!known && (sent.label === undefined || sent.label === '')) {
    problems.add(`${path}.label`, (words) => words.required);
  }
};

// What a field of this type is made of besides plain settings.
const parts = (
  sent: Sent,
  type: FieldType,
  isLookup: boolean,
  known: FieldProperty | null,
  path: string,
  apps: Apps,
  problems: Problems,
): Partial<FieldProperty> => {
  if (isLookup) return { lookup: readLookup(sent.lookup, known?.lookup ?? null, path, apps, problems) };
  if (optionTypes.has(type)) return { options: readOptions(sent.options, known, path, problems) };
  if (type === 'SUBTABLE') return { fields: readInner(sent.fields, known, path, apps, problems) };
  if (type !== 'REFERENCE_TABLE') return {};
  const before = known?.referenceTable ?? null;
  return { referenceTable: readReferenceTable(sent.referenceTable, before, path, apps, problems) };
};

const typeOf = (
  sent: Sent,
  known: FieldProperty | null,
  path: string,
  problems: Problems,
): FieldType | null => {
  const { type } = sent;
  if (type === undefined || type === '') {
    problems.add(`${path}.type`, (words) => words.required);
    return null;
  }
  if (typeof type !== 'string' || !Object.hasOwn(fieldShapes, type)) {
    problems.add(`${path}.type`, (words) => words.notInEnum);
    return null;
  }
  if (known) {
    if (type !== known.type) problems.add(`${path}.type`, (words) => words.illegalRequest);
    return known.type;
  }
  if (neverAdded.has(type)) throw new KintoneError('CB_IL02', (words) => words.illegalRequest);
  return type as FieldType;
};

const member = (
  name: string,
  sent: unknown,
  known: unknown,
  usual: unknown,
  path: string,
  problems: Problems,
): unknown => {
  if (sent === undefined) return known ?? usual;
  const choices = fieldChoices[name as keyof FieldProperty];
  if (choices && !choices.includes(String(sent))) {
    problems.add(`${path}.${name}`, (words) => words.notInEnum);
  }
  return typeof usual === 'boolean'
    ? readFlag(sent)
    : typeof usual === 'string'
      ? readText(sent, usual)
      : sent;
};

const readFlag = (sent: unknown): boolean => {
  if (typeof sent === 'boolean') return sent;
  if (sent === 'true' || sent === 'false') return sent === 'true';
  throw invalidJson();
};

const readText = (sent: unknown, usual: string): string => {
  if (sent === null) return usual;
  if (typeof sent === 'string') return sent;
  if (typeof sent === 'number') return String(sent);
  throw invalidJson();
};

type Options = NonNullable<FieldProperty['options']>;

const readOptions = (
  sent: unknown,
  known: FieldProperty | null,
  path: string,
  problems: Problems,
): Options => {
  if (sent === undefined && known) return known.options ?? {};
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent) || Object.keys(sent).length === 0) {
    problems.add(`${path}.options`, (words) => words.required);
    return {};
  }
  const entries = Object.entries(sent as Record<string, { label?: unknown; index?: unknown }>).map(
    ([name, option]) => {
      const label = String(option?.label ?? name);
      if (!known && label !== name)
        problems.add(`${path}.options[${name}].label`, (words) => words.illegalRequest);
      return { label, index: Number(option?.index ?? 0) };
    },
  );
  entries.sort((a, b) => a.index - b.index);
  return Object.fromEntries(entries.map(({ label }, index) => [label, { label, index: String(index) }]));
};

const readInner = (
  sent: unknown,
  known: FieldProperty | null,
  path: string,
  apps: Apps,
  problems: Problems,
): FieldMap => {
  const fields: Record<string, FieldProperty> = { ...known?.fields };
  if (sent === undefined) return fields;
  if (typeof sent !== 'object' || sent === null) throw invalidJson();
  for (const [key, inner] of Object.entries(sent as Record<string, Sent>)) {
    const before = fields[key] ?? null;
    const innerPath = `${path}.fields[${key}]`;
    const property = readProperty(inner ?? {}, key, before, innerPath, apps, problems);
    if (!property) continue;
    if (!tableTypes.has(property.type)) problems.add(`${innerPath}.type`, (words) => words.notInEnum);
    if (before && property.code !== key) delete fields[key];
    fields[property.code] = property.unique === undefined ? property : { ...property, unique: false };
  }
  return fields;
};
