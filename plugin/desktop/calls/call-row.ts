import type { CallFields } from '../../../shared/config/config.ts';
import type { KintoneRecord } from '../../../shared/connectors/kintone/kintone-client.ts';
import { storedCallSpellings } from '../../../shared/words/stored-calls.ts';

/** What sort of call it was, as people ask for it. */
export type CallKind = 'outgoing' | 'incoming' | 'missed';

/** One call as the customer's page shows it. */
export interface CallRow {
  readonly id: string;
  readonly kind: CallKind;
  /** As it stands in the call's record, in whatever spelling. */
  readonly number: string;
  readonly startedAt: string | null;
  readonly seconds: number | null;
  readonly result: string;
  readonly memo: string;
  readonly user: string;
  /** The text field with the addresses of the recordings. */
  readonly recordings: string;
}

// Users come as a list of people, everything else as text.
const textOf = (record: KintoneRecord, code: string | undefined): string => {
  const value = code ? record[code]?.value : undefined;
  if (Array.isArray(value)) {
    return value.map((it) => (typeof it === 'string' ? it : String(it?.name ?? it?.code ?? ''))).join('、');
  }
  return typeof value === 'string' ? value : '';
};

const among = (spellings: readonly string[], text: string) => spellings.includes(text.trim().toLowerCase());

/** Reads a record of the call history app by the fields the admin chose; a field that is missing is just empty. */
export const callRow = (record: KintoneRecord, fields: CallFields): CallRow => {
  const result = textOf(record, fields.result);
  const seconds = Number.parseInt(textOf(record, fields.duration), 10);
  const isOutgoing = among(storedCallSpellings.outgoing, textOf(record, fields.direction));
  const direction = isOutgoing ? 'outgoing' : 'incoming';
  return {
    id: String(record.$id?.value ?? ''),
    kind: !isOutgoing && among(storedCallSpellings.missed, result) ? 'missed' : direction,
    number: textOf(record, fields.number),
    startedAt: textOf(record, fields.startedAt) || null,
    seconds: Number.isFinite(seconds) ? seconds : null,
    result,
    memo: textOf(record, fields.memo),
    user: textOf(record, fields.user),
    recordings: textOf(record, fields.recordings),
  };
};
