import { SalesforceError } from '../org/salesforce-error.ts';

/** A refusal that points at a place in the query, the way the service prints it. */
export const soqlError = (code: string, soql: string, near: string, message: string): SalesforceError => {
  const at = positionOf(soql, near);
  const line = soql.slice(Math.max(0, at - 60), at + 60).replace(/\s+/g, ' ');
  const caret = ' '.repeat(Math.min(at, 60));
  return new SalesforceError(code, `\n${line}\n${caret}^\nERROR at Row:1:Column:${at + 1}\n${message}`);
};

/** A field, relationship or object the query names and nobody knows, or that the user may not see. */
export const noSuchColumn = (soql: string, field: string, object: string): SalesforceError =>
  soqlError(
    'INVALID_FIELD',
    soql,
    field,
    `No such column '${field}' on entity '${object}'. If you are attempting to use a custom field, be sure to append the '__c' after the custom field name. Please reference your WSDL or the describe call for the appropriate names.`,
  );

/** A parent relationship that does not exist. */
export const noSuchRelation = (soql: string, relation: string): SalesforceError =>
  soqlError(
    'INVALID_FIELD',
    soql,
    relation,
    `Didn't understand relationship '${relation}' in field path. If you are attempting to use a custom relationship, be sure to append the '__r' after the custom relationship name. Please reference your WSDL or the describe call for the appropriate names.`,
  );

/** An object that does not exist. */
export const noSuchObject = (soql: string, object: string): SalesforceError =>
  soqlError(
    'INVALID_TYPE',
    soql,
    object,
    `sObject type '${object}' is not supported. If you are attempting to use a custom object, be sure to append the '__c' after the entity name. Please reference your WSDL or the describe call for the appropriate names.`,
  );

/** A query that is no query. */
export const malformed = (message: string): SalesforceError =>
  new SalesforceError('MALFORMED_QUERY', message);

const positionOf = (soql: string, near: string): number => {
  const escaped = near.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const found = new RegExp(`(?<![\\w.])${escaped}(?!\\w)`, 'i').exec(soql);
  return found?.index ?? Math.max(0, soql.toLowerCase().indexOf(near.toLowerCase()));
};
