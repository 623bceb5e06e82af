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

  it('changes who works on a record', async () => {
    await kintone.client.record.updateRecordAssignees({ app, id: 1, assignees: ['tanaka'] });
    const { records } = await kintone.client.record.getRecords({ app, query: '作業者 in ("tanaka")' });
    expect(records).toHaveLength(1);
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
