import { SalesforceError } from '../org/salesforce-error.ts';
import { tokenOf } from '../records/read-changes.ts';

type Json = Readonly<Record<string, unknown>>;

const notA = (kind: string, given: unknown): SalesforceError =>
  new SalesforceError(
    'JSON_PARSER_ERROR',
    `Cannot deserialize instance of ${kind} from ${tokenOf(given)} or request may be missing a required field at [line:1, column:1]`,
  );

/** The list under that name in a body, each of its entries an object; refused when it is anything else. */
export const objectsIn = (json: Json, name: string): readonly Json[] => {
  const given = json[name];
  if (given === undefined || given === null) {
    throw new SalesforceError('JSON_PARSER_ERROR', `Missing required field: ${name}`);
  }
  if (!Array.isArray(given)) throw notA('list', given);
  return given.map(asObject);
};

/** A value of a body that has to be an object. */
export const asObject = (given: unknown): Json => {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw notA('map', given);
  return given as Json;
};

/** The list of texts under that name in a body; refused when it is anything else. */
export const textsIn = (json: Json, name: string): readonly string[] => {
  const given = json[name];
  if (given === undefined || given === null) {
    throw new SalesforceError('JSON_PARSER_ERROR', `Missing required field: ${name}`);
  }
  if (!Array.isArray(given)) throw notA('list', given);
  for (const it of given) if (typeof it !== 'string') throw notA('string', it);
  return given as readonly string[];
};
