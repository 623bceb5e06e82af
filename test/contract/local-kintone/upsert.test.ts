import { describe, expect, it } from 'vitest';
import { problemsOf, refusal, useLocalKintone } from './local-kintone.ts';

const kintone = useLocalKintone();

const customers = () =>
  kintone.app({
    name: { type: 'SINGLE_LINE_TEXT', code: 'name', label: '会社名', required: true },
    code: { type: 'SINGLE_LINE_TEXT', code: 'code', label: '顧客番号', unique: true },
    rank: { type: 'NUMBER', code: 'rank', label: 'ランク', unique: true },
    site: { type: 'LINK', code: 'site', label: 'サイト', unique: true },
    memo: { type: 'SINGLE_LINE_TEXT', code: 'memo', label: 'メモ', defaultValue: '未記入' },
  });

const byCode = (
  value: string,
  record: Record<string, { value: unknown }> = { name: { value: `会社${value}` } },
) => ({
  updateKey: { field: 'code', value },
  record,
});

const put = (app: string, records: unknown[], upsert = true) =>
  kintone.call('PUT', '/k/v1/records.json', { app, upsert, records });

describe('native upsert', () => {
  it('updates what the key finds, adds the rest with the key filled in, and says which was which', async () => {
    const app = await customers();
    await kintone.client.record.addRecord({ app, record: { name: { value: 'a' }, code: { value: 'C-1' } } });
    const answer = await put(app, [byCode('C-1', { memo: { value: '済' } }), byCode('C-2')]);
    expect(answer.body).toEqual({
      records: [
        { id: '1', revision: '2', operation: 'UPDATE' },
        { id: '2', revision: '1', operation: 'INSERT' },
      ],
    });
    const { records } = await kintone.client.record.getRecords({ app, query: 'order by $id asc' });
    expect(records.map((it) => [it.code?.value, it.name?.value, it.memo?.value])).toEqual([
      ['C-1', 'a', '済'],
      ['C-2', '会社C-2', '未記入'],
    ]);
  });

  it('adds a record with a new id when an id does not exist', async () => {
    const app = await customers();
    const answer = await put(app, [{ id: Number.MAX_SAFE_INTEGER, record: { name: { value: 'a' } } }]);
    expect(answer.body.records).toEqual([{ id: '1', revision: '1', operation: 'INSERT' }]);
  });

  it('writes a hundred or none, and names the bad one by its index', async () => {
    const app = await customers();
    const answer = await put(app, [byCode('C-1'), byCode('C-2', {}), byCode('C-3')]);
    expect(answer.status).toBe(400);
    expect(problemsOf(answer.body)).toEqual({ 'records[1].name.value': ['必須です。'] });
    expect((await kintone.client.record.getRecords({ app, totalCount: true })).totalCount).toBe('0');
  });

  it('checks revisions and finds numbers however they are written', async () => {
    const app = await customers();
    await kintone.client.record.addRecord({ app, record: { name: { value: 'a' }, rank: { value: '7' } } });
    const key = { field: 'rank', value: '7.0' };
    const stale = await put(app, [{ updateKey: key, revision: 3, record: { memo: { value: 'x' } } }]);
    expect([stale.status, stale.body.code]).toEqual([409, 'GAIA_CO02']);
    const fresh = await put(app, [{ updateKey: key, revision: 1, record: { memo: { value: 'x' } } }]);
    expect(fresh.body.records).toEqual([{ id: '1', revision: '2', operation: 'UPDATE' }]);
  });

  it('takes only unique text and number fields as keys, of at most 64 characters, and never both id and key', async () => {
    const app = await customers();
    const bad = [
      { updateKey: { field: 'site', value: 'https://example.com' }, record: {} },
      { updateKey: { field: 'memo', value: 'x' }, record: {} },
      { updateKey: { field: 'code', value: 'x'.repeat(65) }, record: {} },
      { id: 1, updateKey: { field: 'code', value: 'x' }, record: {} },
    ];
    for (const record of bad) {
      const answer = await put(app, [record]);
      expect([answer.status, answer.body.code]).toEqual([400, 'CB_VA01']);
    }
    expect((await put(app, [byCode('x'.repeat(64))])).status).toBe(200);
  });

  it('without upsert says that no record has the key, and gives no operation', async () => {
    const app = await customers();
    const missing = await put(app, [byCode('C-9')], false);
    expect([missing.status, missing.body.code]).toEqual([404, 'GAIA_RE20']);
    await kintone.client.record.addRecord({ app, record: { name: { value: 'a' }, code: { value: 'C-1' } } });
    const found = await put(app, [byCode('C-1')], false);
    expect(found.body.records).toEqual([{ id: '1', revision: '2' }]);
    const single = await kintone.client.record.updateRecord({
      app,
      updateKey: { field: 'code', value: 'C-1' },
      record: { memo: { value: '単' } },
    });
    expect(single).toEqual({ revision: '3' });
  });

  it('does not let the key field be written beside the key', async () => {
    const app = await customers();
    const answer = await put(app, [byCode('C-1', { name: { value: 'a' }, code: { value: 'C-1' } })]);
    expect([answer.status, answer.body.code]).toEqual([400, 'CB_VA01']);
  });

  it('needs the right to add as well as to edit', async () => {
    const app = await customers();
    const client = kintone.withToken(await kintone.token(app, 'view', 'edit'));
    const error = await refusal(client.record.updateRecords({ app, upsert: true, records: [byCode('C-1')] }));
    expect([error.status, error.code]).toEqual([403, 'GAIA_NO01']);
  });
});

