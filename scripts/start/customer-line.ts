import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { launchBrowser, type StartedBrowser } from '../browser/launch-browser.ts';
import { projectRoot } from '../build/project-root.ts';
import { findStateApps, newestRuns } from './first-sync.ts';
import { deploy, installPlugin, makeApp } from './kintone-admin.ts';
import { dialByLink, openOptions, pairExtension } from './pages/options-page.ts';
import { callByExchange, callByLink, syncNow } from './pages/record-pages.ts';
import { linkLeads, type Picture, setUpCalling } from './pages/settings-page.ts';
import { signIn } from './pages/sign-in.ts';
import { customersApp } from './sample/apps.ts';
import { sampleCustomer } from './sample/customers.ts';
import { addSampleLeads } from './sample/leads.ts';
import { issueToken } from './sandbox-controls.ts';
import type { StartWorld } from './world.ts';

/** What the straight line came to. */
export interface LineReport {
  readonly plugin: { readonly id: string; readonly version: string; readonly zipBytes: number };
  readonly sync: { read: number; created: number; updated: number; skipped: number; failed: number };
  readonly secondSync: { readonly writes: number };
  readonly calls: { readonly dialled: number; readonly recorded: number; readonly links: readonly string[] };
  readonly screenshots: readonly string[];
  readonly apps: { readonly customers: string; readonly calls: string };
}

const pictures = join(projectRoot, 'dist/start');

/** Walks the whole line in a real browser: install, set up, sync twice, call twice. */
export const customerLine = async (world: StartWorld): Promise<LineReport> => {
  const { client, urls, say } = world;
  mkdirSync(pictures, { recursive: true });
  say(`making ${world.wishes.rows} sample customers`);
  const customers = await makeApp(client, customersApp);
  await client.record.addAllRecords({ app: customers, records: sampleRecords(world.wishes.rows) });
  await addSampleLeads(urls.salesforce);
  say('installing the plugin');
  const pluginId = await installPlugin(client, world.build.plugin.file, customers);

  const browser = await launchBrowser({
    executable: world.chromium,
    extension: join(projectRoot, 'dist/extension'),
  });
  try {
    const page = await signIn(browser.context, urls.kintone, 'admin');
    const screenshots: string[] = [];
    const picture = async (name: string) => {
      const file = join(pictures, `${name}.png`);
      await page.screenshot({ path: file });
      screenshots.push(file);
    };
    const code = await setUp(world, page, customers, pluginId, picture);
    const list = `${urls.kintone}/k/${customers}/`;
    say('first sync');
    await syncNow(page, list, picture);
    await picture('list-after-sync');
    say('second sync');
    await syncNow(page, list);
    const state = await findStateApps(world);
    const [second, first] = await newestRuns(world, state, 2);
    say('calling by the phone exchange and by link');
    const calls = await makeCalls(world, browser, page, { customers, code, picture });
    await page.goto(`${list}show#record=1`);
    await page.getByText('見積の件。金曜に折り返す。').first().waitFor();
    await picture('customer-with-call');
    const { read, created, updated, skipped, failed } = first?.counts ?? zero;
    return {
      plugin: { id: pluginId, version: world.build.plugin.version, zipBytes: world.build.plugin.bytes },
      sync: { read, created, updated, skipped, failed },
      secondSync: { writes: second?.writes ?? -1 },
      calls,
      screenshots,
      apps: { customers, calls: await historyApp(world) },
    };
  } finally {
    await browser.close();
  }
};

const zero = { read: 0, created: 0, updated: 0, skipped: 0, failed: 0 };

const sampleRecords = (rows: number) =>
  Array.from({ length: rows }, (_, n) => {
    const it = sampleCustomer(n);
    const fields = {
      company_name: it.company,
      last_name: it.lastName,
      first_name: it.firstName,
      department: it.department,
      title: it.title,
      mail: it.mail,
      tel: it.tel,
      phase: it.phase,
      memo: it.memo,
    };
    return Object.fromEntries(Object.entries(fields).map(([code, value]) => [code, { value }]));
  });

const setUp = async (
  world: StartWorld,
  page: Page,
  customers: string,
  pluginId: string,
  picture: Picture,
): Promise<string> => {
  const { urls, say, client } = world;
  say('setting up the link and calling on the settings page');
  await page.goto(`${urls.kintone}/k/admin/app/${customers}/plugin/config?pluginId=${pluginId}`);
  await linkLeads(page, urls.salesforce, picture);
  const code = await setUpCalling(page, { customers, telephony: urls.telephony });
  await deploy(client, customers);
  return code;
};

const historyApp = async ({ client }: StartWorld): Promise<string> =>
  (await client.app.getApps({ name: '通話履歴' })).apps[0]?.appId ?? '';

const makeCalls = async (
  world: StartWorld,
  browser: StartedBrowser,
  page: Page,
  { customers, code, picture }: { customers: string; code: string; picture: Picture },
): Promise<LineReport['calls']> => {
  const { urls, client } = world;
  const history = await historyApp(world);
  const extensionId = new URL((await browser.worker()).url()).host;
  const options = await openOptions(browser.context, extensionId);
  await pairExtension(options, {
    code,
    user: '管理者',
    extension: '1001',
    tokens: {
      [customers]: await issueToken(urls.kintone, customers, ['view', 'add']),
      [history]: await issueToken(urls.kintone, history, ['view', 'add', 'edit']),
    },
  });
  const record = (id: number) => `${urls.kintone}/k/${customers}/show#record=${id}`;
  await callByExchange(page, record(1), sampleCustomer(0).tel, picture);
  await dialByLink(options);
  const link = await callByLink(page, record(2), sampleCustomer(1).tel);
  const dialled = 2;
  return { dialled, recorded: await recordedCalls(client, history, dialled), links: [link] };
};

// The extension delivers in its own time; a call that has not come after a while is a call lost.
const recordedCalls = async (client: StartWorld['client'], app: string, wanted: number): Promise<number> => {
  const count = async () =>
    Number((await client.record.getRecords({ app, query: 'customer != ""', totalCount: true })).totalCount);
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await count()) >= wanted) break;
    await wait(100);
  }
  return count();
};
