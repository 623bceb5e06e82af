import { SalesforceError } from '../org/salesforce-error.ts';
import { xmlElement } from './xml.ts';
import { textOf, type XmlNode } from './xml-tree.ts';

/** What a record of a SOAP call asks for: its object, its id, and its fields as a JSON body would name them. */
export interface SoapRecord {
  readonly type: string;
  readonly id: string | null;
  readonly json: Readonly<Record<string, unknown>>;
}

const aside = new Set(['type', 'Id', 'fieldsToNull']);

/** Reads an sObject element. */
export const soapRecord = (node: XmlNode): SoapRecord => {
  const type = textOf(node, 'type');
  if (type === null) throw new SalesforceError('INVALID_TYPE', 'Must send a concrete entity type.');
  const fields = node.children.filter((it) => !aside.has(it.name));
  const emptied = node.children.filter((it) => it.name === 'fieldsToNull').map((it) => [it.text, null]);
  return {
    type,
    id: textOf(node, 'Id'),
    json: {
      ...Object.fromEntries(fields.map((it) => [it.name, givenBy(it)])),
      ...Object.fromEntries(emptied),
    },
  };
};

// A parent may be named by a key of its own: an sObject inside the field's place.
const givenBy = (node: XmlNode): unknown => {
  if (node.isNil) return null;
  if (node.children.length === 0) return node.text;
  return Object.fromEntries(node.children.filter((it) => it.name !== 'type').map((it) => [it.name, it.text]));
};

type Json = Readonly<Record<string, unknown>>;

const isQueryResult = (value: Json): boolean => Array.isArray(value.records);

/** A record of a query answer as an sObject element of that name. */
export const recordXml = (name: string, record: Json): string => {
  const { attributes, ...fields } = record;
  const type = (attributes as { readonly type?: string } | undefined)?.type ?? '';
  const id = typeof fields.Id === 'string' ? fields.Id : null;
  const inside = Object.entries(fields).map(([field, value]) => fieldXml(`sf:${field}`, value));
  const ids = 'Id' in fields ? '' : xmlElement('sf:Id', id);
  return `<${name} xsi:type="sf:sObject">${xmlElement('sf:type', type)}${ids}${inside.join('')}</${name}>`;
};

const fieldXml = (name: string, value: unknown): string => {
  if (value === null || value === undefined) return xmlElement(name, null);
  if (typeof value !== 'object') {
    // SOAP writes moments with Z instead of an offset.
    return xmlElement(name, String(value).replace(/^(\d{4}-\d\d-\d\dT[\d:.]+)\+0000$/, '$1Z'));
  }
  const json = value as Json;
  if (isQueryResult(json)) return `<${name} xsi:type="QueryResult">${queryResultXml(json)}</${name}>`;
  if (json.attributes !== undefined) return recordXml(name, json);
  const parts = Object.entries(json).map(([part, it]) => xmlElement(part, it === null ? null : String(it)));
  return `<${name}>${parts.join('')}</${name}>`;
};

/** The inside of a query result element. */
export const queryResultXml = (json: Json, locator: string | null = null): string => {
  const records = (json.records as readonly Json[]).map((it) => recordXml('records', it)).join('');
  return `${xmlElement('done', json.done as boolean)}${xmlElement('queryLocator', locator)}${records}${xmlElement('size', json.totalSize as number)}`;
};
