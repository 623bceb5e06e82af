import type { Page, ReadRequest, RecordSource } from '../../ports/record-source.ts';
import type { StoredRecord } from '../../record/record.ts';
import { ok, type Result } from '../../result.ts';
import { decodeRecord } from './codec.ts';
import { type KintoneApp, type KintoneAppOptions, openKintoneApp } from './kintone-app.ts';
import type { KintoneClient } from './kintone-client.ts';
import { kintoneLimits } from './limits.ts';
import { allOf, olderQuery, windowQuery } from './query.ts';

/**
 * Reads one app. Pages go by record id, which is the order of creation: change times are whole minutes, and a page
 * could not be continued inside a minute in which thousands were changed at once. Newest first goes by both.
 */
export const kintoneSource = (
  client: KintoneClient,
  options: KintoneAppOptions,
  app: KintoneApp = openKintoneApp(client, options),
): RecordSource => {
  return {
    describe: () => app.schema(),
    read: (request) => readPage(app, request),
    count: async (window, condition) => {
      const codes = await app.codes();
      if (!codes.ok) return codes;
      const query = `${allOf(condition, windowQuery(codes.value.updatedTime, window))} limit 1`;
      const answer = await app.gate.call(() =>
        client.record.getRecords({ app: options.app, query, fields: ['$id'], totalCount: true }),
      );
      return answer.ok ? ok(Number(answer.value.totalCount)) : { ok: false, fault: answer.fault };
    },
  };
};

const readPage = async (app: KintoneApp, request: ReadRequest): Promise<Result<Page>> => {
  const codes = await app.codes();
  if (!codes.ok) return codes;
  const { updatedTime, modifier } = codes.value;
  const fields = [...new Set([...request.fields, '$id', '$revision', updatedTime, modifier])];
  const { above, newestFirst, limit } = request;
  const condition = allOf(
    request.condition,
    windowQuery(updatedTime, request.window),
    above && olderQuery(updatedTime, above, true),
  );
  const order = newestFirst ? `${updatedTime} desc, $id desc` : '$id asc';
  const beyond = (cursor: string) => (newestFirst ? olderQuery(updatedTime, cursor) : `$id > ${cursor}`);
  const found: StoredRecord[] = [];
  let cursor = request.cursor ?? (newestFirst ? null : '0');
  while (found.length < limit) {
    const most = Math.min(kintoneLimits.rowsPerRead, limit - found.length);
    const query = `${allOf(condition, cursor && beyond(cursor))} order by ${order} limit ${most}`;
    const answer = await app.gate.call(() => app.client.record.getRecords({ app: app.id, query, fields }));
    if (!answer.ok) return { ok: false, fault: answer.fault };
    const records = answer.value.records.map((it) => decodeRecord(it, codes.value));
    found.push(...records);
    const last = records.at(-1);
    if (!last || records.length < most) return ok({ records: found, next: null });
    cursor = newestFirst ? `${last.modifiedAt} ${last.id}` : last.id;
  }
  return ok({ records: found, next: cursor });
};
