import { describe, expect, it } from 'vitest';
import { problemsOf, refusal, useLocalKintone } from './local-kintone.ts';

const kintone = useLocalKintone();
const text = (code: string, extra: object = {}) =>
  ({ type: 'SINGLE_LINE_TEXT', code, label: code, ...extra }) as const;
const preview = (method: string, path: string, body: unknown) =>
  kintone.call(method, `/k/v1/preview/app/${path}`, body);

describe('forms and deploys', () => {
  it('shows a new app only to those who edit it until it is deployed, which takes a moment', async () => {
    const { app, revision } = await kintone.client.app.addApp({ name: '案件' });
    expect(revision).toBe('1');
    expect((await kintone.call('GET', `/k/v1/app.json?id=${app}`)).body.code).toBe('GAIA_AP01');
    await preview('POST', 'form/fields.json', { app, properties: { a: text('a') } });
    await preview('POST', 'deploy.json', { apps: [{ app }] });
    const status = async () =>
      (await kintone.call('GET', `/k/v1/preview/app/deploy.json?apps[0]=${app}`)).body;
    expect(await status()).toEqual({ apps: [{ app, status: 'PROCESSING' }] });
    await kintone.control('POST', '/clock', { advanceMs: 1000 });
    expect(await status()).toEqual({ apps: [{ app, status: 'SUCCESS' }] });
    expect((await kintone.client.app.getApp({ id: app })).name).toBe('案件');
  });

  it('completes the settings of a field and knows the fields every form has', async () => {
    const app = await kintone.app({ a: text('a'), n: { type: 'NUMBER', code: 'n', label: 'n' } });
    const { properties, revision } = await kintone.client.app.getFormFields({ app });
    expect(revision).toBe('2');
    expect(properties.a).toEqual({
      type: 'SINGLE_LINE_TEXT',
      code: 'a',
      label: 'a',
      noLabel: false,
      required: false,
      unique: false,
      minLength: '',
      maxLength: '',
      defaultValue: '',
      expression: '',
      hideExpression: false,
    });
    expect(Object.values(properties).map((it) => it.type)).toEqual(
      expect.arrayContaining([
        'RECORD_NUMBER',
        'CREATOR',
        'CREATED_TIME',
        'MODIFIER',
        'UPDATED_TIME',
        'STATUS',
      ]),
    );
  });

  it('says what is wrong with fields before anything is changed', async () => {
    const { app } = await kintone.client.app.addApp({ name: 'x' });
    const add = (properties: object) => preview('POST', 'form/fields.json', { app, properties });
    expect(problemsOf((await add({ '1a': text('1a') })).body)).toHaveProperty('properties[1a].code');
    expect(problemsOf((await add({ a: { type: 'NOPE', code: 'a', label: 'a' } })).body)).toHaveProperty(
      'properties[a].type',
    );
    expect(problemsOf((await add({ d: { type: 'DROP_DOWN', code: 'd', label: 'd' } })).body)).toHaveProperty(
      'properties[d].options',
    );
    const calc = { type: 'CALC', code: 'c', label: 'c', expression: '1', format: 'YEN' };
    expect(problemsOf((await add({ c: calc })).body)).toEqual({
      'properties[c].format': ['Enum値のいずれかでなければなりません。'],
    });
    await add({ a: text('a') });
    expect(problemsOf((await add({ a: text('a') })).body)).toHaveProperty('properties[a].code');
    const missing = await preview('DELETE', 'form/fields.json', { app, fields: ['nowhere'] });
    expect(missing.body.code).toBe('GAIA_FC01');
    const stale = await preview('POST', 'form/fields.json', {
      app,
      properties: { b: text('b') },
      revision: 1,
    });
    expect([stale.status, stale.body.code]).toEqual([409, 'GAIA_CO02']);
  });

  it('drops unique where a type cannot have it', async () => {
    const app = await kintone.app({
      m: { type: 'MULTI_LINE_TEXT', code: 'm', label: 'm', unique: true } as never,
    });
    expect((await kintone.client.app.getFormFields({ app })).properties.m).not.toHaveProperty('unique');
  });

  it('takes records along when codes and options are renamed, and empties them where these go', async () => {
    const options = { 新規: { label: '新規', index: '0' }, 既存: { label: '既存', index: '1' } };
    const app = await kintone.app({
      a: text('a'),
      b: text('b'),
      kind: { type: 'DROP_DOWN', code: 'kind', label: 'k', options },
    });
    await kintone.client.record.addRecords({
      app,
      records: ['新規', '既存'].map((value) => ({ a: { value: 'A' }, b: { value: 'B' }, kind: { value } })),
    });
    await preview('PUT', 'form/fields.json', {
      app,
      properties: {
        a: text('name'),
        kind: { type: 'DROP_DOWN', options: { 新規: { label: '初回', index: 0 } } },
      },
    });
    await preview('DELETE', 'form/fields.json', { app, fields: ['b'] });
    expect((await kintone.client.record.getRecord({ app, id: 1 })).record.a?.value).toBe('A');
    await kintone.deploy(app);
    const { records } = await kintone.client.record.getRecords({ app, query: 'order by $id asc' });
    expect(records.map((it) => [it.name?.value, it.kind?.value, it.a, it.b])).toEqual([
      ['A', '初回', undefined, undefined],
      ['A', null, undefined, undefined],
    ]);
    const { layout } = await kintone.client.app.getFormLayout({ app });
    expect(JSON.stringify(layout)).toContain('"name"');
  });

  it('fails to deploy a prohibition of duplicates that the records already break', async () => {
    const app = await kintone.app({ a: text('a') });
    await kintone.client.record.addRecords({ app, records: [{ a: { value: 'x' } }, { a: { value: 'x' } }] });
    await preview('PUT', 'form/fields.json', { app, properties: { a: text('a', { unique: true }) } });
    expect((await refusal(kintone.deploy(app))).message).toContain('FAIL');
    const { properties } = await kintone.client.app.getFormFields({ app });
    expect(properties.a).toMatchObject({ unique: false });
  });

  it('lets old records stand when a field becomes required, until they are changed', async () => {
    const app = await kintone.app({ a: text('a'), b: text('b') });
    await kintone.client.record.addRecord({ app, record: {} });
    await preview('PUT', 'form/fields.json', { app, properties: { a: text('a', { required: true }) } });
    await kintone.deploy(app);
    const answer = await kintone.call('PUT', '/k/v1/record.json', {
      app,
      id: 1,
      record: { b: { value: 'x' } },
    });
    expect(problemsOf(answer.body)).toEqual({ 'record.a.value': ['必須です。'] });
  });

  it('throws edits away on revert, and refuses a deploy that knows an old revision or runs already', async () => {
    const app = await kintone.app({ a: text('a') });
    await preview('POST', 'form/fields.json', { app, properties: { b: text('b') } });
    const stale = await preview('POST', 'deploy.json', { apps: [{ app, revision: 1 }] });
    expect([stale.status, stale.body.code]).toEqual([409, 'GAIA_CO02']);
    await preview('POST', 'deploy.json', { apps: [{ app }], revert: true });
    expect((await kintone.client.app.getFormFields({ app, preview: true })).properties).not.toHaveProperty(
      'b',
    );
    await preview('POST', 'deploy.json', { apps: [{ app }] });
    expect((await preview('POST', 'deploy.json', { apps: [{ app }] })).body.code).toBe('GAIA_DA02');
  });

  it('keeps a layout that places every field, and no other', async () => {
    const app = await kintone.app({ a: text('a'), g: { type: 'GROUP', code: 'g', label: 'g' } });
    const row = { type: 'ROW', fields: [{ type: 'SINGLE_LINE_TEXT', code: 'a', size: { width: 300 } }] };
    const space = {
      type: 'ROW',
      fields: [{ type: 'SPACER', elementId: 'here', size: { width: '10', height: '10' } }],
    };
    const layout = [space, { type: 'GROUP', code: 'g', layout: [row] }];
    const put = (sent: object[]) => preview('PUT', 'form/layout.json', { app, layout: sent });
    expect((await put(layout)).status).toBe(200);
    const kept = await kintone.client.app.getFormLayout({ app, preview: true });
    expect(kept.layout[0]).toMatchObject({ fields: [{ type: 'SPACER', elementId: 'here' }] });
    expect(kept.layout[1]).toMatchObject({
      code: 'g',
      layout: [{ fields: [{ code: 'a', size: { width: '300' } }] }],
    });
    expect((await put([space])).body.code).toBe('CB_VA01');
    expect((await put([{ type: 'ROW', fields: [{ type: 'NUMBER', code: 'zz' }] }])).body.code).toBe(
      'GAIA_FC01',
    );
  });

  it('asks a lookup for a key without duplicates, fields that exist and types that fit', async () => {
    const source = await kintone.app({
      code: text('code'),
      name: text('name'),
      n: { type: 'NUMBER', code: 'n', label: 'n' },
    });
    const { app } = await kintone.client.app.addApp({ name: '明細' });
    const lookup = (field: string, relatedField: string, key = 'code') => ({
      l: text('l', {
        lookup: {
          relatedApp: { app: source },
          relatedKeyField: key,
          fieldMappings: [{ field, relatedField }],
          lookupPickerFields: [],
          filterCond: '',
          sort: '',
        },
      }),
      copy: text('copy'),
    });
    const add = (properties: object) => preview('POST', 'form/fields.json', { app, properties });
    expect((await add(lookup('nowhere', 'name'))).body.code).toBe('GAIA_FC01');
    expect((await add(lookup('copy', 'n'))).body.code).toBe('CB_VA01');
    expect((await add(lookup('copy', 'name', '$id'))).body.code).toBe('CB_VA01');
    expect((await add(lookup('copy', 'name'))).status).toBe(200);
    const deploy = await preview('POST', 'deploy.json', { apps: [{ app }] });
    expect([deploy.status, deploy.body.code]).toEqual([400, 'GAIA_LO03']);
  });
});
