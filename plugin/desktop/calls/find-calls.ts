import type { Calling } from '../../../shared/config/config.ts';
import { phoneKey } from '../../../shared/phone/key.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { ReadRecords } from '../house.ts';
import { type CallRow, callRow } from './call-row.ts';
import { numberSearch } from './number-spellings.ts';

/** Whose calls to find. */
export interface CallQuestion {
  readonly history: NonNullable<Calling['history']>;
  readonly region: string;
  /** Every phone field of the customer, as written there. */
  readonly phones: readonly string[];
  readonly recordId: string;
}

/** Calls found so far; `next` is where to go on, or null when there are no more. */
export interface CallsPage {
  readonly rows: readonly CallRow[];
  readonly next: number | null;
}

/** What one request of kintone gives at most. */
const rowsPerRead = 500;

/** The calls of one customer, newest first: those filed under the record, and those with one of its numbers. */
export const findCalls = async (
  read: ReadRecords,
  question: CallQuestion,
  offset = 0,
): Promise<Result<CallsPage>> => {
  const { app, fields } = question.history;
  const order = fields.startedAt ? `${fields.startedAt} desc, $id desc` : '$id desc';
  const query = `${conditionOf(question)} order by ${order} limit ${rowsPerRead} offset ${offset}`;
  const codes = ['$id', ...new Set(Object.values(fields).filter((it): it is string => Boolean(it)))];
  const found = await read({ app, query, fields: codes });
  if (!found.ok) return found;
  const belongs = belongsTo(question);
  const rows = found.value
    .filter((it) =>
      belongs(String(it[fields.number]?.value ?? ''), String(it[fields.customer ?? '']?.value ?? '')),
    )
    .map((it) => callRow(it, fields));
  return ok({ rows, next: found.value.length === rowsPerRead ? offset + rowsPerRead : null });
};

const literal = (text: string): string => `"${text.replace(/["\\]/g, (it) => `\\${it}`)}"`;

const conditionOf = ({ history, region, phones, recordId }: CallQuestion): string => {
  const { number, customer } = history.fields;
  const { spellings, tails } = numberSearch(phones, { region });
  return [
    ...(customer ? [`${customer} in (${literal(recordId)})`] : []),
    ...(spellings.length > 0 ? [`${number} in (${spellings.map(literal).join(', ')})`] : []),
    ...tails.map((tail) => `${number} like ${literal(tail)}`),
  ].join(' or ');
};

const belongsTo = ({ region, phones, recordId }: CallQuestion) => {
  const keyOf = (text: string) => phoneKey(text, { region }) ?? text.trim();
  const keys = new Set(phones.filter((it) => it.trim() !== '').map(keyOf));
  return (number: string, customer: string): boolean =>
    (customer !== '' && customer === recordId) || (number !== '' && keys.has(keyOf(number)));
};
