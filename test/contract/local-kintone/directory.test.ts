import { describe, expect, it } from 'vitest';
import { type Answer, problemsOf, useLocalKintone } from './local-kintone.ts';

const kintone = useLocalKintone();
const ask = (path: string) => kintone.call('GET', `/v1/${path}`);
const codes = (list: { code: string }[]) => list.map((it) => it.code);
const paths = ({ body }: Answer) => Object.keys(problemsOf(body));

describe('the directory', () => {
  it('lists people, organisations and groups, by number, by code or page by page', async () => {
    const { users } = (await ask('users.json')).body;
    expect(codes(users)).toEqual(['admin', 'sato', 'tanaka']);
    expect(users[1]).toMatchObject({
      id: '2',
      name: '佐藤 美咲',
      surName: '佐藤',
      givenName: '美咲',
      email: 'sato@example.com',
      timezone: 'Asia/Tokyo',
      valid: true,
      primaryOrganization: '1',
      birthDate: null,
      customItemValues: [],
    });
    expect(codes((await ask('users.json?codes[0]=tanaka&codes[1]=sato')).body.users)).toEqual([
      'sato',
      'tanaka',
    ]);
    expect(codes((await ask('users.json?ids[0]=1')).body.users)).toEqual(['admin']);
    expect(codes((await ask('users.json?size=1&offset=1')).body.users)).toEqual(['sato']);
    expect((await ask('organizations.json')).body.organizations).toMatchObject([
      { id: '1', code: 'sales', name: '営業部', parentCode: null },
    ]);
    expect(codes((await ask('groups.json')).body.groups)).toEqual(['Administrators', 'everyone']);
  });

  it('tells where a person belongs, and who belongs to a group or organisation', async () => {
    expect(codes((await ask('user/groups.json?code=admin')).body.groups)).toEqual([
      'Administrators',
      'everyone',
    ]);
    expect((await ask('user/organizations.json?code=sato')).body.organizationTitles).toMatchObject([
      { organization: { code: 'sales', name: '営業部' }, title: null },
    ]);
    expect(codes((await ask('group/users.json?code=everyone')).body.users)).toHaveLength(3);
    const { userTitles } = (await ask('organization/users.json?code=sales')).body;
    expect(codes(userTitles.map((it: { user: { code: string } }) => it.user))).toEqual(['sato', 'tanaka']);
    expect((await ask('users/services.json?codes[0]=sato')).body.users).toEqual([
      { code: 'sato', services: ['kintone'] },
    ]);
  });

  it('refuses what it cannot answer', async () => {
    expect(paths(await ask('user/groups.json'))).toEqual(['code']);
    expect(paths(await ask('user/groups.json?code=nobody'))).toEqual(['code']);
    expect(paths(await ask('users.json?size=101'))).toEqual(['size']);
    expect(paths(await ask('users.json?ids[0]=1&codes[0]=sato'))).toEqual(['ids']);
    expect((await ask('nothing.json')).status).toBe(404);
    const nobody = await kintone.call('GET', '/v1/users.json', undefined, {});
    expect([nobody.status, nobody.body.code]).toEqual([401, 'CB_AU01']);
    const token = await kintone.token(await kintone.app({}), 'view');
    const byToken = await kintone.call('GET', '/v1/users.json', undefined, { 'X-Cybozu-API-Token': token });
    expect([byToken.status, byToken.body.code]).toEqual([401, 'CB_AU01']);
  });
});

describe('the list of REST APIs', () => {
  it('is there for everybody, and every API in it is where it says', async () => {
    const list = await kintone.call('GET', '/k/v1/apis.json', undefined, {});
    const { baseUrl, apis } = list.body;
    expect(baseUrl).toBe(`${kintone.url}/k/v1/`);
    expect(apis['record/get']).toEqual({ link: 'apis/record/get.json' });
    const records = await kintone.call('GET', `/k/v1/${apis['records/get'].link}`, undefined, {});
    expect(records.body).toMatchObject({
      id: 'GetRecords',
      baseUrl,
      path: 'records.json',
      httpMethod: 'GET',
    });
    for (const { link } of Object.values(apis) as { link: string }[]) {
      const { path, httpMethod } = (await kintone.call('GET', `/k/v1/${link}`, undefined, {})).body;
      expect((await kintone.call(httpMethod, `/k/v1/${path}`, undefined, {})).status).toBe(401);
    }
    expect((await kintone.call('GET', '/k/v1/apis/nothing/get.json')).status).toBe(404);
  });
});
