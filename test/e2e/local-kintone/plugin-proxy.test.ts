import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser, signIn } from './browser-under-test.ts';
import { addPlugin, updateApp, uploadPlugin } from './install-plugin.ts';
import { startTenant, type TenantUnderTest } from './tenant-under-test.ts';
import { type PackedPlugin, packPlugin } from './test-plugin.ts';

interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let tenant: TenantUnderTest;
let browser: Browser;
let admin: BrowserContext;
let page: Page;
let plugin: PackedPlugin;
let target: Server;
let targetUrl: string;
let received: Received[] = [];

type Answer = [string, number, Record<string, string>];
interface Call {
  readonly method: string;
  readonly path: string;
  readonly headers?: Record<string, string>;
  readonly data?: unknown;
}

const throughPlugin = (call: Call): Promise<Answer> =>
  page.evaluate(
    ([id, url, { method, headers, data }]) =>
      kintone.plugin.app.proxy(id, url, method, headers ?? {}, data ?? {}) as Promise<Answer>,
    [plugin.id, `${targetUrl}${call.path}`, call] as const,
  );

const storeOneByOne = (
  entries: readonly (readonly [url: string, method: string, headers: object, data: object])[],
) =>
  page.evaluate(async (list) => {
    for (const [url, method, headers, data] of list) {
      await new Promise<void>((done) => kintone.plugin.app.setProxyConfig(url, method, headers, data, done));
    }
  }, entries);

const settingsReady = () => page.waitForFunction(() => 'probeId' in window);

beforeAll(async () => {
  target = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    received.push({
      method: request.method ?? '',
      path: request.url ?? '',
      headers: request.headers,
      body: Buffer.concat(parts).toString(),
    });
    if (request.url?.startsWith('/cut')) {
      request.socket.destroy();
      return;
    }
    response.statusCode = request.url?.startsWith('/teapot') ? 418 : 200;
    response.setHeader('x-answer', 'yes').end('body from the target');
  });
  await new Promise<void>((done) => target.listen(0, '127.0.0.1', done));
  targetUrl = `http://127.0.0.1:${(target.address() as AddressInfo).port}`;

  tenant = await startTenant();
  browser = await openBrowser();
  admin = await signIn(browser, tenant.url, 'admin');
  page = await admin.newPage();
  const app = await tenant.makeApp('顧客', {
    会社名: { type: 'SINGLE_LINE_TEXT', code: '会社名', label: '会社名' },
  });
  plugin = await packPlugin({
    name: 'Proxy probe',
    desktop: '',
    config: 'window.probeId = kintone.$PLUGIN_ID;',
  });
  await uploadPlugin(page, tenant.url, plugin);
  await addPlugin(page, tenant.url, app, 'Proxy probe');
  await page.goto(`${tenant.url}/k/admin/app/${app}/plugin/config?pluginId=${plugin.id}`);
  await settingsReady();
  await storeOneByOne([
    [`${targetUrl}/api`, 'POST', { Authorization: 'Bearer short' }, { grant: 'short' }],
    [
      `${targetUrl}/api/token`,
      'POST',
      { authorization: 'Bearer long' },
      { client_secret: 's3cret', grant: 'stored' },
    ],
    [`${targetUrl}/api`, 'GET', { Authorization: 'Bearer get' }, {}],
  ]);
  await updateApp(page, tenant.url, app);
  await page.goto(`${tenant.url}/k/${app}/`);
  await page.waitForSelector('[data-list]');
});

beforeEach(() => {
  received = [];
});

afterAll(async () => {
  await browser?.close();
  await tenant?.stop();
  target?.close();
});

