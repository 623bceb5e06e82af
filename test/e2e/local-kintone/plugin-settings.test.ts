import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notes, openBrowser, signIn } from './browser-under-test.ts';
import { addPlugin, updateApp, uploadPlugin } from './install-plugin.ts';
import { startTenant, type TenantUnderTest } from './tenant-under-test.ts';
import { noteFunction, type PackedPlugin, packPlugin } from './test-plugin.ts';

const desktop = `((id) => {
  ${noteFunction}
  kintone.events.on('app.record.index.show', (event) => {
    note('config ' + JSON.stringify(kintone.plugin.app.getConfig(id)));
    note('setConfig ' + typeof kintone.plugin.app.setConfig);
    note('getProxyConfig ' + typeof kintone.plugin.app.getProxyConfig);
    return event;
  });
})(kintone.$PLUGIN_ID);`;

let tenant: TenantUnderTest;
let browser: Browser;
let admin: BrowserContext;
let page: Page;
let plugin: PackedPlugin;
let app: string;

const settingsUrl = () => `${tenant.url}/k/admin/app/${app}/plugin/config?pluginId=${plugin.id}`;
const saved = (config: Record<string, unknown>) =>
  page.evaluate(
    (it) =>
      new Promise<string>((resolve) => {
        kintone.plugin.app.setConfig(it, () => resolve('saved'));
        const watch = setInterval(() => {
          const refusal = document.querySelector('.notice.error p')?.textContent;
          if (refusal) {
            clearInterval(watch);
            resolve(refusal);
          }
        }, 20);
      }),
    config,
  );

beforeAll(async () => {
  tenant = await startTenant();
  browser = await openBrowser();
  admin = await signIn(browser, tenant.url, 'admin');
  page = await admin.newPage();
  app = await tenant.makeApp('顧客', {
    会社名: { type: 'SINGLE_LINE_TEXT', code: '会社名', label: '会社名' },
  });
  plugin = await packPlugin({
    name: 'Settings probe',
    desktop,
    config: 'window.probeId = kintone.$PLUGIN_ID;',
  });
  await uploadPlugin(page, tenant.url, plugin);
  await addPlugin(page, tenant.url, app, 'Settings probe');
  await updateApp(page, tenant.url, app);
});

afterAll(async () => {
  await browser?.close();
  await tenant?.stop();
});

describe('the settings of a plugin in the local kintone', () => {
  it('opens from the plugin list with the plugin’s own page in it', async () => {
    await page.goto(`${tenant.url}/k/admin/app/${app}/plugin/`);
    await page.getByRole('link', { name: 'Settings probe の設定' }).click();
    await page.waitForSelector('#from-html');
    await page.waitForFunction(() => 'probeId' in window);
    expect(await page.evaluate(() => (window as unknown as { probeId: string }).probeId)).toBe(plugin.id);
  });

  it('takes texts only, with ASCII names, each of 65,535 characters and 256 KB in all', async () => {
    await page.goto(settingsUrl());
    await page.waitForFunction(() => 'probeId' in window);
    expect(await saved({ number: 1 })).toContain('文字列ではありません');
    await page.reload();
    await page.waitForFunction(() => 'probeId' in window);
    expect(await saved({ 名前: 'x' })).toContain('半角');
    await page.reload();
    await page.waitForFunction(() => 'probeId' in window);
    expect(await saved({ long: 'x'.repeat(65_536) })).toContain('65,535');
    await page.reload();
    await page.waitForFunction(() => 'probeId' in window);
    const much = Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`part${n}`, 'x'.repeat(60_000)]));
    expect(await saved(much)).toContain('256 KB');
    await page.reload();
    await page.waitForFunction(() => 'probeId' in window);
    expect(await saved({ full: 'x'.repeat(65_535) })).toBe('saved');
  });

  it('goes to the plugin list after saving, and is live only after the app is updated', async () => {
    await page.goto(settingsUrl());
    await page.waitForFunction(() => 'probeId' in window);
    await page.evaluate(() => kintone.plugin.app.setConfig({ colour: 'green' }));
    await page.waitForURL(/\/plugin\/\?/);

    const seen = async () => {
      await page.evaluate(() => sessionStorage.clear());
      await page.goto(`${tenant.url}/k/${app}/`);
      await page.waitForFunction(() => (sessionStorage.getItem('notes') ?? '').includes('getProxyConfig'));
      return notes(page);
    };
    expect(await seen()).toContain('config null');
    await updateApp(page, tenant.url, app);
    expect(await seen()).toEqual([
      'config {"colour":"green"}',
      'setConfig undefined',
      'getProxyConfig undefined',
    ]);

    await page.goto(settingsUrl());
    await page.waitForFunction(() => 'probeId' in window);
    expect(await page.evaluate((id) => kintone.plugin.app.getConfig(id), plugin.id)).toEqual({
      colour: 'green',
    });
    expect(await page.evaluate(() => typeof kintone.plugin.app.proxy)).toBe('undefined');
  });

  it('keeps people who do not administer the app out of the settings', async () => {
    const sato = await signIn(browser, tenant.url, 'sato');
    const theirs = await sato.newPage();
    const answer = await theirs.goto(settingsUrl());
    expect(answer?.status()).toBe(403);
    await sato.close();
  });

  it('updates an installed plugin in place when the same key signed the new zip', async () => {
    const newer = await packPlugin({ name: 'Settings probe', version: '1.1.0', desktop }, plugin.privateKey);
    expect(newer.id).toBe(plugin.id);
    await page.goto(`${tenant.url}/k/admin/system/plugin/`);
    const chooser = page.getByLabel('Settings probe の新しい版の zip を選ぶ');
    await chooser.setInputFiles({ name: 'p.zip', mimeType: 'application/zip', buffer: newer.zip });
    await page.getByText('1.1.0', { exact: true }).waitFor();
  });

  it('says why a zip that was tampered with is not installed', async () => {
    const broken = Buffer.from(plugin.zip);
    broken[broken.length - 200] = (broken[broken.length - 200] ?? 0) ^ 0xff;
    await page.goto(`${tenant.url}/k/admin/system/plugin/`);
    await page
      .getByLabel('プラグインの zip を選ぶ')
      .setInputFiles({ name: 'p.zip', mimeType: 'application/zip', buffer: broken });
    await page.waitForSelector('.notice.error');
  });
});
