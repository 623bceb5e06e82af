import { describe, expect, it } from 'vitest';
import { passwordHeader, problemsOf, refusal, useLocalKintone } from './local-kintone.ts';

const kintone = useLocalKintone();

const notes = (count = 0) =>
  kintone
    .app({
      name: { type: 'SINGLE_LINE_TEXT', code: 'name', label: '名' },
      file: { type: 'FILE', code: 'file', label: '添付' },
    })
    .then(async (app) => {
      const records = Array.from({ length: count }, (_, index) => ({ name: { value: `n${index}` } }));
      if (count > 0) await kintone.client.record.addAllRecords({ app, records });
      return app;
    });

describe('cursors', () => {
  it('hands out pages of a fixed set with the values of the moment, and vanishes at the end', async () => {
    const app = await notes(5);
    const { id, totalCount } = await kintone.client.record.createCursor({
      app,
      size: 2,
      query: 'order by $id asc',
    });
    expect(totalCount).toBe('5');
    const first = await kintone.client.record.getRecordsByCursor({ id });
    expect([first.records.length, first.next]).toEqual([2, true]);
    await kintone.client.record.addRecord({ app, record: {} });
    await kintone.client.record.updateRecord({ app, id: 3, record: { name: { value: '新' } } });
    await kintone.client.record.deleteRecords({ app, ids: [4] });
    const second = await kintone.client.record.getRecordsByCursor({ id });
    expect([second.records.map((it) => it.name?.value), second.next]).toEqual([['新'], true]);
    const third = await kintone.client.record.getRecordsByCursor({ id });
    expect([third.records.map((it) => it.$id?.value), third.next]).toEqual([['5'], false]);
    const gone = await refusal(kintone.client.record.getRecordsByCursor({ id }));
    expect([gone.status, gone.code]).toEqual([404, 'GAIA_CN01']);
  });

  it('has ten slots for the domain and frees them on delete and after ten idle minutes', async () => {
    const app = await notes(1);
    const open = () => kintone.client.record.createCursor({ app });
    const cursors = [];
    for (let count = 0; count < 10; count += 1) cursors.push(await open());
    const full = await refusal(open());
    expect([full.status, full.code]).toEqual([429, 'GAIA_TM12']);
    await kintone.client.record.deleteCursor({ id: cursors[0]?.id ?? '' });
    await open();
    await kintone.control('POST', '/clock', { advanceMs: 9 * 60_000 });
    await kintone.client.record.getRecordsByCursor({ id: cursors[1]?.id ?? '' });
    await kintone.control('POST', '/clock', { advanceMs: 2 * 60_000 });
    expect((await open()).id).toEqual(expect.any(String));
  });

  it('takes no limit or offset, and at most 500 a page', async () => {
    const app = await notes();
    for (const body of [
      { app, query: 'limit 1' },
      { app, query: 'offset 1' },
      { app, size: 501 },
    ]) {
      expect((await kintone.call('POST', '/k/v1/records/cursor.json', body)).body.code).toBe('CB_VA01');
    }
  });
});

describe('comments', () => {
  it('keeps comments with mentions, newest first, ten a page', async () => {
    const app = await notes(1);
    const { client } = kintone;
    for (let count = 1; count <= 12; count += 1) {
      await client.record.addRecordComment({ app, record: 1, comment: { text: `c${count}` } });
    }
    const first = await client.record.getRecordComments({ app, record: 1 });
    expect([first.comments.length, first.comments[0]?.text, first.older, first.newer]).toEqual([
      10,
      'c12',
      true,
      false,
    ]);
    const rest = await client.record.getRecordComments({ app, record: 1, order: 'asc', offset: 10 });
    expect([rest.comments.map((it) => it.text), rest.older, rest.newer]).toEqual([
      ['c11', 'c12'],
      true,
      false,
    ]);
    await client.record.addRecordComment({
      app,
      record: 1,
      comment: { text: '確認お願いします', mentions: [{ code: 'sato', type: 'USER' }] },
    });
    const [newest] = (await client.record.getRecordComments({ app, record: 1, limit: 1 })).comments;
    expect(newest).toMatchObject({
      id: '13',
      text: '佐藤 美咲 \n確認お願いします',
      creator: { code: 'admin', name: '管理者' },
      mentions: [{ code: 'sato', type: 'USER' }],
    });
  });

  it('refuses any comment where they are switched off', async () => {
    const made = await kintone.app({});
    await kintone.client.record.addRecord({ app: made, record: {} });
    const say = (comment: object) =>
      kintone.call('POST', '/k/v1/record/comment.json', { app: made, record: 1, comment });
    await kintone.client.app.updateAppSettings({ app: made, enableComments: false });
    await kintone.deploy(made);
    expect((await say({ text: 'x' })).status).toBe(400);
  });

  it('refuses a limit over ten, an unknown order and a comment that is not there', async () => {
    const app = await notes(1);
    const list = (extra: string) =>
      kintone.call('GET', `/k/v1/record/comments.json?app=${app}&record=1&${extra}`);
    expect((await list('limit=11')).body.code).toBe('CB_VA01');
    expect(problemsOf((await list('order=wrong')).body)).toEqual({
      order: ['Enum値のいずれかでなければなりません。'],
    });
    const gone = await kintone.call('DELETE', '/k/v1/record/comment.json', { app, record: 1, comment: 9 });
    expect([gone.status, gone.body.code]).toEqual([400, 'GAIA_RE02']);
  });
});

