import { describe, expect, it } from 'vitest';
import { type Answer, passwordHeader, refusal, useLocalKintone } from './local-kintone.ts';

const kintone = useLocalKintone();
const fields = {
  name: { type: 'SINGLE_LINE_TEXT', code: 'name', label: '名' },
  secret: { type: 'SINGLE_LINE_TEXT', code: 'secret', label: '秘' },
  staff: { type: 'USER_SELECT', code: 'staff', label: '担当' },
} as const;

const status = ({ status: number, body }: Answer) => [number, body.code];

describe('who is there', () => {
  it('says who has not signed in, and whose password is wrong, in the language asked for', async () => {
    const nobody = await kintone.call('GET', '/k/v1/apps.json', undefined, {});
    expect(nobody).toMatchObject({
      status: 401,
      body: { code: 'CB_AU01', message: 'ログインしてください。' },
    });
    const wrong = await kintone.call('GET', '/k/v1/apps.json', undefined, {
      ...passwordHeader('admin', 'x'),
      'Accept-Language': 'en',
    });
    expect(wrong).toMatchObject({
      status: 401,
      body: {
        code: 'CB_WA01',
        message:
          'Password authentication failed. The value in http header of X-Cybozu-Authorization is not valid.',
      },
    });
    const garbage = await kintone.call('GET', '/k/v1/apps.json', undefined, {
      'X-Cybozu-Authorization': '%%%',
    });
    expect(status(garbage)).toEqual([401, 'CB_WA01']);
  });

  it('gives every token its app and its rights', async () => {
    const app = await kintone.app(fields);
    const other = await kintone.app(fields);
    const token = await kintone.token(app, 'view');
    const get = (headers: Record<string, string>, it = app) =>
      kintone.call('GET', `/k/v1/records.json?app=${it}`, undefined, headers);
    expect((await get({ 'X-Cybozu-API-Token': token })).status).toBe(200);
    expect(status(await get({ 'X-Cybozu-API-Token': token }, other))).toEqual([400, 'GAIA_IA02']);
    expect(status(await get({ 'X-Cybozu-API-Token': 'unknown' }))).toEqual([400, 'GAIA_IA02']);
    const write = await refusal(kintone.withToken(token).record.addRecord({ app, record: {} }));
    expect([write.status, write.code]).toEqual([403, 'GAIA_NO01']);
    const people = await refusal(kintone.withToken(token).app.getApps({}));
    expect([people.status, people.code]).toEqual([403, 'GAIA_NO01']);
  });

  it('signs what a token wrote as Administrator', async () => {
    const app = await kintone.app(fields);
    const token = await kintone.token(app, 'view', 'add');
    await kintone.withToken(token).record.addRecord({ app, record: {} });
    const { record } = await kintone.client.record.getRecord({ app, id: 1 });
    expect(record.作成者?.value).toEqual({ code: 'Administrator', name: 'Administrator' });
  });

  it('knows a token only once its app is deployed', async () => {
    const { app } = await kintone.client.app.addApp({ name: 'x' });
    const token = await kintone.token(app, 'admin');
    const early = await refusal(kintone.withToken(token).app.getFormFields({ app, preview: true }));
    expect(early.code).toBe('GAIA_IA02');
    await kintone.deploy(app);
    await kintone.withToken(token).app.getFormFields({ app, preview: true });
  });
});