describe('bulkRequest', () => {
  const add = (app: string, name?: string) => ({
    method: 'POST',
    api: '/k/v1/record.json',
    payload: { app, record: name === undefined ? {} : { name: { value: name } } },
  });

  it('runs its requests in order and answers in order', async () => {
    const app = await customers();
    const requests = [
      add(app, 'a'),
      { method: 'PUT', api: '/k/v1/records.json', payload: { app, upsert: true, records: [byCode('C-1')] } },
      { method: 'DELETE', api: '/k/v1/records.json', payload: { app, ids: [1] } },
    ];
    const answer = await kintone.call('POST', '/k/v1/bulkRequest.json', { requests });
    expect(answer.body).toEqual({
      results: [
        { id: '1', revision: '1' },
        { records: [{ id: '2', revision: '1', operation: 'INSERT' }] },
        {},
      ],
    });
  });

  it('takes everything back when one fails, and puts the refusal at its place with nothing at the others', async () => {
    const app = await customers();
    const other = await customers();
    const requests = [add(app, 'a'), add(other, 'b'), add(app), add(app, 'c')];
    const answer = await kintone.call('POST', '/k/v1/bulkRequest.json', { requests });
    expect(answer.status).toBe(400);
    expect(answer.body.code).toBeUndefined();
    expect(answer.body.results).toEqual([{}, {}, expect.objectContaining({ code: 'CB_VA01' }), {}]);
    for (const it of [app, other]) {
      expect((await kintone.client.record.getRecords({ app: it, totalCount: true })).totalCount).toBe('0');
    }
  });

  it('takes at most twenty, and only the calls it is made for', async () => {
    const app = await customers();
    const many = await kintone.call('POST', '/k/v1/bulkRequest.json', {
      requests: Array.from({ length: 21 }, () => add(app, 'a')),
    });
    expect([many.status, many.body.code]).toEqual([400, 'CB_VA01']);
    const reading = await kintone.call('POST', '/k/v1/bulkRequest.json', {
      requests: [{ method: 'GET', api: '/k/v1/records.json', payload: { app } }],
    });
    expect(reading.status).toBe(400);
  });

  it('lets the official client find the bad record of many, with the chunks before it kept', async () => {
    const app = await customers();
    const records = Array.from({ length: 2_300 }, (_, index) => ({
      name: { value: index === 2_107 ? '' : `n${index}` },
    }));
    const error = await refusal(kintone.client.record.addAllRecords({ app, records }));
    expect(error).toMatchObject({ errorIndex: 2_107, numOfProcessedRecords: 2_000 });
    expect((await kintone.client.record.getRecords({ app, totalCount: true })).totalCount).toBe('2000');
  });
});
