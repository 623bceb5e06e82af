import { KintoneRestAPIClient } from '@kintone/rest-api-client';
import { describe, expect, it } from 'vitest';
import { problemsOf, refusal, useLocalKintone } from './local-kintone.ts';

const kintone = useLocalKintone();
const member = (code: string, isAdmin = false) => ({ entity: { type: 'USER' as const, code }, isAdmin });

const make = async (change: object = {}): Promise<string> => {
  const space = { id: 1, name: '営業', members: [member('admin', true)], ...change };
  return String((await kintone.client.space.addSpaceFromTemplate(space)).id);
};
const post = (path: string, body: object, method = 'POST') => kintone.call(method, `/k/v1/${path}`, body);
const paths = (answer: { body: object }) => Object.keys(problemsOf(answer.body));

describe('a space', () => {
  it('keeps what is changed, who changed it, and several threads once it has them', async () => {
    const id = await make();
    const { app } = await kintone.client.app.addApp({ name: '中', space: id });
    await kintone.deploy(app);
    const change = { id, name: '営業部', showAppList: false, useMultiThread: false };
    await post('space.json', { ...change, permissions: { createApp: 'ADMIN' } }, 'PUT');
    await kintone.client.space.updateSpaceBody({ id, body: '<b>ようこそ</b>' });
    expect(await kintone.client.space.getSpace({ id })).toMatchObject({
      name: '営業部',
      body: '<b>ようこそ</b>',
      showAppList: false,
      showThreadList: true,
      useMultiThread: true,
      permissions: { createApp: 'ADMIN' },
      modifier: { code: 'admin' },
      attachedApps: [{ appId: app, threadId: expect.any(String) }],
    });
    await kintone.client.space.deleteSpace({ id });
    const gone = await refusal(kintone.client.space.getSpace({ id }));
    expect([gone.status, gone.code]).toEqual([404, 'GAIA_SP01']);
    expect(await refusal(kintone.client.app.getApp({ id: app }))).toMatchObject({ code: 'GAIA_AP01' });
  });

  it('is changed by those who manage it, and seen by its members alone when it is private', async () => {
    const id = await make({ isPrivate: true, members: [member('admin', true), member('sato')] });
    expect((await kintone.as('sato').space.getSpace({ id })).name).toBe('営業');
    for (const call of [
      () => kintone.as('tanaka').space.getSpace({ id }),
      () => kintone.as('sato').space.deleteSpace({ id }),
      () => kintone.as('sato').space.updateSpaceBody({ id, body: 'x' }),
    ]) {
      expect(await refusal(call())).toMatchObject({ status: 403, code: 'CB_NO02' });
    }
    const { app } = await kintone.as('sato').app.addApp({ name: '中', space: id });
    await kintone.deploy(app);
    expect(await refusal(kintone.as('tanaka').record.getRecords({ app }))).toMatchObject({ code: 'CB_NO02' });
    expect((await kintone.as('tanaka').app.getApps({ ids: [app] })).apps).toEqual([]);
  });

  it('names its people once each, those in a group of it as well', async () => {
    const id = await make();
    await kintone.client.space.updateSpaceMembers({
      id,
      members: [
        member('admin', true),
        { entity: { type: 'ORGANIZATION', code: 'sales' }, includeSubs: true },
        { entity: { type: 'GROUP', code: 'everyone' } },
      ],
    });
    expect((await kintone.client.space.getSpaceMembers({ id })).members).toEqual([
      { ...member('admin', true), isImplicit: false },
      { ...member('sato'), isImplicit: true },
      { ...member('tanaka'), isImplicit: true },
      { entity: { type: 'ORGANIZATION', code: 'sales' }, isAdmin: false, includeSubs: true },
      { entity: { type: 'GROUP', code: 'everyone' }, isAdmin: false },
    ]);
    expect((await kintone.client.space.getSpace({ id })).memberCount).toBe('3');
    const put = (members: object[]) => post('space/members.json', { id, members }, 'PUT');
    expect(paths(await put([member('sato')]))).toEqual(['members']);
    expect((await put([member('nobody', true)])).body.code).toBe('GAIA_IL26');
    expect(paths(await put([{ entity: { type: 'TEAM', code: 'x' } }]))).toEqual(['members[0].entity.type']);
  });

  it.each([
    ['no template', { id: undefined }, 'id'],
    ['no name', { name: '' }, 'name'],
    ['a name too long', { name: 'あ'.repeat(129) }, 'name'],
    ['nobody to manage it', { members: [member('admin')] }, 'members'],
  ])('is not made with %s', async (_what, change, path) => {
    const space = { id: 1, name: '営業', members: [member('admin', true)], ...change };
    const answer = await post('template/space.json', space);
    expect([answer.status, ...paths(answer)]).toEqual([400, path]);
  });

  it('has threads to talk in', async () => {
    const space = await make();
    const thread = (await kintone.client.space.addThread({ space, name: '相談' })).id;
    await kintone.client.space.updateThread({ id: thread, name: '雑談', body: '<i>何でも</i>' });
    const say = (comment: object, where: object = {}) =>
      post('space/thread/comment.json', { space, thread, comment, ...where });
    const mentions = [{ type: 'USER', code: 'sato' }];
    expect((await say({ text: 'やあ', mentions })).body).toEqual({ id: expect.any(String) });
    expect(paths(await say({ text: ' ' }))).toEqual(['comment.text']);
    expect(paths(await say({ text: 'x', mentions: Array(11).fill(mentions[0]) }))).toEqual([
      'comment.mentions',
    ]);
    expect((await say({ files: [{ fileKey: 'none' }] })).body.code).toBe('GAIA_BL01');
    expect((await say({ text: 'x' }, { thread: 999 })).body.code).toBe('GAIA_TH01');
    const elsewhere = (await kintone.client.space.getSpace({ id: await make() })).defaultThread;
    expect((await say({ text: 'x' }, { thread: elsewhere })).status).toBe(403);
  });

  it('takes in apps and lets them go, within what their keepers may do', async () => {
    const [here, there] = [await make(), await make({ members: [member('sato', true)] })];
    const app = await kintone.app({});
    const move = (space: string | null | undefined) => post('app/move.json', { app, space });
    await move(here);
    expect((await kintone.client.app.getApp({ id: app })).spaceId).toBe(here);
    await move(there);
    expect((await move(null)).body.code).toBe('CB_NO02');
    expect(await refusal(kintone.as('sato').app.move({ app, space: here }))).toMatchObject({ status: 403 });
    expect(paths(await post('app/move.json', { app: await kintone.app({}) }))).toEqual(['space']);
    const guests = await make({ isGuest: true });
    expect((await post('app/move.json', { app: await kintone.app({}), space: guests })).status).toBe(400);
  });
});

