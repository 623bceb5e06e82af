import type { MarkRequest, Page, ReadRequest, RecordSource } from '../../ports/record-source.ts';
import { ok, type Result } from '../../result.ts';
import { decodeRecord } from './codec.ts';
import { type KintoneApp, type KintoneAppOptions, openKintoneApp } from './kintone-app.ts';
import type { KintoneClient, KintoneRecord } from './kintone-client.ts';
import { kintoneLimits } from './limits.ts';
import { allOf, markQuery, windowQuery } from './query.ts';

/**
 * Reads one app. Pages go by record id, which is the order of creation: change times are whole minutes, and a page
 * could not be continued inside a minute in which thousands were changed at once.
 */
export const kintoneSource = (
  client: KintoneClient,
  options: KintoneAppOptions,
  app: KintoneApp = openKintoneApp(client, options),
): RecordSource => {
  return {
    describe: () => app.schema(),
    read: (request) => readPage(app, request),
    mark: (request) => findMark(app, request),
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
  const condition = partOf(updatedTime, request);
  const found: KintoneRecord[] = [];
  let after = request.cursor ?? '0';
  while (found.length < request.limit) {
    const most = Math.min(kintoneLimits.rowsPerRead, request.limit - found.length);
    const query = `${allOf(condition, `$id > ${after}`)} order by $id asc limit ${most}`;
    const answer = await app.gate.call(() => app.client.record.getRecords({ app: app.id, query, fields }));
    if (!answer.ok) return { ok: false, fault: answer.fault };
    found.push(...answer.value.records);
    if (answer.value.records.length < most) return ok({ records: decode(found, codes.value), next: null });
    after = String(answer.value.records.at(-1)?.$id?.value);
  }
  return ok({ records: decode(found, codes.value), next: after });
};

// Counted off by offset, which ends at ten thousand: further down it begins again below the mark reached so far.
const findMark = async (app: KintoneApp, request: MarkRequest): Promise<Result<string | null>> => {
  const codes = await app.codes();
  if (!codes.ok) return codes;
  const { updatedTime } = codes.value;
  let below = request.below;
  for (let left = request.most; left > 0; left -= kintoneLimits.offset) {
    const offset = Math.min(left, kintoneLimits.offset) - 1;
    const order = `order by ${updatedTime} desc, $id desc limit 2 offset ${offset}`;
    const query = `${partOf(updatedTime, { ...request, ...(below ? { below } : {}) })} ${order}`;
    const fields = ['$id', updatedTime];
    const answer = await app.gate.call(() => app.client.record.getRecords({ app: app.id, query, fields }));
    if (!answer.ok) return { ok: false, fault: answer.fault };
    const [last, next] = answer.value.records;
    if (!last || !next) return ok(null);
    below = `${last[updatedTime]?.value} ${last.$id?.value}`;
  }
  return ok(below ?? null);
};

const partOf = (
  updatedTime: string,
  { condition, window, above, below }: Pick<ReadRequest, 'condition' | 'window' | 'above' | 'below'>,
): string =>
  allOf(
    condition,
    windowQuery(updatedTime, window),
    above && markQuery(updatedTime, above, 'above'),
    below && markQuery(updatedTime, below, 'below'),
  );

const decode = (records: readonly KintoneRecord[], codes: { updatedTime: string; modifier: string }) =>
  records.map((it) => decodeRecord(it, codes));
