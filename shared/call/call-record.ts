import type { CallFields } from '../config/config.ts';
import type { RecordFields } from '../record/record.ts';
import type { CallEntry, Outcome } from './call-entry.ts';

/** The words a history app stores; they are options of its drop-downs, so they follow the app, not the reader. */
export interface CallRecordWords {
  readonly direction: Readonly<Record<CallEntry['direction'], string>>;
  readonly outcome: Readonly<Record<Outcome, string>>;
}

type Role = keyof CallFields;

// One line a role: what an entry has to say there. Several recordings of one held call share one text field.
const values: Readonly<Record<Role, (entry: CallEntry, words: CallRecordWords) => string | null>> = {
  callId: (it) => it.callId,
  number: (it) => it.number,
  customer: (it) => it.party?.recordId ?? null,
  customerName: (it) => it.party?.name ?? null,
  direction: (it, words) => words.direction[it.direction],
  startedAt: (it) => toSecond(it.startedAt),
  endedAt: (it) => toSecond(it.endedAt),
  duration: (it) => (it.seconds === null ? null : String(it.seconds)),
  result: (it, words) => it.result ?? words.outcome[it.outcome],
  memo: (it) => it.memo || null,
  recordings: (it) => it.recordings.join(' ') || null,
  user: (it) => it.user || null,
};

// kintone takes times without fractions of a second.
const toSecond = (iso: string): string => iso.replace(/\.\d+Z$/, 'Z');

/** A history entry as the fields of the history app; roles that the app has no field for are left out. */
export const callRecord = (entry: CallEntry, fields: CallFields, words: CallRecordWords): RecordFields =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([, code]) => code)
      .map(([role, code]) => [code, values[role as Role](entry, words)]),
  );
