import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser, signIn } from './browser-under-test.ts';
import { startTenant, type TenantUnderTest } from './tenant-under-test.ts';

let tenant: TenantUnderTest;
let browser: Browser;
let admin: BrowserContext;
let page: Page;
let app: string;

const control = async <T>(path: string): Promise<T> =>
  (await fetch(`${tenant.url}/__sandbox/${path}`)).json() as T;

beforeAll(async () => {
  tenant = await startTenant();
  browser = await openBrowser();
  admin = await signIn(browser, tenant.url, 'admin');
  page = await admin.newPage();
  app = await tenant.makeApp('顧客', {
    会社名: { type: 'SINGLE_LINE_TEXT', code: '会社名', label: '会社名' },
  });
});

beforeEach(async () => {
  await page.goto(`${tenant.url}/`);
  await page.getByRole('heading', { name: 'アプリ' }).waitFor();
});

afterAll(async () => {
  await browser?.close();
  await tenant?.stop();
});

describe('the front page of the local kintone', () => {
  it('says that it is not kintone, and leads to the apps', async () => {
    expect(await page.getByText('これは kintone ではありません。').isVisible()).toBe(true);
    await page.getByRole('link', { name: '顧客' }).first().click();
    await page.waitForURL(`${tenant.url}/k/${app}/`);
  });

  it('moves the clock on by an hour', async () => {
    const before = (await control<{ now: string }>('clock')).now;
    await page.getByRole('button', { name: '時計を 1 時間進める' }).click();
    await page.getByText('時計を 1 時間進めました。').waitFor();
    const after = (await control<{ now: string }>('clock')).now;
    expect(Date.parse(after) - Date.parse(before)).toBeGreaterThanOrEqual(3_600_000);
  });

  it('makes trouble for the address one names, and ends it', async () => {
    await page.getByRole('button', { name: '障害を起こす…' }).click();
    await page.getByLabel('種類').selectOption('maintenance');
    await page.getByLabel('回数').fill('3');
    await page.getByRole('button', { name: 'OK' }).click();
    await page.getByText('次の要求から障害が起きます。').waitFor();
    const broken = await fetch(`${tenant.url}/k/v1/records.json`);
    expect(broken.status).toBe(503);
    expect(await broken.text()).toContain('<h1>');
    await page.getByRole('button', { name: '障害を止める' }).click();
    await page.getByText('障害を止めました。').waitFor();
    expect((await control<{ faults: unknown[] }>('faults')).faults).toEqual([]);
  });

  it('shows the requests that were made', async () => {
    await page.getByRole('button', { name: '要求の記録' }).click();
    await page.getByText('GET /k/api/dev/portal').first().waitFor();
  });

  it('says in English what it says in Japanese when the address asks for it', async () => {
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByText('This is not kintone.').waitFor();
    await page.getByRole('link', { name: '日本語' }).click();
    await page.getByRole('button', { name: '初期化' }).waitFor();
  });

  it('issues an API token with the permissions that were ticked', async () => {
    await page.goto(`${tenant.url}/k/admin/app/apitoken?app=${app}`);
    await page.getByLabel('レコード追加').check();
    await page.getByRole('button', { name: '生成する' }).click();
    const token = await page.locator('.token-line code').innerText();
    const add = (body: object, method = 'POST') =>
      fetch(`${tenant.url}/k/v1/record.json`, {
        method,
        headers: { 'X-Cybozu-API-Token': token, 'Content-Type': 'application/json' },
        body: JSON.stringify({ app, ...body }),
      });
    expect((await add({ record: { 会社名: { value: 'x' } } })).status).toBe(200);
    expect((await add({ id: 1, record: {} }, 'PUT')).status).toBe(403);
  });

  it('goes back to the beginning after asking, and asks to sign in again', async () => {
    await page.getByRole('button', { name: '初期化' }).click();
    await page.locator('dialog').getByRole('button', { name: '初期化' }).click();
    await page.waitForURL(`${tenant.url}/login`);
    expect((await control<{ apps: object }>('metrics')).apps).toEqual({});
  });
});
