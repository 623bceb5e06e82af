import type { CallEntry } from '../../shared/call/call-entry.ts';
import { type CallRecordWords, callRecord } from '../../shared/call/call-record.ts';
import type { Calling } from '../../shared/config/config.ts';
import { kintoneFault, namedRows } from '../../shared/connectors/kintone/faults.ts';
import type { KintoneClient, KintoneWritable } from '../../shared/connectors/kintone/kintone-client.ts';
import type { RecordFields } from '../../shared/record/record.ts';
import { fail, ok, type Result } from '../../shared/result.ts';

type Records = Pick<KintoneClient, 'record'>;
type History = NonNullable<Calling['history']>;

/**
 * Writes a call to the history app under its call id, so that writing it again changes the same record.
 * A field that refuses its value (a drop-down without our word) is left out, its value noted in the memo: the call
 * itself is never lost for it. Gives the record's id, or null when it was there already and the token may only add.
 */
export const writeHistory = async (
  client: Records,
  history: History,
  entry: CallEntry,
  words: CallRecordWords,
): Promise<Result<string | null>> => {
  for (let fields = callRecord(entry, history.fields, words); ; ) {
    try {
      return ok(await upsert(client, history, entry.callId, fields));
    } catch (thrown) {
      const refused = kintoneFault(thrown);
      if (refused.code === 'PERMISSION_MISSING') return addOnly(client, history, fields);
      const less = refused.code === 'ROW_INVALID' ? withoutRefused(history, fields, thrown) : null;
      if (!less) return fail(refused);
      fields = less;
    }
  }
};

const upsert = async (
  client: Records,
  history: History,
  callId: string,
  fields: RecordFields,
): Promise<string | null> => {
  const { [history.fields.callId]: _, ...others } = fields;
  const updateKey = { field: history.fields.callId, value: callId };
  const { records } = await client.record.updateRecords({
    app: history.app,
    upsert: true,
    records: [{ updateKey, record: writable(others) }],
  });
  return records[0]?.id ?? null;
};

// Each round takes a field away, so this ends; without id, number and memo nothing would be worth keeping.
const withoutRefused = (history: History, fields: RecordFields, thrown: unknown): RecordFields | null => {
  const { callId, number, memo } = history.fields;
  const field = namedRows(thrown)[0]?.field ?? null;
  if (field === null || !(field in fields) || [callId, number, memo].includes(field)) return null;
  const { [field]: value, ...rest } = fields;
  if (!memo || !value) return rest;
  return { ...rest, [memo]: [rest[memo], `${field}: ${value}`].filter(Boolean).join('\n') };
};

const writable = (fields: RecordFields): KintoneWritable =>
  Object.fromEntries(Object.entries(fields).map(([code, value]) => [code, { value: value ?? '' }]));

// A token that may only add is enough to keep history; it cannot take later changes of memo or result.
const addOnly = async (
  client: Records,
  history: History,
  fields: RecordFields,
): Promise<Result<string | null>> => {
  try {
    const { ids } = await client.record.addRecords({ app: history.app, records: [writable(fields)] });
    return ok(ids[0] ?? null);
  } catch (thrown) {
    const isThere = namedRows(thrown).some((it) => it.field === history.fields.callId);
    return isThere ? ok(null) : fail(kintoneFault(thrown));
  }
};
