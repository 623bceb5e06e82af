import { beforeAll, describe, expect, it } from 'vitest';
import { problemsOf, useLocalKintone } from './local-kintone.ts';

const kintone = useLocalKintone();
const field = (type: string, code: string) => ({ type, code, label: code });
let app: string;
let other: string;

beforeAll(async () => {
  other = await kintone.app({ 控え: field('SINGLE_LINE_TEXT', '控え') }, '写し先');
  app = await kintone.app({
    名: field('SINGLE_LINE_TEXT', '名'),
    数: field('NUMBER', '数'),
    日: field('DATE', '日'),
    時: field('DATETIME', '時'),
    担当: field('USER_SELECT', '担当'),
  });
});

const put = (path: string, body: object) =>
  kintone.call('PUT', `/k/v1/preview/app/${path}`, { app, ...body });
const get = async (path: string) => (await kintone.call('GET', `/k/v1/preview/app/${path}?app=${app}`)).body;
const paths = (answer: { body: object }) => Object.keys(problemsOf(answer.body));

describe('graphs', () => {
  const graph = {
    name: '件数',
    index: 0,
    chartType: 'BAR',
    chartMode: 'NORMAL',
    groups: [{ code: '日', per: 'MONTH' }],
    aggregations: [{ type: 'COUNT' }, { type: 'SUM', code: '数' }],
    sorts: [{ by: 'TOTAL', order: 'DESC' }],
  };
  const graphs = (...entries: object[]) =>
    put('reports.json', {
      reports: Object.fromEntries(entries.map((it) => [(it as typeof graph).name, it])),
    });

  it('are kept in order with their numbers, and keep what a later change does not name', async () => {
    const second = { ...graph, name: '円', index: 5, chartType: 'PIE' };
    const { reports } = (await graphs(second, graph)).body;
    expect(Object.keys(reports)).toEqual(['件数', '円']);
    const read = (await get('reports.json')).reports;
    expect(read.件数).toEqual({
      ...graph,
      ...reports.件数,
      index: '0',
      filterCond: '',
      periodicReport: null,
    });
    expect(read.円).not.toHaveProperty('chartMode');
    const renamed = {
      件数: { index: 0, name: '月ごと', chartType: 'LINE' },
      円: { index: 1, chartType: 'PIE' },
    };
    expect((await put('reports.json', { reports: renamed })).body.reports.月ごと).toEqual(reports.件数);
    expect((await get('reports.json')).reports.月ごと).toMatchObject({
      chartType: 'LINE',
      groups: graph.groups,
    });
  });

  it('are put together by themselves in a rhythm', async () => {
    const period = { every: 'MONTH', dayOfMonth: 'END_OF_MONTH', time: '23:30' };
    expect((await graphs({ ...graph, periodicReport: { period } })).status).toBe(200);
    expect((await get('reports.json')).reports.件数.periodicReport).toEqual({ active: true, period });
    const off = { 件数: { index: 0, chartType: 'PIE', periodicReport: { active: false } } };
    await put('reports.json', { reports: off });
    expect((await get('reports.json')).reports.件数.periodicReport).toEqual({ active: false, period });
    const odd = await graphs({ ...graph, periodicReport: { period: { ...period, time: '23:35' } } });
    expect(paths(odd)).toEqual(['reports[件数].periodicReport.period.time']);
  });

  it.each([
    ['no kind of graph', { chartType: undefined }, 'reports[件数].chartType'],
    ['an unknown kind', { chartType: 'DONUT' }, 'reports[件数].chartType'],
    ['bars without a mode', { chartMode: undefined }, 'reports[件数].chartMode'],
    ['a date without a unit', { groups: [{ code: '日' }] }, 'reports[件数].groups[0].per'],
    ['hours of a date', { groups: [{ code: '日', per: 'HOUR' }] }, 'reports[件数].groups[0].per'],
    ['four levels', { groups: Array(4).fill({ code: '名' }) }, 'reports[件数].groups'],
    ['eleven figures', { aggregations: Array(11).fill({ type: 'COUNT' }) }, 'reports[件数].aggregations'],
    ['a sum of nothing', { aggregations: [{ type: 'SUM' }] }, 'reports[件数].aggregations[0].code'],
    ['a pivot table of nothing', { chartType: 'PIVOT_TABLE', groups: [] }, 'reports[件数].groups'],
    ['no place', { index: undefined }, 'reports[件数].index'],
  ])('are refused with %s, by its path', async (_what, change, path) => {
    const { app: fresh } = await kintone.client.app.addApp({ name: '新' });
    await kintone.client.app.addFormFields({
      app: fresh,
      properties: { 日: field('DATE', '日'), 名: field('SINGLE_LINE_TEXT', '名') } as never,
    });
    const reports = { 件数: { ...graph, aggregations: [{ type: 'COUNT' }], ...change } };
    const answer = await kintone.call('PUT', '/k/v1/preview/app/reports.json', { app: fresh, reports });
    expect([answer.status, ...paths(answer)]).toEqual([400, path]);
  });

  it('are refused when two stand in one place, or group by a field that is not there', async () => {
    expect(paths(await graphs(graph, { ...graph, name: '別' }))).toEqual(['reports[別].index']);
    expect((await graphs({ ...graph, groups: [{ code: 'ない' }] })).body.code).toBe('GAIA_FC01');
  });
});