describe('files', () => {
  it('gives a temporary key that can only be attached, and a lasting one that can be downloaded', async () => {
    const app = await notes();
    const { fileKey } = await kintone.client.file.uploadFile({
      file: { name: '見積 1.txt', data: 'こんにちは' },
    });
    const early = await kintone.call('GET', `/k/v1/file.json?fileKey=${fileKey}`);
    expect([early.status, early.body.code]).toEqual([404, 'GAIA_BL01']);
    await kintone.client.record.addRecord({ app, record: { file: { value: [{ fileKey }] } } });
    const { record } = await kintone.client.record.getRecord({ app, id: 1 });
    const [file] = (record.file?.value ?? []) as {
      fileKey: string;
      name: string;
      size: string;
      contentType: string;
    }[];
    expect(file).toMatchObject({ name: '見積 1.txt', size: '15', contentType: 'text/plain' });
    expect(file?.fileKey).not.toBe(fileKey);
    const bytes = await kintone.client.file.downloadFile({ fileKey: file?.fileKey ?? '' });
    expect(Buffer.from(bytes).toString()).toBe('こんにちは');
  });

  it('replaces the whole list on an update, keeping the files that are named again', async () => {
    const app = await notes();
    const upload = async (name: string) =>
      (await kintone.client.file.uploadFile({ file: { name, data: name } })).fileKey;
    const files = async () =>
      (await kintone.client.record.getRecord({ app, id: 1 })).record.file?.value as {
        fileKey: string;
        name: string;
      }[];
    const value = [{ fileKey: await upload('a') }, { fileKey: await upload('b') }];
    await kintone.client.record.addRecord({ app, record: { file: { value } } });
    const [, kept] = await files();
    const added = { fileKey: await upload('c') };
    await kintone.client.record.updateRecord({
      app,
      id: 1,
      record: { file: { value: [{ fileKey: kept?.fileKey }, added] } },
    });
    expect((await files()).map((it) => it.name)).toEqual(['b', 'c']);
  });

  it('gives a file to those alone who may look into its app', async () => {
    const made = await kintone.app({ f: { type: 'FILE', code: 'f', label: 'f' } });
    const { fileKey: upload } = await kintone.client.file.uploadFile({ file: { name: 'a.txt', data: 'x' } });
    await kintone.client.record.addRecord({ app: made, record: { f: { value: [{ fileKey: upload }] } } });
    const { record } = await kintone.client.record.getRecord({ app: made, id: 1 });
    const [file] = (record.f?.value ?? []) as { fileKey: string }[];
    const fileKey = file?.fileKey ?? '';
    const get = (token: string) =>
      kintone.call('GET', `/k/v1/file.json?fileKey=${fileKey}`, undefined, { 'X-Cybozu-API-Token': token });
    expect((await get(await kintone.token(made, 'view'))).status).toBe(200);
    const others = [await kintone.token(await kintone.app({}), 'view'), await kintone.token(made, 'add')];
    for (const token of others) {
      const answer = await get(token);
      expect([answer.status, answer.body.code]).toEqual([403, 'GAIA_NO01']);
    }
  });

  it('refuses an unknown key and an upload that is no form', async () => {
    const app = await notes();
    const attach = await kintone.call('POST', '/k/v1/record.json', {
      app,
      record: { file: { value: [{ fileKey: 'x' }] } },
    });
    expect([attach.status, attach.body.code]).toEqual([404, 'GAIA_BL01']);
    const form = await kintone.call('POST', '/k/v1/file.json', { file: 'x' }, passwordHeader('admin'));
    expect([form.status, form.body.code]).toEqual([400, 'GAIA_HM02']);
  });
});
