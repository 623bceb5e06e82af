import type { LookUp, RecordTarget } from '../../ports/record-target.ts';
import type { StoredRecord } from '../../record/record.ts';
import { ok, type Result } from '../../result.ts';
import { decodeRecord } from './codec.ts';
import { type KintoneApp, type KintoneAppOptions, openKintoneApp } from './kintone-app.ts';
import type { KintoneClient, KintoneRecord } from './kintone-client.ts';
import { kintoneLimits } from './limits.ts';
import { allOf, inQuery } from './query.ts';
import { cut } from './write-groups.ts';
import { writeRecords } from './write-records.ts';

/** Finds and writes records of one app; an e-mail that is a link field and not unique is found as well as any key. */
export const kintoneTarget = (
  client: KintoneClient,
  options: KintoneAppOptions,
  app: KintoneApp = openKintoneApp(client, options),
): RecordTarget => {
  return {
    describe: () => app.schema(),
    lookUp: (request) => lookUp(app, request),
    write: (operations) =>
      operations.length === 0 ? Promise.resolve(ok([])) : writeRecords(app, operations),
  };
};

const lookUp = async (app: KintoneApp, request: LookUp): Promise<Result<readonly StoredRecord[]>> => {
  const codes = await app.codes();
  if (!codes.ok) return codes;
  const schema = await app.schema();
  if (!schema.ok) return schema;
  const { updatedTime, modifier } = codes.value;
  const field = 'ids' in request.by ? '$id' : request.by.field;
  const values = [...new Set('ids' in request.by ? request.by.ids : request.by.values)];
  const fields = [...new Set([...request.fields, '$id', '$revision', updatedTime, modifier])];
  // Where a value cannot stand twice, a full answer is the whole answer: nobody has to ask for more.
  const onceOnly = 'ids' in request.by || schema.value.fields.some((it) => it.code === field && it.unique);
  const answers = await Promise.all(
    cut(values, kintoneLimits.rowsPerRead).map((some) =>
      readAll(app, inQuery(field, some), fields, onceOnly ? some.length : Number.POSITIVE_INFINITY),
    ),
  );
  const records: StoredRecord[] = [];
  for (const answer of answers) {
    if (!answer.ok) return answer;
    records.push(...answer.value.map((it) => decodeRecord(it, codes.value)));
  }
  return ok(records.sort((a, b) => Number(a.id) - Number(b.id)));
};

/** Every record that a condition finds, by id, however many there are; `most` is how many there can be. */
export const readAll = async (
  app: Pick<KintoneApp, 'id' | 'client' | 'gate'>,
  condition: string,
  fields: readonly string[],
  most: number = Number.POSITIVE_INFINITY,
): Promise<Result<readonly KintoneRecord[]>> => {
  const found: KintoneRecord[] = [];
  for (let after: string | null = null; ; ) {
    const where = allOf(condition, after === null ? null : `$id > ${after}`);
    const query = `${where} order by $id asc limit ${kintoneLimits.rowsPerRead}`;
    const answer = await app.gate.call(() =>
      app.client.record.getRecords({ app: app.id, query, fields: [...fields] }),
    );
    if (!answer.ok) return { ok: false, fault: answer.fault };
    found.push(...answer.value.records);
    if (answer.value.records.length < kintoneLimits.rowsPerRead || found.length >= most) return ok(found);
    after = String(answer.value.records.at(-1)?.$id?.value);
  }
};
