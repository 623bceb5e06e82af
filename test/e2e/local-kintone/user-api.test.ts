import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, signIn } from './browser-under-test.ts';
import { startTenant, type TenantUnderTest } from './tenant-under-test.ts';

let tenant: TenantUnderTest;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  tenant = await startTenant();
  browser = await openBrowser();
  page = await (await signIn(browser, tenant.url, 'admin')).newPage();
  const app = await tenant.makeApp('顧客', { 名: { type: 'SINGLE_LINE_TEXT', code: '名', label: '名' } });
  await tenant.rest('POST', 'record.json', { app, record: {} });
  await page.goto(`${tenant.url}/k/${app}/show#record=1`);
  await page.waitForSelector('[data-field="名"]');
});

afterAll(async () => {
  await browser?.close();
  await tenant?.stop();
});

describe('the JavaScript API about people', () => {
  it('tells the groups and organisations of whoever looks, and of others', async () => {
    const told = await page.evaluate(async () => {
      // Newer than the official types.
      const { user } = kintone as unknown as {
        user: Record<'getGroups' | 'getOrganizations', (code?: string) => Promise<{ code: string }[]>>;
      };
      return {
        own: (await user.getGroups()).map((it) => it.code),
        theirs: await user.getOrganizations('sato'),
        none: await user.getOrganizations(),
        unknown: await user.getGroups('nobody').catch(() => 'refused'),
      };
    });
    expect(told).toEqual({
      own: ['Administrators', 'everyone'],
      theirs: [{ organization: { id: '1', code: 'sales', name: '営業部', primary: true }, title: null }],
      none: [],
      unknown: 'refused',
    });
  });
});
