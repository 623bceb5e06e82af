import { generateKeyPairSync } from 'node:crypto';
import { join } from 'node:path';
import { packPluginFromManifest } from '@kintone/plugin-packer/from-manifest';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../../../scripts/browser/find-chromium.ts';
import { projectRoot } from '../../../../scripts/build/project-root.ts';
import { signIn } from '../../../../scripts/start/pages/sign-in.ts';
import { buildPluginWhenStale } from '../../../support/build-plugin.ts';
import { startLocalKintone } from '../../../support/local-kintone.ts';
import { startLocalSalesforce } from '../../../support/local-salesforce.ts';
import { customerFields, customers } from './customers.ts';

const patienceMs = 15_000;

// A key of its own for each world: a plugin's id comes from its key.
const packFresh = async () => {
  await buildPluginWhenStale();
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
  const pem = privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
  return packPluginFromManifest(join(projectRoot, 'manifest.json'), pem);
};

/** The packed plugin on the settings page of a customer app, with a local Salesforce beside it. */
export interface SettingsWorld {
  readonly kintone: Awaited<ReturnType<typeof startLocalKintone>>;
  readonly salesforce: Awaited<ReturnType<typeof startLocalSalesforce>>;
  readonly app: string;
  readonly pluginId: string;
  readonly context: BrowserContext;
  /** Opens the settings page in a tab of its own. */
  open(size?: { width: number; height: number }): Promise<Page>;
  /** What is stored for the plugin, as any user of the app can read it. */
  storedConfig(): Promise<Record<string, string> | null>;
  stop(): Promise<void>;
}

/** Starts everything; `language` is the administrator's browser language. */
export const startSettingsWorld = async (language = 'ja-JP'): Promise<SettingsWorld> => {
  const [tenant, salesforce, packed] = await Promise.all([
    startLocalKintone(),
    startLocalSalesforce(),
    packFresh(),
  ]);
  const app = await tenant.makeApp('顧客管理', customerFields as never);
  await tenant.client.record.addRecords({ app, records: customers });
  const { fileKey } = await tenant.client.file.uploadFile({
    file: { name: 'renkei.zip', data: packed.plugin },
  });
  const { id: pluginId } = await tenant.client.plugin.installPlugin({ fileKey });
  await tenant.client.app.addPlugins({ app, ids: [pluginId] });
  await tenant.client.app.deployApp({ apps: [{ app }] });
  tenant.clock.advance(60_000);

  const browser = await chromium.launch({
    executablePath: findChromium() ?? '',
    args: ['--no-sandbox'],
  });
  const context = await browser.newContext({
    locale: language,
    timezoneId: 'Asia/Tokyo',
    viewport: { width: 1280, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  context.setDefaultTimeout(patienceMs);
  await (await signIn(context, tenant.url, 'admin')).close();

  return {
    kintone: tenant,
    salesforce,
    app,
    pluginId,
    context,
    open: async (size) => {
      const page = await context.newPage();
      if (size) await page.setViewportSize(size);
      await page.goto(`${tenant.url}/k/admin/app/${app}/plugin/config?pluginId=${pluginId}`);
      await page.locator('#renkei-settings .rk-page').waitFor();
      return page;
    },
    storedConfig: async () => {
      const page = await context.newPage();
      await page.goto(`${tenant.url}/k/admin/app/${app}/plugin/config?pluginId=${pluginId}`);
      await page.locator('#renkei-settings .rk-page').waitFor();
      const stored = await page.evaluate((id) => kintone.plugin.app.getConfig(id), pluginId);
      await page.close();
      return stored as Record<string, string> | null;
    },
    stop: async () => {
      await browser.close();
      await Promise.all([tenant.stop(), salesforce.stop()]);
    },
  };
};
