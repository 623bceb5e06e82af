import { describe, expect, it } from 'vitest';
import { problemsOf, refusal, useLocalKintone } from './local-kintone.ts';

const kintone = useLocalKintone();

const customers = () =>
  kintone.app({
    name: { type: 'SINGLE_LINE_TEXT', code: 'name', label: '会社名', required: true, maxLength: '20' },
    code: { type: 'SINGLE_LINE_TEXT', code: 'code', label: '顧客番号', unique: true },
    amount: { type: 'NUMBER', code: 'amount', label: '金額', maxValue: '100' },
  });

const named = (name: string) => ({ name: { value: name } });

describe('records', () => {
  it('gives ids and revisions as text, and reads back what was written with its system fields', async () => {
    const app = await customers();
    const added = await kintone.client.record.addRecord({
      app,
      record: { ...named('青葉商事'), amount: { value: ' 1.5e1 ' } },
    });
    expect(added).toEqual({ id: '1', revision: '1' });
    const { record } = await kintone.client.record.getRecord({ app, id: 1 });
    expect(record).toMatchObject({
      $id: { type: '__ID__', value: '1' },
      $revision: { type: '__REVISION__', value: '1' },
      レコード番号: { type: 'RECORD_NUMBER', value: '1' },
      作成者: { type: 'CREATOR', value: { code: 'admin', name: '管理者' } },
      name: { type: 'SINGLE_LINE_TEXT', value: '青葉商事' },
      amount: { type: 'NUMBER', value: '15' },
      code: { type: 'SINGLE_LINE_TEXT', value: '' },
    });
    expect(record).not.toHaveProperty('ステータス');
    expect(record.更新日時?.value).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:00Z$/);
  });

  it('ignores field codes it does not know', async () => {
    const app = await customers();
    await kintone.client.record.addRecord({ app, record: { ...named('a'), nowhere: { value: 'x' } } });
    expect((await kintone.client.record.getRecord({ app, id: 1 })).record).not.toHaveProperty('nowhere');
  });

  it('takes no bare values', async () => {
    const app = await customers();
    const answer = await kintone.call('POST', '/k/v1/record.json', { app, record: { name: 'a' } });
    expect([answer.status, answer.body.code]).toEqual([400, 'CB_IJ01']);
  });

  it('names every problem of a record at once, in the language asked for', async () => {
    const app = await customers();
    await kintone.client.record.addRecord({ app, record: { ...named('a'), code: { value: '1' } } });
    const record = { code: { value: '1' }, amount: { value: '101' } };
    const ja = await kintone.call('POST', '/k/v1/record.json', { app, record });
    expect(ja).toMatchObject({
      status: 400,
      body: { code: 'CB_VA01', message: '入力内容が正しくありません。' },
    });
    expect(ja.body.id).toMatch(/^[\w-]{20}$/);
    expect(problemsOf(ja.body)).toEqual({
      'record.name.value': ['必須です。'],
      'record.amount.value': ['100以下である必要があります。'],
      'record.code.value': ['値がほかのレコードと重複しています。'],
    });
    const en = await kintone.call('GET', `/k/v1/record.json?app=${app}&id=99`, undefined, {
      'X-Cybozu-Authorization': Buffer.from('admin:admin').toString('base64'),
      'Accept-Language': 'en-US,ja;q=0.5',
    });
    expect(en).toMatchObject({
      status: 404,
      body: { code: 'GAIA_RE01', message: 'The specified record (ID: 99) is not found.' },
    });
  });

  it('says with brackets that something is no number', async () => {
    const app = await customers();
    const answer = await kintone.call('POST', '/k/v1/record.json', {
      app,
      record: { ...named('a'), amount: { value: '1,000' } },
    });
    expect(problemsOf(answer.body)).toEqual({ 'record[amount].value': ['数字でなければなりません。'] });
  });

  it('names the limit plus one when a text is too long', async () => {
    const app = await customers();
    const answer = await kintone.call('POST', '/k/v1/record.json', { app, record: named('あ'.repeat(21)) });
    expect(problemsOf(answer.body)).toEqual({
      'record.name.value': ['21文字より短くなければなりません。'],
    });
  });

  it('adds a hundred or none: one bad record takes the others with it', async () => {
    const app = await customers();
    const answer = await kintone.call('POST', '/k/v1/records.json', {
      app,
      records: [named('a'), {}, named('c')],
    });
    expect(problemsOf(answer.body)).toEqual({ 'records[1].name.value': ['必須です。'] });
    expect((await kintone.client.record.getRecords({ app, totalCount: true })).totalCount).toBe('0');
    const many = await kintone.call('POST', '/k/v1/records.json', {
      app,
      records: Array.from({ length: 101 }, () => named('a')),
    });
    expect(problemsOf(many.body)).toEqual({ records: ['一度に100件までのレコードを追加できます。'] });
    const none = await kintone.call('POST', '/k/v1/records.json', { app, records: [] });
    expect(none.body).toEqual({ ids: [], revisions: [] });
  });

  it('checks the merged record on an update and leaves the rest alone', async () => {
    const app = await customers();
    await kintone.client.record.addRecord({ app, record: { ...named('a'), amount: { value: 5 } } });
    await kintone.client.record.updateRecord({ app, id: 1, record: { code: { value: 'x' } } });
    const { record } = await kintone.client.record.getRecord({ app, id: 1 });
    expect(record).toMatchObject({ name: { value: 'a' }, amount: { value: '5' }, $revision: { value: '2' } });
    const answer = await kintone.call('PUT', '/k/v1/record.json', { app, id: 1, record: named('') });
    expect(problemsOf(answer.body)).toEqual({ 'record.name.value': ['必須です。'] });
  });

  it('refuses a revision that is not the latest, on update and on delete, and writes nothing', async () => {
    const app = await customers();
    await kintone.client.record.addRecords({ app, records: [named('a'), named('b')] });
    const stale = await refusal(
      kintone.client.record.updateRecords({
        app,
        records: [
          { id: 1, record: named('changed') },
          { id: 2, revision: 9, record: named('changed') },
        ],
      }),
    );
    expect([stale.status, stale.code]).toEqual([409, 'GAIA_CO02']);
    const deleting = await refusal(
      kintone.client.record.deleteRecords({ app, ids: [1, 2], revisions: [1, 9] }),
    );
    expect([deleting.status, deleting.code]).toEqual([409, 'GAIA_CO02']);
    const { records } = await kintone.client.record.getRecords({ app, query: 'order by $id asc' });
    expect(records.map((it) => it.name?.value)).toEqual(['a', 'b']);
  });

  it('deletes by query string and by JSON body alike, and asks for at least one id', async () => {
    const app = await customers();
    await kintone.client.record.addRecords({ app, records: [named('a'), named('b'), named('c')] });
    await kintone.call('DELETE', `/k/v1/records.json?app=${app}&ids[0]=1`);
    await kintone.call('DELETE', '/k/v1/records.json', { app, ids: [2] });
    expect((await kintone.client.record.getAllRecords({ app })).map((it) => it.$id?.value)).toEqual(['3']);
    const empty = await kintone.call('DELETE', '/k/v1/records.json', { app, ids: [] });
    expect(problemsOf(empty.body).ids).toEqual([
      '必須です。',
      '一度に1件から100件までのレコードを削除できます。',
    ]);
    const missing = await kintone.call('DELETE', '/k/v1/records.json', { app, ids: [3, 99] });
    expect([missing.status, missing.body.code]).toEqual([404, 'GAIA_RE01']);
    expect((await kintone.client.record.getAllRecords({ app })).length).toBe(1);
  });

  it('lists with fields, totalCount and its limits', async () => {
    const app = await customers();
    await kintone.client.record.addAllRecords({
      app,
      records: Array.from({ length: 120 }, (_, index) => named(`n${index}`)),
    });
    const page = await kintone.client.record.getRecords({
      app,
      fields: ['name'],
      query: 'limit 1',
      totalCount: true,
    });
    expect(page).toEqual({
      records: [{ name: { type: 'SINGLE_LINE_TEXT', value: 'n119' } }],
      totalCount: '120',
    });
    const usual = await kintone.client.record.getRecords({ app });
    expect([usual.records.length, usual.totalCount]).toEqual([100, null]);
    const high = await kintone.call('GET', `/k/v1/records.json?app=${app}&query=limit%20501`);
    expect(high.body.code).toBe('GAIA_QU01');
    const far = await kintone.call('GET', `/k/v1/records.json?app=${app}&query=offset%2010001`);
    expect(far.body.code).toBe('GAIA_QU02');
  });

  it('takes long queries as POST with an overridden method, and refuses addresses that are too long', async () => {
    const app = await customers();
    await kintone.client.record.addRecord({ app, record: named('a') });
    const query = `name in (${Array.from({ length: 900 }, (_, index) => `"name ${index}"`).join(',')}, "a")`;
    expect((await kintone.client.record.getRecords({ app, query })).records).toHaveLength(1);
    const answer = await kintone.call(
      'GET',
      `/k/v1/records.json?app=${app}&query=${encodeURIComponent(query)}`,
    );
    expect(answer.status).toBe(414);
  });

  it('says which parameter is missing or out of range', async () => {
    const missing = await kintone.call('GET', '/k/v1/records.json');
    expect(problemsOf(missing.body)).toEqual({ app: ['必須です。'] });
    const app = await kintone.call('GET', '/k/v1/app/status.json?app=-1');
    expect(problemsOf(app.body)).toEqual({ app: ['最小でも1以上です。'] });
    const unknown = await kintone.call('GET', '/k/v1/records.json?app=999');
    expect([unknown.status, unknown.body.code]).toEqual([404, 'GAIA_AP01']);
    const broken = await kintone.call('POST', '/k/v1/record.json');
    expect(broken.status).toBe(400);
  });

  it('walks through all records in three ways and deletes them all', async () => {
    const app = await customers();
    const { client } = kintone;
    await client.record.addAllRecords({
      app,
      records: Array.from({ length: 2_100 }, (_, n) => named(`n${n}`)),
    });
    expect(await client.record.getAllRecordsWithId({ app })).toHaveLength(2_100);
    expect(await client.record.getAllRecordsWithOffset({ app, orderBy: 'name asc' })).toHaveLength(2_100);
    const all = await client.record.getAllRecordsWithCursor({ app });
    expect(all).toHaveLength(2_100);
    const ids = all.map((it) => ({ id: String(it.$id?.value) }));
    await client.record.deleteAllRecords({ app, records: ids });
    expect((await client.record.getRecords({ app, totalCount: true })).totalCount).toBe('0');
  });
});