describe('guests', () => {
  const guest = (code: string, change: object = {}) => ({
    code,
    name: '客',
    password: 'secret',
    timezone: 'Asia/Tokyo',
    ...change,
  });

  it('are invited to the tenant, then to a guest space, and go when they are removed', async () => {
    await kintone.client.space.addGuests({ guests: [guest('a@example.com'), guest('b@example.com')] });
    const id = await make({ isGuest: true });
    const inside = new KintoneRestAPIClient({
      baseUrl: kintone.url,
      auth: { username: 'admin', password: 'admin' },
      guestSpaceId: id,
    });
    await inside.space.updateSpaceGuests({ id, guests: ['a@example.com', 'b@example.com'] });
    expect(await inside.space.getSpace({ id })).toMatchObject({ isGuest: true, memberCount: '3' });
    await kintone.client.space.deleteGuests({ guests: ['a@example.com'] });
    expect((await inside.space.getSpace({ id })).memberCount).toBe('2');
    const put = (guests: string[], path = `/k/guest/${id}/v1/space/guests.json`) =>
      kintone.call('PUT', path, { id, guests });
    expect(paths(await put(['a@example.com']))).toEqual(['guests[0]']);
    expect((await put([], '/k/v1/space/guests.json')).body.code).toBe('GAIA_IL23');
  });

  it.each([
    ['no e-mail address', { code: 'abc' }, 'guests[0].code'],
    ['a short password', { password: 'ab' }, 'guests[0].password'],
    ['no time zone', { timezone: undefined }, 'guests[0].timezone'],
    ['a long name', { name: 'あ'.repeat(129) }, 'guests[0].name'],
    ['an unknown language', { locale: 'xx' }, 'guests[0].locale'],
  ])('are not invited with %s', async (_what, change, path) => {
    const answer = await post('guests.json', { guests: [guest('new@example.com', change)] });
    expect([answer.status, ...paths(answer)]).toEqual([400, path]);
  });

  it('are invited once, and by system administrators alone', async () => {
    await post('guests.json', { guests: [guest('once@example.com')] });
    expect(paths(await post('guests.json', { guests: [guest('once@example.com')] }))).toEqual([
      'guests[0].code',
    ]);
    const theirs = kintone.as('sato').space.addGuests({ guests: [guest('c@example.com')] });
    expect(await refusal(theirs)).toMatchObject({ status: 403, code: 'CB_NO02' });
  });
});

describe('the figures of apps and spaces', () => {
  it('count records, fields, bytes and people', async () => {
    const app = await kintone.app({ 紙: { type: 'FILE', code: '紙', label: '紙' } });
    const { fileKey } = await kintone.client.file.uploadFile({ file: { name: 'a.txt', data: '12345' } });
    await kintone.client.record.addRecord({ app, record: { 紙: { value: [{ fileKey }] } } });
    const { apps } = await kintone.client.app.getStatistics({});
    expect(apps.find((it) => it.id === app)).toMatchObject({
      status: 'ACTIVATED',
      recordCount: '1',
      fieldCount: '1',
      storageUsage: '5',
      recordUpdatedAt: expect.stringMatching(/Z$/),
      customized: false,
      space: null,
    });
    const id = await make({ members: [member('admin', true), member('sato')] });
    const { spaces } = await kintone.client.space.getStatistics({});
    expect(spaces.find((it) => it.id === id)).toMatchObject({ memberCount: '2', administratorCount: '1' });
    expect((await kintone.call('GET', '/k/v1/apps/statistics.json?limit=101')).body.code).toBe('CB_VA01');
  });
});
