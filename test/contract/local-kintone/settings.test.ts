import { describe, expect, it } from 'vitest';
import { passwordHeader, problemsOf, useLocalKintone } from './local-kintone.ts';

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
    const first = await put({
      全部: view(1, { name: '全部' }),
      一部: view(0, { name: '一部', filterCond: 'a = "x"', sort: 'a asc' }),
    });
    expect(Object.keys(first.body.views)).toEqual(['一部', '全部']);
    await kintone.deploy(app);
    const { views } = await kintone.client.app.getViews({ app });
    expect(views.全部).toMatchObject({ id: first.body.views.全部.id, index: '1', filterCond: '', sort: '' });
    expect((await put({ 全部: view(0, { fields: ['zz'] }) })).body.code).toBe('GAIA_FC01');
    expect((await put({ 全部: view(0, { filterCond: 'a > "x"' }) })).body.code).toBe('GAIA_IQ03');
    await put({ 全部: { type: 'LIST', index: 0, name: '別名' }, 一部: { type: 'LIST', index: 1 } });
    const changed = (await kintone.client.app.getViews({ app, preview: true })).views;
    expect(changed.別名).toMatchObject({ id: first.body.views.全部.id, fields: ['a'] });
    expect(changed.一部).toMatchObject({ filterCond: 'a = "x"', sort: 'a asc' });
  });

  it('shows a calendar by when records were made, and leaves lists of HTML to system administrators', async () => {
    const app = await kintone.app({});
    const put = (view: object, headers?: Record<string, string>, id = app) =>
      kintone.call('PUT', '/k/v1/preview/app/views.json', { app: id, views: { 暦: view } }, headers);
    await put({ type: 'CALENDAR', index: 0, name: '暦' });
    expect((await kintone.client.app.getViews({ app, preview: true })).views.暦).toMatchObject({
      date: '作成日時',
      title: 'レコード番号',
    });
    const { app: own } = await kintone.as('sato').app.addApp({ name: '佐藤の' });
    const page = { type: 'CUSTOM', index: 0, name: '暦', html: '<p>' };
    const theirs = await put(page, passwordHeader('sato'), String(own));
    expect([theirs.status, theirs.body.code]).toEqual([403, 'CB_NO02']);
    expect((await put(page, passwordHeader('admin'), String(own))).status).toBe(200);
  });

  it.each([
    ['a list without a type', 'views', { views: { x: { index: 0, name: 'x' } } }, 'views[x].type'],
    ['a list without a place', 'views', { views: { x: { type: 'LIST', name: 'x' } } }, 'views[x].index'],
    ['a new list by no name', 'views', { views: { x: { type: 'LIST', index: 0 } } }, 'views[x].name'],
    [
      'a new list without fields',
      'views',
      { views: { x: { type: 'LIST', index: 0, name: 'x' } } },
      'views[x].fields',
    ],
    ['a state without a place', 'status', { states: { 未: { name: '未' } } }, 'states[未].index'],
    ['an action to nowhere', 'status', { actions: [{ name: 'x', from: 'a' }] }, 'actions[0].to'],
    ['a file of no kind', 'customize', { desktop: { js: [{ url: 'https://x' }] } }, 'desktop.js[0].type'],
    ['an address that is none', 'customize', { mobile: { css: [{ type: 'URL' }] } }, 'mobile.css[0].url'],
    ['a right for nobody', 'acl', { rights: [{ recordViewable: true }] }, 'rights[0].entity'],
  ])('refuses %s by its whole path', async (_what, path, body, problem) => {
    const { app } = await kintone.client.app.addApp({ name: '新' });
    const answer = await preview('PUT', `${path}.json`, { app, ...body });
    expect([answer.status, ...Object.keys(problemsOf(answer.body))]).toEqual([400, problem]);
  });

  it('names every parameter that is missing, and knows the languages that may be asked for', async () => {
    const answer = await kintone.call('PUT', '/k/v1/preview/app/views.json', {});
    expect(Object.keys(problemsOf(answer.body))).toEqual(['app', 'views']);
    const state = await preview('PUT', 'status.json', { app: await kintone.app({}), states: { 未: {} } });
    expect(Object.keys(problemsOf(state.body))).toEqual(['states[未].index', 'states[未].name']);
    const app = await kintone.app({});
    expect((await kintone.call('GET', `/k/v1/app/views.json?app=${app}&lang=zh`)).status).toBe(200);
    const odd = await kintone.call('GET', `/k/v1/app/views.json?app=${app}&lang=xx`);
    expect(Object.keys(problemsOf(odd.body))).toEqual(['lang']);
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

  it('keeps an icon that was uploaded, a title, and how numbers are worked out', async () => {
    const app = await kintone.app({
      a: text('a'),
      n: { type: 'NUMBER', code: 'n', label: 'n' },
      third: { type: 'CALC', code: 'third', label: 'third', expression: 'n / 3' },
    });
    const { fileKey } = await kintone.client.file.uploadFile({ file: { name: 'i.png', data: 'abc' } });
    const put = (body: object) => preview('PUT', 'settings.json', { app, ...body });
    await put({
      icon: { type: 'FILE', file: { fileKey } },
      titleField: { selectionMode: 'MANUAL', code: 'a' },
      numberPrecision: { decimalPlaces: 2, roundingMode: 'UP' },
    });
    await kintone.deploy(app);
    const settings = await kintone.client.app.getAppSettings({ app });
    expect(settings).toMatchObject({
      icon: { type: 'FILE', file: { name: 'i.png', size: '3', fileKey: expect.any(String) } },
      titleField: { selectionMode: 'MANUAL', code: 'a' },
      numberPrecision: { digits: '16', decimalPlaces: '2', roundingMode: 'UP' },
    });
    await kintone.client.record.addRecord({ app, record: { n: { value: 10 } } });
    expect((await kintone.client.record.getRecord({ app, id: 1 })).record.third?.value).toBe('3.34');
    const problem = async (body: object) => Object.keys(problemsOf((await put(body)).body));
    expect(await problem({ icon: { type: 'PRESET', key: 'CAT' } })).toEqual(['icon.key']);
    expect(await problem({ numberPrecision: { digits: 31 } })).toEqual(['numberPrecision.digits']);
    expect(await problem({ firstMonthOfFiscalYear: 13 })).toEqual(['firstMonthOfFiscalYear']);
    expect(await problem({ name: '' })).toEqual(['name']);
    expect((await put({ titleField: { selectionMode: 'MANUAL', code: 'zz' } })).body.code).toBe('GAIA_FC01');
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
