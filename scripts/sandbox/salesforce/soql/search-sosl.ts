import { isText } from '../metadata/field-facts.ts';
import type { ObjectSchema } from '../org/object-schema.ts';
import type { Org } from '../org/org.ts';
import type { Row } from '../org/record-row.ts';
import { SalesforceError } from '../org/salesforce-error.ts';
import { visibleFields, visibleObject } from '../org/visible.ts';
import { runQuery } from './run-query.ts';
import type { Rendering } from './select-list.ts';
import { noSuchObject } from './soql-error.ts';

/** A search: what for, in which fields, and what to give back of which objects. */
export interface Search {
  readonly text: string;
  readonly inFields: string;
  readonly returning: readonly { readonly object: string; readonly rest: string }[];
  readonly limit: number;
}

const mostFound = 2000;

/** Reads a SOSL statement. */
export const parseSosl = (sosl: string): Search => {
  const [, braced] = /^\s*FIND\s*\{((?:\\.|[^}\\])*)\}/is.exec(sosl) ?? [];
  if (braced === undefined) {
    throw new SalesforceError(
      'MALFORMED_SEARCH',
      'No search term found. The search term must be enclosed in braces.',
    );
  }
  const rest = sosl.slice(sosl.indexOf('}', sosl.indexOf(braced)) + 1);
  const inFields = /\bIN\s+(ALL|NAME|EMAIL|PHONE|SIDEBAR)\s+FIELDS\b/i.exec(rest)?.[1] ?? 'ALL';
  const [, list = ''] = /\bRETURNING\s+(.*)$/is.exec(rest) ?? [];
  return {
    text: braced.replace(/\\(.)/g, '$1'),
    inFields: inFields.toUpperCase(),
    returning: returnings(list),
    limit: Number(/\)\s*LIMIT\s+(\d+)\s*$/i.exec(rest)?.[1] ?? mostFound),
  };
};

const returnings = (list: string): Search['returning'] => {
  const found = [
    ...list.matchAll(/(\w+)\s*(?:\(((?:[^()']|'(?:\\.|[^'\\])*'|\([^()]*\))*)\))?\s*(?:,|$|LIMIT)/gi),
  ];
  return found
    .filter(([, name]) => !/^(limit|\d+)$/i.test(name ?? ''))
    .map(([, object = '', rest = '']) => ({ object, rest: rest.trim() }));
};

/** Finds records that contain every word of a search. */
export const searchRecords = (
  org: Org,
  search: Search,
  rendering: Rendering,
): readonly Record<string, unknown>[] => {
  const words = wordsOf(search.text);
  const returning =
    search.returning.length > 0
      ? search.returning
      : org.schemas.filter((it) => it.searchable ?? true).map((it) => ({ object: it.name, rest: 'Id' }));
  const found = returning.flatMap(({ object: name, rest }) => {
    const object = visibleObject(org, name);
    if (!object) throw noSuchObject(name, name);
    const rows = [...org.table(object.name).all()].filter((row) =>
      holds(org, object, row, words, search.inFields),
    );
    const soql = `SELECT ${/^(WHERE|ORDER|LIMIT|OFFSET)\b/i.test(rest) ? 'Id ' : ''}${splitFields(rest, object.name)}`;
    return runQuery(org, soql, rendering, rows).page(0, mostFound);
  });
  return found.slice(0, search.limit);
};

// `Id, Name WHERE ...` becomes `Id, Name FROM Object WHERE ...`.
const splitFields = (rest: string, object: string): string => {
  const at = rest.search(/\b(WHERE|ORDER\s+BY|LIMIT|OFFSET)\b/i);
  const [fields, clauses] = at < 0 ? [rest || 'Id', ''] : [rest.slice(0, at), rest.slice(at)];
  return `${fields} FROM ${object} ${clauses}`;
};

const wordsOf = (text: string): readonly string[] => {
  const words = [...text.matchAll(/"([^"]*)"|(\S+)/g)]
    .map(([, phrase, word]) => (phrase ?? word ?? '').toLowerCase())
    .filter((it) => it !== 'and' && it !== '');
  if (words.join('').replace(/[*?]/g, '').length < 2) {
    throw new SalesforceError('MALFORMED_SEARCH', `search term must be longer than one character: ${text}`);
  }
  return words;
};

const fieldTypes: Readonly<Record<string, readonly string[]>> = { EMAIL: ['email'], PHONE: ['phone'] };

const holds = (
  org: Org,
  object: ObjectSchema,
  row: Row,
  words: readonly string[],
  inFields: string,
): boolean => {
  const texts = visibleFields(org, object)
    .filter((it) => isText(it) && it.type !== 'reference' && it.type !== 'id')
    .filter((it) => inFields !== 'NAME' || it.nameField || it.partOf === 'Name')
    .filter((it) => fieldTypes[inFields]?.includes(it.type) ?? true)
    .flatMap((it) => (typeof row[it.name] === 'string' ? [String(row[it.name]).toLowerCase()] : []));
  return words.every((word) => texts.some((it) => includesWord(it, word)));
};

const includesWord = (text: string, word: string): boolean => {
  if (!/[*?]/.test(word)) return text.includes(word) || digits(text, word);
  const shape = word
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`(^|\\W)${shape}`, 'u').test(text);
};

// A phone number is found however it was written.
const digits = (text: string, word: string): boolean => {
  const wanted = word.replace(/[-+() ]/g, '');
  return /^\d{4,}$/.test(wanted) && text.replace(/[^\d]/g, '').includes(wanted);
};