describe('actions', () => {
  const action = (change: object = {}) => ({
    name: '写す',
    index: 0,
    destApp: { app: other },
    mappings: [
      { srcType: 'FIELD', srcField: '名', destField: '控え' },
      { srcType: 'RECORD_URL', destField: '控え' },
    ],
    entities: [{ type: 'GROUP', code: 'everyone' }],
    ...change,
  });
  const actions = (change: object = {}) => put('actions.json', { actions: { 写す: action(change) } });

  it('name the app they copy into, and show it to those alone who may look there', async () => {
    const { id } = (await actions({ filterCond: '数 > 1' })).body.actions.写す;
    expect((await get('actions.json')).actions.写す).toEqual({
      ...action({ filterCond: '数 > 1' }),
      id,
      index: '0',
      destApp: { app: other, code: '' },
    });
    await kintone.deploy(app);
    const rights = [{ entity: { type: 'USER', code: 'admin' }, appEditable: true, recordViewable: true }];
    await kintone.call('PUT', '/k/v1/app/acl.json', { app: other, rights });
    expect((await kintone.as('sato').app.getAppActions({ app })).actions.写す?.destApp).toBeNull();
  });

  it('are refused for apps, fields and people that are not there', async () => {
    expect((await actions({ destApp: { app: 999 } })).body.code).toBe('GAIA_AP01');
    const mapping = { srcType: 'FIELD', srcField: '名', destField: 'ない' };
    expect((await actions({ mappings: [mapping] })).body.code).toBe('GAIA_FC01');
    expect((await actions({ entities: [{ type: 'USER', code: 'nobody' }] })).body.code).toBe('GAIA_IL26');
    expect(paths(await actions({ entities: [{ type: 'GROUP', code: 'nobody' }] }))).toEqual([
      'actions[写す].entities[0].code',
    ]);
    const name = 'あ'.repeat(33);
    expect(paths(await put('actions.json', { actions: { [name]: action({ name }) } }))).toEqual([
      `actions[${name}].name`,
    ]);
  });
});

describe('notifications', () => {
  const person = { entity: { type: 'USER', code: 'sato' } };

  it('say for every event whether it is told', async () => {
    const notifications = [
      { ...person, recordAdded: true },
      { entity: { type: 'FIELD_ENTITY', code: '担当' }, commentAdded: 'true' },
    ];
    await put('notifications/general.json', { notifications, notifyToCommenter: false });
    const nothing = { recordAdded: false, recordEdited: false, commentAdded: false };
    const none = { ...nothing, statusChanged: false, fileImported: false, includeSubs: false };
    expect(await get('notifications/general.json')).toMatchObject({
      notifications: [
        { ...none, ...person, recordAdded: true },
        { ...none, entity: { type: 'FIELD_ENTITY', code: '担当' }, commentAdded: true },
      ],
      notifyToCommenter: false,
    });
    const wrong = [{ entity: { type: 'FIELD_ENTITY', code: '数' } }];
    expect(paths(await put('notifications/general.json', { notifications: wrong }))).toEqual([
      'notifications[0].entity.code',
    ]);
  });

  it('of a record have a condition that its form can be asked', async () => {
    const entry = { filterCond: '数 > 3', targets: [person] };
    await put('notifications/perRecord.json', { notifications: [entry] });
    expect((await get('notifications/perRecord.json')).notifications).toEqual([
      { filterCond: '数 > 3', title: '', targets: [{ ...person, includeSubs: false }] },
    ]);
    const asked = (change: object) =>
      put('notifications/perRecord.json', { notifications: [{ ...entry, ...change }] });
    expect((await asked({ filterCond: 'ない > 3' })).body.code).toBe('GAIA_IQ11');
    expect(paths(await asked({ filterCond: undefined }))).toEqual(['notifications[0].filterCond']);
    expect(paths(await asked({ title: 'あ'.repeat(101) }))).toEqual(['notifications[0].title']);
    expect(paths(await put('notifications/perRecord.json', {}))).toEqual(['notifications']);
  });

  it('remind at a full ten minutes of a day, or hours around a moment', async () => {
    const remind = (timing: object, timezone = 'Europe/Paris') =>
      put('notifications/reminder.json', { notifications: [{ timing, targets: [person] }], timezone });
    await remind({ code: '日', daysLater: -1, time: '09:30' });
    expect(await get('notifications/reminder.json')).toMatchObject({
      notifications: [{ timing: { code: '日', daysLater: '-1', time: '09:30' }, filterCond: '', title: '' }],
      timezone: 'Europe/Paris',
    });
    expect((await remind({ code: '時', daysLater: 1, hoursLater: 2 })).status).toBe(200);
    const at = 'notifications[0].timing';
    expect(paths(await remind({ code: '日', daysLater: 1, time: '09:35' }))).toEqual([`${at}.time`]);
    expect(paths(await remind({ code: '日', daysLater: 1, hoursLater: 2 }))).toEqual([`${at}.hoursLater`]);
    expect(paths(await remind({ code: '名', daysLater: 1, time: '09:30' }))).toEqual([`${at}.code`]);
    expect(paths(await remind({ code: '日', daysLater: 1, time: '09:30' }, 'Mars'))).toEqual(['timezone']);
  });

  it('and the notes of administrators are theirs alone', async () => {
    expect(paths(await put('adminNotes.json', { content: 'あ'.repeat(10_001) }))).toEqual(['content']);
    await kintone.deploy(app);
    for (const path of ['notifications/general', 'notifications/reminder', 'adminNotes']) {
      const token = await kintone.token(app, 'view', 'edit');
      const headers = { 'X-Cybozu-API-Token': token };
      const answer = await kintone.call('GET', `/k/v1/app/${path}.json?app=${app}`, undefined, headers);
      expect([path, answer.status, answer.body.code]).toEqual([path, 403, 'GAIA_NO01']);
    }
  });
});
