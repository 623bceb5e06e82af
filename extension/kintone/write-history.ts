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
 * Gives the record's id, or null when it was there already and the token may only add.
 */
export const writeHistory = async (
  client: Records,
  history: History,
  entry: CallEntry,
  words: CallRecordWords,
): Promise<Result<string | null>> => {
  const fields = callRecord(entry, history.fields, words);
  const { [history.fields.callId]: _, ...others } = fields;
  const updateKey = { field: history.fields.callId, value: entry.callId };
  try {
    const { records } = await client.record.updateRecords({
      app: history.app,
      upsert: true,
      records: [{ updateKey, record: writable(others) }],
    });
    return ok(records[0]?.id ?? null);
  } catch (thrown) {
    const refused = kintoneFault(thrown);
    if (refused.code !== 'PERMISSION_MISSING') return fail(refused);
    return addOnly(client, history, writable(fields));
  }
};

const writable = (fields: RecordFields): KintoneWritable =>
  Object.fromEntries(Object.entries(fields).map(([code, value]) => [code, { value: value ?? '' }]));

// A token that may only add is enough to keep history; it cannot take later changes of memo or result.
const addOnly = async (
  client: Records,
  history: History,
  record: KintoneWritable,
): Promise<Result<string | null>> => {
  try {
    const { ids } = await client.record.addRecords({ app: history.app, records: [record] });
    return ok(ids[0] ?? null);
  } catch (thrown) {
    const isThere = namedRows(thrown).some((it) => it.field === history.fields.callId);
    return isThere ? ok(null) : fail(kintoneFault(thrown));
  }
};
