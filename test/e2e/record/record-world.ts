import { KintoneRestAPIClient } from '@kintone/rest-api-client';
import type { Browser, Page } from 'playwright-core';
import { basicHeader, tokenUrl } from '../../../plugin/kintone/salesforce-secret.ts';
import { packPlugin } from '../../../scripts/pack/pack-plugin.ts';
import { SandboxClock } from '../../../scripts/sandbox/host/sandbox-clock.ts';
import { startService } from '../../../scripts/sandbox/host/start-service.ts';
import { kintoneService } from '../../../scripts/sandbox/kintone/service.ts';
import { type AppDefinition, deploy, installPlugin, makeApp } from '../../../scripts/start/kintone-admin.ts';
import type { Config } from '../../../shared/config/config.ts';
import { defaultConfig } from '../../../shared/config/default-config.ts';
import { encodeConfig } from '../../../shared/config/encode.ts';
import { createStateApps } from '../../../shared/connectors/kintone/state/create-state-apps.ts';
import { buildPluginWhenStale } from '../../support/build-plugin.ts';
import { startLocalSalesforce } from '../../support/local-salesforce.ts';
import { openBrowser, signIn } from '../local-kintone/browser-under-test.ts';
import { callsApp, customersApp, customersJob } from './record-apps.ts';

/** The packed plugin on a local kintone beside a local Salesforce, as a company would have them. */
export interface RecordWorld {
  readonly browser: Browser;
  readonly kintone: KintoneRestAPIClient;
  readonly salesforce: Awaited<ReturnType<typeof startLocalSalesforce>>;
  readonly url: string;
  readonly apps: { readonly customers: string; readonly calls: string };
  readonly config: Config;
  /** Somebody at a browser of their own, on the customers' list. */
  visit(code: string, path?: string, options?: { locale?: string }): Promise<Page>;
  /** Saves settings as the settings page does; `secret` goes to kintone's proxy store. */
  configure(config: Config, secret?: string): Promise<void>;
  control(path: string, body: object): Promise<unknown>;
  addCustomers(rows: readonly Customer[]): Promise<readonly string[]>;
  addCalls(rows: readonly CallRecord[]): Promise<void>;
  stop(): Promise<void>;
}

/** What a plugin's settings page may call; the official typings leave it out where they know the newer client. */
interface PluginSettings {
  setConfig(values: Readonly<Record<string, string>>, done: () => void): void;
  setProxyConfig(url: string, method: string, headers: object, data: object, done: () => void): void;
}

/** A customer as the tests name one. */
export interface Customer {
  readonly name: string;
  readonly mail: string;
  readonly tel?: string;
  readonly company?: string;
}

/** A call as the history app keeps it, by field code. */
export type CallRecord = Readonly<Record<string, string>>;

/** Builds the world, and the plugin first where its sources are younger. */
export const openRecordWorld = async (): Promise<RecordWorld> => {
  await buildPluginWhenStale();
  const clock = new SandboxClock();
  const running = await startService(kintoneService(clock), clock, 0);
  const { url } = running;
  const salesforce = await startLocalSalesforce();
  const kintone = new KintoneRestAPIClient({ baseUrl: url, auth: { username: 'admin', password: 'admin' } });
  const app = (definition: AppDefinition) => makeApp(kintone, definition);
  const customers = await app(customersApp);
  const calls = await app(callsApp);
  await addCallSpace(kintone, customers);
  const ticking = { now: () => clock.now(), sleep: async (ms: number) => clock.advance(ms) };
  const stateApps = await createStateApps(kintone, ticking);
  if (!stateApps.ok) throw new Error(JSON.stringify(stateApps.fault));
  const plugin = await packPlugin();
  await installPlugin(kintone, plugin.file, customers);
  const browser = await openBrowser();

  const visit: RecordWorld['visit'] = async (code, path = `/k/${customers}/`, { locale } = {}) => {
    const context = await signIn(browser, url, code, locale);
    const page = await context.newPage();
    await page.goto(`${url}${path}`);
    return page;
  };
  const configure: RecordWorld['configure'] = async (config, secret = 'sandbox') => {
    const encoded = encodeConfig(config);
    if (!encoded.ok) throw new Error(JSON.stringify(encoded.fault));
    const page = await visit('admin', `/k/admin/app/${customers}/plugin/config?pluginId=${plugin.id}`);
    await page.waitForFunction(() => 'kintone' in window);
    const token = tokenUrl(salesforce.url);
    await page.evaluate(
      async ([values, address, header]) => {
        const api = (kintone.plugin as unknown as { app: PluginSettings }).app;
        const headers = { Authorization: header };
        await new Promise<void>((done) => api.setProxyConfig(address, 'POST', headers, {}, () => done()));
        await new Promise<void>((done) => api.setConfig(values, () => done()));
      },
      [encoded.value, token, basicHeader('sandbox', secret)] as const,
    );
    await page.context().close();
    await kintone.app.deployApp({ apps: [{ app: customers }] });
    clock.advance(60_000);
    await kintone.app.getDeployStatus({ apps: [customers] });
    // Records must not lie in the future of the browser's own clock.
    clock.set(null);
  };
  const config: Config = {
    ...defaultConfig,
    connections: [
      {
        id: 'sf',
        kind: 'salesforce',
        label: 'Salesforce',
        loginUrl: salesforce.url,
        clientId: 'sandbox',
        apiVersion: '67.0',
      },
    ],
    jobs: [customersJob(customers)],
    calling: {
      ...defaultConfig.calling,
      enabled: true,
      customers: [{ app: customers, phoneFields: ['tel'], nameField: 'name', phoneKeyField: 'tel_key' }],
      history: {
        app: calls,
        fields: {
          callId: 'call_id',
          number: 'number',
          customer: 'customer_id',
          direction: 'direction',
          startedAt: 'started_at',
          duration: 'seconds',
          result: 'result',
          memo: 'memo',
          recordings: 'recordings',
          user: 'user',
        },
      },
    },
    stateApps: stateApps.value,
    runGroup: null,
  };
  await configure(config);
  return {
    browser,
    kintone,
    salesforce,
    url,
    apps: { customers, calls },
    config,
    visit,
    configure,
    control: async (path, body) =>
      (await fetch(`${url}/__sandbox/${path}`, { method: 'POST', body: JSON.stringify(body) })).json(),
    addCustomers: async (rows) => {
      const records = rows.map((it) =>
        Object.fromEntries(Object.entries(it).map(([code, value]) => [code, { value }])),
      );
      return (await kintone.record.addRecords({ app: customers, records })).ids;
    },
    addCalls: async (rows) => {
      const records = rows.map((it) =>
        Object.fromEntries(Object.entries(it).map(([code, value]) => [code, { value }])),
      );
      await kintone.record.addRecords({ app: calls, records });
    },
    stop: async () => {
      await browser.close();
      await Promise.all([running.stop(), salesforce.stop()]);
    },
  };
};

// The blank space an admin drags onto the form, below everything else.
const addCallSpace = async (kintone: KintoneRestAPIClient, app: string): Promise<void> => {
  const { layout } = await kintone.app.getFormLayout({ app });
  const spacer = {
    type: 'SPACER',
    elementId: 'renkei-calls',
    size: { width: '600', height: '100' },
  } as const;
  await kintone.app.updateFormLayout({
    app,
    layout: [...layout, { type: 'ROW', fields: [spacer] }] as never,
  });
  await deploy(kintone, app);
};