describe('permissions', () => {
  const everyone = { type: 'GROUP', code: 'everyone' };
  const appRight = (entity: object, ...rights: string[]) => ({
    entity,
    ...Object.fromEntries(rights.map((right) => [right, true])),
  });

  it('lets ordinary people work with records but not change the app', async () => {
    const app = await kintone.app(fields);
    await kintone.as('sato').record.addRecord({ app, record: {} });
    const change = await refusal(kintone.as('sato').app.addFormFields({ app, properties: {} }));
    expect([change.status, change.code]).toEqual([403, 'CB_NO02']);
  });

  it('keeps to the rights of the app', async () => {
    const app = await kintone.app(fields);
    const rights = [
      appRight({ type: 'USER', code: 'sato' }, 'recordViewable'),
      appRight(
        { type: 'CREATOR' },
        'appEditable',
        'recordViewable',
        'recordAddable',
        'recordEditable',
        'recordDeletable',
      ),
    ];
    const put = await kintone.call('PUT', '/k/v1/app/acl.json', { app, rights });
    expect(put.status).toBe(200);
    await kintone.client.record.addRecord({ app, record: { name: { value: 'a' } } });
    await kintone.as('sato').record.getRecord({ app, id: 1 });
    const attempts = [
      () => kintone.as('sato').record.updateRecord({ app, id: 1, record: {} }),
      () => kintone.as('sato').record.deleteRecords({ app, ids: [1] }),
      () => kintone.as('tanaka').record.getRecord({ app, id: 1 }),
    ];
    for (const attempt of attempts) expect((await refusal(attempt())).code).toBe('CB_NO02');
  });

  it('hides records that somebody may not see from lists, counts and single reads', async () => {
    const app = await kintone.app(fields);
    await kintone.client.record.addRecords({
      app,
      records: [
        { staff: { value: [{ code: 'sato' }] } },
        { name: { value: '公開' } },
        { name: { value: '非公開' } },
      ],
    });
    const entity = (type: string, code: string) => ({
      entity: { type, code },
      viewable: true,
      editable: false,
      deletable: false,
    });
    await kintone.call('PUT', '/k/v1/record/acl.json', {
      app,
      rights: [
        {
          filterCond: 'staff in ("sato")',
          entities: [entity('FIELD_ENTITY', 'staff'), entity('USER', 'admin')],
        },
        { filterCond: 'name = "非公開"', entities: [entity('USER', 'admin')] },
      ],
    });
    const seen = async (user: string) => {
      const { records, totalCount } = await kintone
        .as(user)
        .record.getRecords({ app, query: 'order by $id asc', totalCount: true });
      return [records.map((it) => it.$id?.value).join(' '), totalCount];
    };
    expect(await seen('sato')).toEqual(['1 2', '2']);
    expect(await seen('tanaka')).toEqual(['2', '1']);
    expect((await refusal(kintone.as('tanaka').record.getRecord({ app, id: 3 }))).code).toBe('CB_NO02');
    expect((await refusal(kintone.as('sato').record.updateRecord({ app, id: 1, record: {} }))).code).toBe(
      'CB_NO02',
    );
    const { rights } = await kintone.as('sato').app.evaluateRecordsAcl({ app, ids: [1, 2] });
    expect(rights.map((it) => it.record)).toEqual([
      { viewable: true, editable: false, deletable: false },
      { viewable: true, editable: true, deletable: true },
    ]);
  });

  it('hides fields, and refuses to write those that may only be read', async () => {
    const app = await kintone.app(fields);
    await kintone.client.record.addRecord({ app, record: { name: { value: 'a' }, secret: { value: 's' } } });
    const grant = (code: string, accessibility: string) => ({
      code,
      entities: [
        { entity: { type: 'USER', code: 'admin' }, accessibility: 'WRITE' },
        { entity: everyone, accessibility },
      ],
    });
    await kintone.call('PUT', '/k/v1/field/acl.json', {
      app,
      rights: [grant('secret', 'NONE'), grant('name', 'READ')],
    });
    const { record } = await kintone.as('sato').record.getRecord({ app, id: 1 });
    expect([record.name?.value, record.secret]).toEqual(['a', undefined]);
    const write = await refusal(
      kintone.as('sato').record.updateRecord({ app, id: 1, record: { name: { value: 'b' } } }),
    );
    expect([write.status, write.code]).toEqual([403, 'CB_NO02']);
  });
});

describe('guest spaces', () => {
  it('have addresses of their own', async () => {
    const { id: space } = await kintone.control('POST', '/space', { name: 'ゲスト', isGuest: true });
    const made = await kintone.call('POST', `/k/guest/${space}/v1/preview/app.json`, { name: '案件', space });
    const { app } = made.body;
    await kintone.call('POST', `/k/guest/${space}/v1/preview/app/deploy.json`, { apps: [{ app }] });
    await kintone.control('POST', '/clock', { advanceMs: 1000 });
    const inside = await kintone.call('GET', `/k/guest/${space}/v1/app.json?id=${app}`);
    expect(inside.body).toMatchObject({ appId: app, spaceId: space });
    expect(status(await kintone.call('GET', `/k/v1/app.json?id=${app}`))).toEqual([400, 'GAIA_IL23']);
    const outside = await kintone.app(fields);
    expect(status(await kintone.call('GET', `/k/guest/${space}/v1/app.json?id=${outside}`))).toEqual([
      403,
      'CB_NO02',
    ]);
    const bulk = await kintone.call('POST', `/k/guest/${space}/v1/bulkRequest.json`, {
      requests: [{ method: 'POST', api: `/k/guest/${space}/v1/record.json`, payload: { app, record: {} } }],
    });
    expect(bulk.body.results).toEqual([{ id: '1', revision: '1' }]);
  });
});
