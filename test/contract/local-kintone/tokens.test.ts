import { describe, expect, it } from 'vitest';
import { refusal, useLocalKintone } from './local-kintone.ts';

const kintone = useLocalKintone();
const fields = { name: { type: 'SINGLE_LINE_TEXT', code: 'name', label: '名' } } as const;

describe('several tokens at once', () => {
  it('takes up to nine, each of an app of its own', async () => {
    const apps: string[] = [];
    for (let turn = 0; turn < 10; turn += 1) apps.push(await kintone.app(fields));
    const tokens = await Promise.all(apps.map((app) => kintone.token(app, 'view')));
    const [app = ''] = apps;
    const nine = kintone.withToken(...tokens.slice(0, 9));
    expect((await nine.record.getRecords({ app })).records).toEqual([]);
    const ten = await refusal(kintone.withToken(...tokens).record.getRecords({ app }));
    expect([ten.status, ten.code]).toEqual([400, 'CB_IL02']);
  });

  it('refuses two of one app, and any that it does not know', async () => {
    const app = await kintone.app(fields);
    const view = await kintone.token(app, 'view');
    const add = await kintone.token(app, 'add');
    const headers = { 'X-Cybozu-API-Token': `${view},${add}`, 'Accept-Language': 'en' };
    const twice = await kintone.call('GET', `/k/v1/records.json?app=${app}`, undefined, headers);
    expect(twice).toMatchObject({
      status: 400,
      body: { code: 'GAIA_DA03', message: 'You cannot specify a duplicate API token for the same app.' },
    });
    const unknown = await refusal(kintone.withToken(view, 'unknown').record.getRecords({ app }));
    expect([unknown.status, unknown.code]).toEqual([400, 'GAIA_IA02']);
  });
});

describe('a token that may only add records', () => {
  it('reads the live settings of its app, and neither records nor what administrators see', async () => {
    const app = await kintone.app(fields);
    const adding = kintone.withToken(await kintone.token(app, 'add'));
    expect(Object.keys((await adding.app.getFormFields({ app })).properties)).toContain('name');
    expect((await adding.app.getFormLayout({ app })).layout).toHaveLength(1);
    expect((await adding.app.getViews({ app })).views).toEqual({});
    expect((await adding.app.getApp({ id: app })).appId).toBe(app);
    const calls = [
      () => adding.record.getRecords({ app }),
      () => adding.app.getFormFields({ app, preview: true }),
      () => adding.app.getAppAcl({ app }),
    ];
    for (const call of calls) expect(await refusal(call())).toMatchObject({ status: 403, code: 'GAIA_NO01' });
  });

  it('may not touch the JavaScript of an app, and no more may a person who is no system administrator', async () => {
    const app = await kintone.app(fields);
    const managing = kintone.withToken(await kintone.token(app, 'view', 'admin'));
    expect(await refusal(managing.app.getAppCustomize({ app }))).toMatchObject({ code: 'GAIA_NO01' });
    const { app: own } = await kintone.as('sato').app.addApp({ name: '佐藤の' });
    await kintone.as('sato').app.deployApp({ apps: [{ app: own }] });
    const theirs = kintone.as('sato').app.updateAppCustomize({ app: own, scope: 'ALL' });
    expect(await refusal(theirs)).toMatchObject({ status: 403, code: 'CB_NO02' });
  });
});
