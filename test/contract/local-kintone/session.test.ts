import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { passwordHeader, useLocalKintone } from './local-kintone.ts';

const kintone = useLocalKintone();
const page = { 'X-Requested-With': 'XMLHttpRequest' };

const signIn = async (user: string) => {
  const answer = await fetch(`${kintone.url}/login`, {
    method: 'POST',
    body: new URLSearchParams({ code: user, password: user }),
    redirect: 'manual',
  });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  const html = await (await fetch(`${kintone.url}/k/`, { headers: { cookie } })).text();
  return { cookie, token: /"requestToken":"([^"]+)"/.exec(html)?.[1] ?? '' };
};

const outcome = ({ status, body }: { status: number; body: { code?: string } }) =>
  status === 200 ? 'done' : [status, body.code];

describe('a browser that is signed in', () => {
  it('reads with its cookie and X-Requested-With, whatever that says, and not without', async () => {
    const app = await kintone.app({});
    const { cookie } = await signIn('sato');
    const read = async (headers: Record<string, string>) =>
      outcome(await kintone.call('GET', `/k/v1/records.json?app=${app}`, undefined, headers));
    expect(await read({ cookie, ...page })).toBe('done');
    expect(await read({ cookie, 'X-Requested-With': 'anything' })).toBe('done');
    expect(await read({ cookie })).toEqual([401, 'CB_AU01']);
    expect(await read({ cookie: 'renkei_local_session=made-up', ...page })).toEqual([401, 'CB_AU01']);
    expect(await read(page)).toEqual([401, 'CB_AU01']);
  });

  it('writes only with the request token of its own session', async () => {
    const app = await kintone.app({});
    const [sato, tanaka] = [await signIn('sato'), await signIn('tanaka')];
    const add = async (more: object) =>
      outcome(
        await kintone.call(
          'POST',
          '/k/v1/record.json',
          { app, record: {}, ...more },
          { cookie: sato.cookie, ...page },
        ),
      );
    expect(await add({})).toEqual([400, 'CB_IL02']);
    expect(await add({ __REQUEST_TOKEN__: 'made up' })).toEqual([400, 'CB_IL02']);
    expect(await add({ __REQUEST_TOKEN__: tanaka.token })).toEqual([400, 'CB_IL02']);
    expect(await add({ __REQUEST_TOKEN__: sato.token })).toBe('done');
    const { records } = await kintone.client.record.getRecords({ app });
    expect(records.map((it) => it.作成者?.value)).toEqual([{ code: 'sato', name: '佐藤 美咲' }]);
  });

  it('deletes with the token in the address, and uploads with it in the form', async () => {
    const app = await kintone.app({});
    await kintone.client.record.addRecord({ app, record: {} });
    const { cookie, token } = await signIn('admin');
    const remove = async (more: string) =>
      outcome(
        await kintone.call('DELETE', `/k/v1/records.json?app=${app}&ids[0]=1${more}`, undefined, {
          cookie,
          ...page,
        }),
      );
    expect(await remove('')).toEqual([400, 'CB_IL02']);
    expect(await remove(`&__REQUEST_TOKEN__=${encodeURIComponent(token)}`)).toBe('done');
    const upload = async (more: Record<string, string>) => {
      const body = new FormData();
      body.set('file', new Blob(['x']), 'x.txt');
      for (const [name, value] of Object.entries(more)) body.set(name, value);
      const headers = { cookie, ...page };
      return (await fetch(`${kintone.url}/k/v1/file.json`, { method: 'POST', headers, body })).status;
    };
    expect([await upload({}), await upload({ __REQUEST_TOKEN__: token })]).toEqual([400, 200]);
  });

  it('is a stranger again once it has signed out', async () => {
    const { cookie } = await signIn('sato');
    await fetch(`${kintone.url}/logout`, { method: 'POST', headers: { cookie }, redirect: 'manual' });
    const answer = await kintone.call('GET', '/k/v1/apps.json', undefined, { cookie, ...page });
    expect(outcome(answer)).toEqual([401, 'CB_AU01']);
  });
});

describe('a GET with a JSON body', () => {
  const get = (path: string, body: string) =>
    new Promise<{ status: number; body: { code?: string; records?: unknown[]; totalCount?: string } }>(
      (resolve, reject) => {
        const headers = { ...passwordHeader('admin'), 'content-type': 'application/json' };
        const sent = request(
          `${kintone.url}${path}`,
          { method: 'GET', headers: { ...headers, 'content-length': Buffer.byteLength(body) } },
          async (answer) => {
            let text = '';
            for await (const chunk of answer) text += chunk;
            resolve({ status: answer.statusCode ?? 0, body: JSON.parse(text) });
          },
        );
        sent.on('error', reject).end(body);
      },
    );

  it('is answered as if the parameters stood in the address', async () => {
    const app = await kintone.app({ name: { type: 'SINGLE_LINE_TEXT', code: 'name', label: '名' } });
    for (const name of ['山', '川']) {
      await kintone.client.record.addRecord({ app, record: { name: { value: name } } });
    }
    const query = { app, query: 'name = "川"', fields: ['name'], totalCount: true };
    const { body } = await get('/k/v1/records.json', JSON.stringify(query));
    expect(body).toEqual({
      records: [{ name: { type: 'SINGLE_LINE_TEXT', value: '川' } }],
      totalCount: '1',
    });
  });

  it('is refused like any other when the body is no JSON object', async () => {
    expect(outcome(await get('/k/v1/records.json', '[1]'))).toEqual([400, 'CB_IJ01']);
  });
});
