import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { passwordHeader, useLocalKintone } from './local-kintone.ts';

const kintone = useLocalKintone();

describe('limits', () => {
  it('answers a hundred calls at once and refuses the rest, saying so in headers', async () => {
    const app = await kintone.app({});
    const path = `/k/v1/records.json`;
    await kintone.control('POST', '/faults', [{ match: { path, times: 150 }, do: { delayMs: 300 } }]);
    const answers = await Promise.all(
      Array.from({ length: 130 }, () => kintone.call('GET', `${path}?app=${app}`)),
    );
    await kintone.control('DELETE', '/faults');
    const refused = answers.filter((it) => it.status === 429);
    expect(answers.filter((it) => it.status === 200)).toHaveLength(100);
    expect(refused).toHaveLength(30);
    expect(refused[0]?.body).toMatchObject({ code: 'GAIA_TO04' });
    expect(Object.fromEntries(refused[0]?.headers ?? [])).toMatchObject({
      'x-cybozu-error': 'GAIA_TO04',
      'x-concurrencylimit-limit': '100',
      'x-concurrencylimit-running': '101',
      'cache-control': 'no-cache, no-store, must-revalidate',
    });
    const quiet = await kintone.call('GET', `${path}?app=${app}`);
    expect(quiet.headers.get('x-concurrencylimit-running')).toBe('1');
  });

  it('counts calls per app and day, and starts anew at nine in the morning in Japan', async () => {
    const app = await kintone.app({});
    await kintone.control('POST', '/clock', { now: '2026-05-01T23:59:00Z' });
    await kintone.client.record.addRecord({ app, record: {} });
    await kintone.client.record.getRecords({ app });
    await kintone.client.record.getRecords({ app });
    const before = (await kintone.control('GET', '/metrics')).apps[app];
    expect(before).toMatchObject({ records: 1, requestsToday: 3, calls: { 'GET records.json': 2 } });
    await kintone.control('POST', '/clock', { advanceMs: 120_000 });
    expect((await kintone.control('GET', '/metrics')).apps[app].requestsToday).toBe(0);
  });

  it('goes back to an empty tenant on reset', async () => {
    await kintone.app({});
    await kintone.control('POST', '/reset', {});
    expect((await kintone.client.app.getApps({})).apps).toEqual([]);
    expect(await kintone.app({})).toBe('1');
  });
});

describe('webhooks', () => {
  let receiver: Server;
  // biome-ignore lint/suspicious/noExplicitAny: notifications are read member by member.
  const received: any[] = [];
  const settled = async (count: number) => {
    for (let turn = 0; turn < 200 && received.length < count; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return received.splice(0);
  };

  beforeAll(async () => {
    receiver = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      received.push(JSON.parse(Buffer.concat(chunks).toString()));
      response.end();
    });
    await new Promise<void>((resolve) => receiver.listen(0, 'localhost', resolve));
  });
  afterAll(() => receiver.close());

  const hooked = async () => {
    const app = await kintone.app({ name: { type: 'SINGLE_LINE_TEXT', code: 'name', label: '名' } });
    const url = `http://localhost:${(receiver.address() as AddressInfo).port}/`;
    const events = ['ADD_RECORD', 'UPDATE_RECORD', 'DELETE_RECORD', 'ADD_RECORD_COMMENT'];
    await kintone.control('POST', '/webhook', { app, url, events });
    return app;
  };

  it('tells of single changes with the record, and of bulk changes nothing', async () => {
    const app = await hooked();
    const { client } = kintone;
    await client.record.addRecords({ app, records: [{}, {}] });
    await client.record.updateRecords({ app, records: [{ id: 1, record: {} }] });
    await client.record.deleteRecords({ app, ids: [2] });
    await client.record.addRecord({ app, record: { name: { value: '青葉' } } });
    await client.record.updateRecord({ app, id: 3, record: { name: { value: '若葉' } } });
    await client.record.addRecordComment({ app, record: 3, comment: { text: 'x' } });
    const told = await settled(3);
    expect(told.map((it) => it.type)).toEqual(['ADD_RECORD', 'UPDATE_RECORD', 'ADD_RECORD_COMMENT']);
    expect(told[0]).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      app: { id: app, name: '顧客' },
      record: { name: { value: '青葉' }, $id: { value: '3' } },
      recordTitle: '青葉',
      url: `${kintone.url}/k/${app}/show#record=3`,
    });
  });

  it('stops at sixty a minute and drops what is more', async () => {
    const app = await hooked();
    await kintone.control('POST', '/clock', { advanceMs: 61_000 });
    for (let count = 0; count < 63; count += 1) await kintone.client.record.addRecord({ app, record: {} });
    expect(await settled(60)).toHaveLength(60);
    expect((await kintone.control('GET', '/metrics')).webhooks).toMatchObject({ lastMinute: 60, dropped: 3 });
  });
});

describe('bodies and methods', () => {
  it('takes the method from a header, and nothing it does not know', async () => {
    const app = await kintone.app({});
    const headers = { ...passwordHeader('admin'), 'X-HTTP-Method-Override': 'GET' };
    const overridden = await kintone.call('POST', '/k/v1/records.json', { app }, headers);
    expect(overridden.body).toEqual({ records: [], totalCount: null });
    expect((await kintone.call('GET', '/k/v1/nowhere.json')).status).toBe(404);
  });

  it('looks into no body that does not say it is JSON', async () => {
    const app = await kintone.app({});
    for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
      const answer = await fetch(`${kintone.url}/k/v1/record.json`, {
        method: 'POST',
        headers: { ...passwordHeader('admin'), 'content-type': type },
        body: JSON.stringify({ app }),
      });
      expect([answer.status, (await answer.json()).code]).toEqual([400, 'CB_IL02']);
    }
  });

  it('refuses a body that is no JSON object', async () => {
    const answer = await fetch(`${kintone.url}/k/v1/record.json`, {
      method: 'POST',
      headers: { ...passwordHeader('admin'), 'content-type': 'application/json' },
      body: '{"app":',
    });
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([400, 'CB_IJ01']);
  });
});
