import { describe, expect, it } from 'vitest';
import { useLocalKintone } from './local-kintone.ts';

const kintone = useLocalKintone();
const text = (code: string, extra: object = {}) =>
  ({ type: 'SINGLE_LINE_TEXT', code, label: code, ...extra }) as const;
const preview = (method: string, path: string, body: unknown) =>
  kintone.call(method, `/k/v1/preview/app/${path}`, body);

describe('other settings', () => {
  it('keeps lists with their ids, checks what they filter by, and puts them in order', async () => {
    const app = await kintone.app({ a: text('a') });
    const view = (index: number, extra: object = {}) => ({ type: 'LIST', index, fields: ['a'], ...extra });
    const put = (views: object) => preview('PUT', 'views.json', { app, views });
    const first = await put({ 全部: view(1), 一部: view(0, { filterCond: 'a = "x"', sort: 'a asc' }) });
    expect(Object.keys(first.body.views)).toEqual(['一部', '全部']);
    await kintone.deploy(app);
    const { views } = await kintone.client.app.getViews({ app });
    expect(views.全部).toMatchObject({ id: first.body.views.全部.id, index: '1', filterCond: '', sort: '' });
    expect((await put({ x: view(0, { fields: ['zz'] }) })).body.code).toBe('GAIA_FC01');
    expect((await put({ x: view(0, { filterCond: 'a > "x"' }) })).body.code).toBe('GAIA_IQ03');
  });

  it('keeps name, description, theme and the rest', async () => {
    const app = await kintone.app({});
    await kintone.client.app.updateAppSettings({ app, name: '新しい名', description: '説明', theme: 'RED' });
    await kintone.deploy(app);
    expect(await kintone.client.app.getAppSettings({ app })).toMatchObject({
      name: '新しい名',
      description: '説明',
      theme: 'RED',
    });
    expect((await preview('PUT', 'settings.json', { app, theme: 'PINK' })).body.code).toBe('CB_VA01');
    expect((await preview('PUT', 'settings.json', { app, name: 'x'.repeat(65) })).body.code).toBe('CB_VA01');
  });

  it('gives graphs, actions and notes back as they were sent', async () => {
    const app = await kintone.app({ a: text('a') });
    const report = {
      chartType: 'BAR',
      chartMode: 'NORMAL',
      index: 0,
      name: '件数',
      groups: [{ code: 'a' }],
      aggregations: [{ type: 'COUNT' }],
      sorts: [{ by: 'TOTAL', order: 'DESC' }],
      filterCond: '',
    };
    const { reports } = (await preview('PUT', 'reports.json', { app, reports: { 件数: report } })).body;
    expect(reports.件数.id).toEqual(expect.any(String));
    await kintone.client.app.updateAdminNotes({ app, content: 'メモ', includeInTemplateAndDuplicates: true });
    await kintone.deploy(app);
    expect((await kintone.client.app.getReports({ app })).reports.件数).toMatchObject({ chartType: 'BAR' });
    expect(await kintone.client.app.getAdminNotes({ app })).toMatchObject({
      content: 'メモ',
      includeInTemplateAndDuplicates: true,
    });
    expect(await kintone.client.app.getGeneralNotifications({ app })).toMatchObject({
      notifications: [],
      notifyToCommenter: true,
    });
  });

  it('lists apps by id, name and page', async () => {
    const app = await kintone.app({}, '検索される');
    expect((await kintone.client.app.getApps({ ids: [app] })).apps.map((it) => it.appId)).toEqual([app]);
    expect((await kintone.client.app.getApps({ name: '検索' })).apps).toHaveLength(1);
    expect((await kintone.client.app.getApps({ limit: 1 })).apps).toHaveLength(1);
    expect((await kintone.call('GET', '/k/v1/apps.json?limit=101')).body.code).toBe('CB_VA01');
  });
});
