import type { FieldDefinition } from '../definitions/definition.ts';
import { isNumber } from '../metadata/field-facts.ts';
import { wholeId } from '../org/record-id.ts';
import { SalesforceError } from '../org/salesforce-error.ts';
import { momentOf, notOfType } from '../records/coerce-value.ts';
import { dateLiteral, type Span } from './date-literal.ts';

/** What a query compares with: a value, or a stretch of time. */
export type Literal = { readonly value: string | number | boolean | null } | { readonly span: Span };

/** Reads what stands on the right of a comparison, refusing a literal that does not suit the field. */
export const literalFor = (field: FieldDefinition, text: string, kind: string, now: number): Literal => {
  if (kind === 'NULL' || /^null$/i.test(text)) return { value: null };
  const isQuoted = text.startsWith("'");
  if (field.type === 'date' || field.type === 'datetime') return timeLiteral(field, text, isQuoted, now);
  if (isNumber(field)) {
    if (isQuoted || Number.isNaN(Number(text))) throw wrongType(field, false);
    return { value: Number(text) };
  }
  if (field.type === 'boolean') {
    if (!/^(true|false)$/i.test(text)) throw wrongType(field, false);
    return { value: /^true$/i.test(text) };
  }
  if (!isQuoted) throw wrongType(field, true);
  const value = unquote(text);
  return { value: field.type === 'id' || field.type === 'reference' ? idLiteral(value) : value };
};

const timeLiteral = (field: FieldDefinition, text: string, isQuoted: boolean, now: number): Literal => {
  if (isQuoted) throw wrongType(field, false);
  const span = dateLiteral(text, now);
  if (span) return { span };
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text);
  if (field.type === 'date') {
    if (!isDay) throw wrongType(field, false);
    return { value: text };
  }
  const at = isDay ? notOfType : momentOf(text);
  if (at === notOfType) throw wrongType(field, false);
  return { value: at };
};

const idLiteral = (value: string): string | null => {
  if (value === '') return null;
  const id = wholeId(value);
  if (id === null) {
    throw new SalesforceError('INVALID_QUERY_FILTER_OPERATOR', `invalid ID field: ${value}`);
  }
  return id;
};

const wrongType = (field: FieldDefinition, quoted: boolean): SalesforceError => {
  const type = field.type === 'datetime' ? 'dateTime' : field.type;
  return new SalesforceError(
    'INVALID_FIELD',
    `value of filter criterion for field '${field.name}' must be of type ${type} and should${quoted ? '' : ' not'} be enclosed in quotes`,
  );
};

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** The text between quotes with its escapes undone; `\%` and `\_` stay for LIKE to see. */
export const unquote = (text: string): string =>
  text
    .slice(1, -1)
    .replace(/\\(.)/gs, (all, char: string) =>
      char === '%' || char === '_' ? all : (escapes[char] ?? char),
    );
