import { beforeAll, describe, expect, it } from 'vitest';
import { refusal, useLocalKintone } from './local-kintone.ts';

const kintone = useLocalKintone();
const nobody = { type: 'ONE', entities: [] } as const;
let app: string;

const process = (done: object) => ({
  enable: true,
  states: {
    未処理: { name: '未処理', index: '0', assignee: nobody },
    処理中: { name: '処理中', index: '1', assignee: nobody },
    完了: { name: '完了', index: '2', assignee: done },
  },
  actions: [
    { name: '始める', from: '未処理', to: '処理中' },
    { name: '終える', from: '処理中', to: '完了', filterCond: 'memo in ("済")' },
  ],
});

const setUp = async (done: object): Promise<string> => {
  const made = await kintone.app({ memo: { type: 'SINGLE_LINE_TEXT', code: 'memo', label: 'メモ' } });
  await kintone.call('PUT', '/k/v1/preview/app/status.json', { app: made, ...process(done) });
  await kintone.deploy(made);
  await kintone.client.record.addRecord({ app: made, record: {} });
  return made;
};

beforeAll(async () => {
  app = await setUp({ type: 'ONE', entities: [{ entity: { type: 'USER', code: 'sato' } }] });
});

const act = (action: string, extra: object = {}) =>
  kintone.call('PUT', '/k/v1/record/status.json', { app, id: 1, action, ...extra });