describe('the plugin proxy of the local kintone', () => {
  it('adds what is stored for the longest beginning of the address, and the stored value wins', async () => {
    const headers = { Authorization: 'mine', 'Content-Type': 'application/json', 'X-Own': 'kept' };
    const answer = await throughPlugin({
      method: 'POST',
      path: '/api/token',
      headers,
      data: { grant: 'mine', own: 1 },
    });
    expect(answer[0]).toBe('body from the target');
    expect(answer[1]).toBe(200);
    expect(answer[2]['x-answer']).toBe('yes');
    expect(received[0]?.headers.authorization).toBe('Bearer long');
    expect(received[0]?.headers['x-own']).toBe('kept');
    expect(JSON.parse(received[0]?.body ?? '')).toEqual({ grant: 'stored', own: 1, client_secret: 's3cret' });
  });

  it('puts stored data into a form-encoded body as well', async () => {
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    await throughPlugin({ method: 'POST', path: '/api/token?x=1', headers, data: 'grant=mine&code=abc' });
    expect(Object.fromEntries(new URLSearchParams(received[0]?.body))).toEqual({
      grant: 'stored',
      code: 'abc',
      client_secret: 's3cret',
    });
  });

  it('keeps to the method and to the case of the address', async () => {
    await throughPlugin({ method: 'GET', path: '/api/token', data: { ignored: 1 } });
    await throughPlugin({ method: 'PUT', path: '/api/token' });
    await throughPlugin({ method: 'POST', path: '/API/token' });
    expect(received.map((it) => it.headers.authorization)).toEqual(['Bearer get', undefined, undefined]);
    expect(received[0]?.body).toBe('');
  });

  it('resolves with an answer that is not a success', async () => {
    expect((await throughPlugin({ method: 'GET', path: '/teapot' }))[1]).toBe(418);
  });

  it('answers 503 for a host nobody knows, and rejects when the connection breaks or the method is not one of four', async () => {
    const unknown = await page.evaluate(
      (id) => kintone.plugin.app.proxy(id, 'http://nobody.invalid/', 'GET', {}, {}) as Promise<Answer>,
      plugin.id,
    );
    expect(unknown[1]).toBe(503);
    const rejected = (call: Call) =>
      throughPlugin(call).then(
        () => 'resolved',
        () => 'rejected',
      );
    expect(await rejected({ method: 'GET', path: '/cut' })).toBe('rejected');
    expect(await rejected({ method: 'PATCH', path: '/api' })).toBe('rejected');
  });

  it('adds nothing secret to kintone.proxy, and sends no cookies', async () => {
    await page.evaluate((url) => kintone.proxy(url, 'POST', {}, { a: 1 }), `${targetUrl}/api/token`);
    expect(received[0]?.headers.authorization).toBeUndefined();
    expect(received[0]?.headers.cookie).toBeUndefined();
    expect(JSON.parse(received[0]?.body ?? '')).toEqual({ a: 1 });
  });

  it('calls back the older way too', async () => {
    const status = await page.evaluate(
      ([id, url]) =>
        new Promise<number>((resolve) => {
          kintone.plugin.app.proxy(
            id,
            url,
            'GET',
            {},
            {},
            ((_body: string, code: number) => resolve(code)) as unknown as (answer: unknown) => void,
            () => resolve(0),
          );
        }),
      [plugin.id, `${targetUrl}/teapot`] as const,
    );
    expect(status).toBe(418);
  });

  it('never shows what is stored to a record page', async () => {
    expect(await page.content()).not.toContain('s3cret');
    expect(await page.evaluate(() => JSON.stringify(window.kintone))).not.toContain('s3cret');
  });

  it('gives stored values back on the settings page alone, and refuses two saves at once', async () => {
    await page.goto(`${tenant.url}/k/admin/app/1/plugin/config?pluginId=${plugin.id}`);
    await settingsReady();
    const stored = await page.evaluate(
      (url) => kintone.plugin.app.getProxyConfig(url, 'POST'),
      `${targetUrl}/api/token`,
    );
    expect(stored).toEqual({
      headers: { authorization: 'Bearer long' },
      data: { client_secret: 's3cret', grant: 'stored' },
    });
    expect(await page.evaluate(() => kintone.plugin.app.getProxyConfig('http://other/', 'GET'))).toBeNull();
    await page.evaluate(() => {
      kintone.plugin.app.setProxyConfig('http://one.example/', 'GET', {}, {});
      kintone.plugin.app.setProxyConfig('http://two.example/', 'GET', {}, {});
    });
    await page.getByText('ほかの保存と重なりました').waitFor();
  });
});
