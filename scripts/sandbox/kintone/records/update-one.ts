import { invalidParameter, KintoneError, noPrivilege } from '../errors/kintone-error.ts';
import type { Problems } from '../errors/problems.ts';
import { integerOf, objectOf, textOf } from '../rest/parameters.ts';
import type { StoredRecord } from '../store/record.ts';
import { normaliseNumber } from './normalise-number.ts';
import type { SentFields } from './read-level.ts';
import { insertRecord, updateRecord, type Writer } from './writer.ts';

/** Where a change stands in its request, and whether a miss adds a record. */
export interface UpdateTerms {
  /** The path that problems with fields begin with. */
  readonly base: string;
  /** The path that problems with `id` and `updateKey` begin with. */
  readonly path: string;
  readonly upsert: boolean;
}

/** What became of one change. */
export interface UpdateResult {
  readonly id: number;
  readonly revision: number;
  readonly operation: 'INSERT' | 'UPDATE';
}

const longestKey = 64;

/** Changes the record an id or an update key names; with `upsert` a miss adds one. */
export const updateOne = (
  writer: Writer,
  sent: Readonly<Record<string, unknown>>,
  terms: UpdateTerms,
  problems: Problems,
): UpdateResult => {
  const fields = objectOf(sent.record ?? {});
  const target = findTarget(writer, sent, fields, terms);
  if (!target.record) {
    if (!terms.upsert) throw target.missing();
    const id = insertRecord(writer, { ...fields, ...target.key }, terms.base, problems);
    return { id, revision: 1, operation: 'INSERT' };
  }
  if (!writer.tenant.access.record(writer.actor, writer.app, target.record).edit) throw noPrivilege();
  checkRevision(target.record, sent.revision, `${terms.path}revision`);
  const revision = updateRecord(writer, target.record, fields, terms.base, problems);
  return { id: target.record.id, revision, operation: 'UPDATE' };
};

/** Refuses when the revision the caller knows is not the record's; -1 and nothing are not checked. */
export const checkRevision = (record: StoredRecord, wanted: unknown, path: string): void => {
  if (wanted === undefined || wanted === null || wanted === '') return;
  const revision = integerOf(wanted, path, -1);
  if (revision !== -1 && revision !== record.revision) {
    throw new KintoneError('GAIA_CO02', (words) => words.stale);
  }
};

interface Target {
  readonly record: StoredRecord | undefined;
  /** The key as a field, for the record that is added on a miss. */
  readonly key: SentFields;
  readonly missing: () => KintoneError;
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

const findTarget = (
  writer: Writer,
  sent: Readonly<Record<string, unknown>>,
  fields: SentFields,
  { path }: UpdateTerms,
): Target => {
  const { id, updateKey } = sent;
  if (isGiven(id) && isGiven(updateKey)) throw invalidParameter(`${path}id`, (words) => words.idOrKey);
  if (isGiven(updateKey)) return findByKey(writer, objectOf(updateKey), fields, `${path}updateKey`);
  if (!isGiven(id)) throw invalidParameter(`${path}id`, (words) => words.requiredParameter);
  const number = integerOf(id, `${path}id`, 1);
  return {
    record: writer.app.records.get(number),
    key: {},
    missing: () => new KintoneError('GAIA_RE01', (words) => words.recordNotFound(String(number))),
  };
};

const findByKey = (
  { app, schema }: Writer,
  { field, value }: Readonly<Record<string, unknown>>,
  fields: SentFields,
  path: string,
): Target => {
  if (!isGiven(field)) throw invalidParameter(`${path}.field`, (words) => words.requiredParameter);
  if (!isGiven(value)) throw invalidParameter(`${path}.value`, (words) => words.requiredParameter);
  const code = textOf(field);
  const property = schema.byCode.get(code);
  if (!property) throw new KintoneError('GAIA_FC01', (words) => words.fieldNotFound(code));
  const isKey = (property.type === 'SINGLE_LINE_TEXT' || property.type === 'NUMBER') && property.unique;
  if (!isKey) throw invalidParameter(`${path}.field`, (words) => words.keyField);
  const wanted = textOf(value);
  if ([...wanted].length > longestKey) throw invalidParameter(`${path}.value`, (words) => words.keyTooLong);
  if (Object.hasOwn(fields, code)) {
    throw invalidParameter(
      `${path.replace('updateKey', 'record')}.${code}`,
      (words) => words.keyNotUpdatable,
    );
  }
  const stored = property.type === 'NUMBER' ? normaliseNumber(wanted) : wanted;
  if (stored === null) throw invalidParameter(`${path}.value`, (words) => words.notANumber);
  const holder = app.records.holder(code, stored);
  return {
    record: holder === undefined ? undefined : app.records.get(holder),
    key: { [code]: { value: wanted } },
    missing: () => new KintoneError('GAIA_RE20', (words) => words.keyNotFound),
  };
};