describe('process management', () => {
  it('moves a record on, two revisions an action, and refuses actions that do not start where it stands', async () => {
    const before = (await kintone.client.record.getRecord({ app, id: 1 })).record;
    expect(before.ステータス).toEqual({ type: 'STATUS', value: '未処理' });
    expect((await act('始める')).body).toEqual({ revision: '3' });
    const again = await act('始める');
    expect([again.status, again.body.code]).toEqual([400, 'GAIA_IL03']);
  });

  it('asks who shall do it next where the state has somebody to choose, and lets only them go on', async () => {
    expect((await act('終える')).body.code).toBe('GAIA_IL03');
    await kintone.client.record.updateRecord({ app, id: 1, record: { memo: { value: '済' } } });
    expect((await act('終える')).body.code).toBe('CB_VA01');
    expect((await act('終える', { assignee: 'sato' })).status).toBe(200);
    const { record } = await kintone.client.record.getRecord({ app, id: 1 });
    expect([record.ステータス?.value, record.作業者?.value]).toEqual([
      '完了',
      [{ code: 'sato', name: '佐藤 美咲' }],
    ]);
    const other = await refusal(
      kintone.as('tanaka').record.updateRecordStatus({ app, id: 1, action: '終える' }),
    );
    expect([other.status, other.code]).toEqual([403, 'GAIA_NT01']);
  });

  it('moves many or none', async () => {
    const many = await setUp(nobody);
    await kintone.client.record.addRecord({ app: many, record: {} });
    const both = (second: string) =>
      kintone.call('PUT', '/k/v1/records/status.json', {
        app: many,
        records: [
          { id: 1, action: '始める' },
          { id: 2, action: second },
        ],
      });
    expect((await both('終える')).body.code).toBe('GAIA_IL03');
    expect((await kintone.client.record.getRecord({ app: many, id: 1 })).record.ステータス?.value).toBe(
      '未処理',
    );
    expect((await both('始める')).body.records).toEqual([
      { id: '1', revision: '3' },
      { id: '2', revision: '3' },
    ]);
    const found = await kintone.client.record.getRecords({
      app: many,
      query: 'ステータス = "処理中"',
      totalCount: true,
    });
    expect(found.totalCount).toBe('2');
  });

  it('changes who works on a record, for those who manage the app', async () => {
    await kintone.client.record.updateRecordAssignees({ app, id: 1, assignees: ['tanaka'] });
    const { records } = await kintone.client.record.getRecords({ app, query: '作業者 in ("tanaka")' });
    expect(records).toHaveLength(1);
    const change = (by: typeof kintone.client, ...assignees: string[]) =>
      refusal(by.record.updateRecordAssignees({ app, id: 1, assignees }));
    expect(await change(kintone.as('sato'), 'sato')).toMatchObject({ status: 403, code: 'CB_NO02' });
    expect(await change(kintone.client, 'nobody')).toMatchObject({ status: 400, code: 'GAIA_IL26' });
    expect(await change(kintone.client, 'sato', 'tanaka')).toMatchObject({ code: 'CB_VA01' });
    const editing = kintone.withToken(await kintone.token(app, 'view', 'edit'));
    expect(await change(editing, 'sato')).toMatchObject({ status: 403, code: 'GAIA_NO01' });
  });

  it('lets a token act with the right to view, where it is nobody’s turn or Administrator’s', async () => {
    const free = await setUp(nobody);
    const token = kintone.withToken(await kintone.token(free, 'view'));
    const moved = await token.record.updateRecordStatus({ app: free, id: 1, action: '始める' });
    expect(moved.revision).toBe('3');
    await kintone.client.record.updateRecordAssignees({ app: free, id: 1, assignees: ['sato'] });
    await kintone.client.record.updateRecord({ app: free, id: 1, record: { memo: { value: '済' } } });
    const theirs = await refusal(token.record.updateRecordStatus({ app: free, id: 1, action: '終える' }));
    expect([theirs.status, theirs.code]).toEqual([403, 'GAIA_NT01']);
  });

  it('waits for everybody where all have to act', async () => {
    const people = ['sato', 'tanaka'].map((code) => ({ entity: { type: 'USER', code } }));
    const all = await kintone.app({});
    const states = {
      未: { name: '未', index: 0, assignee: nobody },
      回覧: { name: '回覧', index: 1, assignee: { type: 'ALL', entities: people } },
      済: { name: '済', index: 2, assignee: nobody },
    };
    const actions = [
      { name: '回す', from: '未', to: '回覧' },
      { name: '見た', from: '回覧', to: '済' },
    ];
    await kintone.call('PUT', '/k/v1/preview/app/status.json', { app: all, enable: true, states, actions });
    await kintone.deploy(all);
    await kintone.client.record.addRecord({ app: all, record: {} });
    const step = (user: string, action: string) =>
      kintone.as(user).record.updateRecordStatus({ app: all, id: 1, action });
    const shown = async () => {
      const { record } = await kintone.client.record.getRecord({ app: all, id: 1 });
      const assignees = (record.作業者?.value ?? []) as { code: string }[];
      return [record.ステータス?.value, assignees.map((it) => it.code)];
    };
    await step('admin', '回す');
    expect(await shown()).toEqual(['回覧', ['sato', 'tanaka']]);
    await step('sato', '見た');
    expect(await shown()).toEqual(['回覧', ['tanaka']]);
    expect(await refusal(step('sato', '見た'))).toMatchObject({ code: 'GAIA_NT01' });
    await step('tanaka', '見た');
    expect(await shown()).toEqual(['済', []]);
  });

  it('keeps who else may take an action, and lets only them take it', async () => {
    const { actions } = process(nobody);
    const executableUser = { entities: [{ entity: { type: 'USER', code: 'tanaka' } }] };
    const withdraw = { name: '戻す', from: '処理中', to: '未処理', type: 'SECONDARY' };
    const made = await setUp(nobody);
    const put = (action: object) =>
      kintone.call('PUT', '/k/v1/preview/app/status.json', { app: made, actions: [...actions, action] });
    expect((await put(withdraw)).body.code).toBe('CB_VA01');
    expect((await put({ ...withdraw, executableUser })).status).toBe(200);
    await kintone.deploy(made);
    const read = await kintone.client.app.getProcessManagement({ app: made });
    expect(read.actions?.[2]).toMatchObject({
      type: 'SECONDARY',
      executableUser: { entities: [{ entity: { type: 'USER', code: 'tanaka' }, includeSubs: false }] },
    });
    const step = (user: string, action: string) =>
      kintone.as(user).record.updateRecordStatus({ app: made, id: 1, action });
    await step('admin', '始める');
    expect(await refusal(step('sato', '戻す'))).toMatchObject({ code: 'GAIA_NT01' });
    expect((await step('tanaka', '戻す')).revision).toBe('5');
  });

  it('adds the list of one’s own tasks while it is switched on', async () => {
    const made = await setUp(nobody);
    const name = '（作業者が自分）';
    const views = async () => (await kintone.client.app.getViews({ app: made, preview: true })).views;
    expect((await views())[name]).toMatchObject({ type: 'LIST', builtinType: 'ASSIGNEE', filterCond: '' });
    await kintone.client.app.updateViews({
      app: made,
      views: { 全部: { type: 'LIST', index: 0, name: '全部', fields: ['memo'] } },
    });
    expect(Object.keys(await views())).toEqual(['全部', name]);
    await kintone.call('PUT', '/k/v1/preview/app/status.json', { app: made, enable: false });
    expect(Object.keys(await views())).toEqual(['全部']);
  });

  it('gives actions a type, and refuses actions where it is switched off', async () => {
    const { actions, states } = await kintone.client.app.getProcessManagement({ app });
    expect(actions?.[0]).toMatchObject({ name: '始める', type: 'PRIMARY' });
    expect(states?.未処理?.assignee).toEqual(nobody);
    const plain = await kintone.app({});
    await kintone.client.record.addRecord({ app: plain, record: {} });
    const off = await kintone.call('PUT', '/k/v1/record/status.json', { app: plain, id: 1, action: 'x' });
    expect([off.status, off.body.code]).toEqual([400, 'GAIA_ST02']);
    const { properties } = await kintone.client.app.getFormFields({ app: plain });
    expect(properties.ステータス).toMatchObject({ type: 'STATUS', enabled: false });
  });

  it('gives a state its creator to work on when nothing is said, and the first state nobody else', async () => {
    const { app: draft } = await kintone.client.app.addApp({ name: '申請' });
    const put = (states: object) =>
      kintone.call('PUT', '/k/v1/preview/app/status.json', { app: draft, enable: true, states, actions: [] });
    await put({ 未: { name: '未', index: 0 } });
    const { states } = await kintone.client.app.getProcessManagement({ app: draft, preview: true });
    expect(states?.未?.assignee).toEqual({
      type: 'ONE',
      entities: [{ entity: { type: 'FIELD_ENTITY', code: '作成者' }, includeSubs: false }],
    });
    const wrong = await put({ 未: { name: '未', index: 0, assignee: { type: 'ALL', entities: [] } } });
    expect(wrong.status).toBe(400);
  });
});
