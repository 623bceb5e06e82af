import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Config, Job } from '../../../shared/config/config.ts';
import { defaultConfig } from '../../../shared/config/default-config.ts';
import { createStateApps } from '../../../shared/connectors/kintone/state/create-state-apps.ts';
import { stateStores } from '../../../shared/connectors/kintone/state/state-stores.ts';
import { customerJob } from '../../support/customer-job.ts';
import { type SettingsWorld, startSettingsWorld } from './support/settings-world.ts';
import { adminSteps } from './support/steps.ts';
import { storeConfig } from './support/store-config.ts';

const hoursAgo = (hours: number): number => Date.now() - hours * 3_600_000;

let world: SettingsWorld;
let page: Page;

const jobOf = (id: string, name: string, more: Partial<Job> = {}): Job =>
  customerJob({
    id,
    name,
    left: { app: world.app, guestSpace: null, condition: '' },
    schedule: { kind: 'interval', minutes: 30 },
    enabledAt: new Date(hoursAgo(200)).toISOString(),
    ...more,
  });

// As a runner would have left it: the job succeeded once, that long ago.
const succeed = async (stateApps: { log: string; links: string }, job: string, hours: number) => {
  const clock = { now: () => hoursAgo(hours), sleep: async () => {} };
  const { leases } = stateStores(world.kintone.client, stateApps, { clock });
  const lease = await leases.acquire(job, 'runner', 60_000);
  if (lease.ok) await leases.release(lease.value, { run: { state: 'done', heldUntil: null } });
};

beforeAll(async () => {
  world = await startSettingsWorld();
  const clock = {
    now: () => world.kintone.clock.now(),
    sleep: async (ms: number) => world.kintone.clock.advance(ms),
  };
  const stateApps = await createStateApps(world.kintone.client, clock);
  if (!stateApps.ok) throw new Error(JSON.stringify(stateApps.fault));
  const connection = {
    id: 'sf',
    kind: 'salesforce',
    label: 'Salesforce',
    loginUrl: world.salesforce.url,
    clientId: 'sandbox',
    apiVersion: '67.0',
  } as const;
  const jobs = [
    jobOf('well', '毎時そろえる顧客'),
    jobOf('silent', '止まっている顧客'),
    jobOf('patient', '二日待つ顧客', { healthHours: 48 }),
  ];
  const config: Config = { ...defaultConfig, connections: [connection], jobs, stateApps: stateApps.value };
  await succeed(stateApps.value, 'well', 1);
  await succeed(stateApps.value, 'silent', 25);
  await succeed(stateApps.value, 'patient', 25);
  await storeConfig(world, config);
  page = await world.open();
});
afterAll(() => world?.stop());

const card = (name: string) => page.locator('.rk-job').filter({ hasText: name });

it('[SAT-22] a job without a success for 25 hours is marked in the list of jobs, others are not', async () => {
  await page.getByRole('button', { name: 'ジョブ', exact: true }).click();
  await card('止まっている顧客').getByText('24 時間以上、同期に成功していません').waitFor();
  expect(await card('毎時そろえる顧客').getByRole('status').count()).toBe(0);
  expect(await card('二日待つ顧客').getByRole('status').count()).toBe(0);
  expect(await card('毎時そろえる顧客').textContent()).toContain('最後の成功');
});

it('[FER-38] names who is told and where notices go, and refuses an address that will not do', async () => {
  await card('止まっている顧客').getByRole('button', { name: 'マッピング' }).click();
  await page.getByRole('button', { name: '通知', exact: true }).click();
  await page.getByText('まだだれも選んでいません').waitFor();
  await page.getByLabel('ユーザー', { exact: true }).fill('sato、tanaka');
  await page.getByLabel('ユーザー', { exact: true }).press('Enter');
  await page.getByRole('button', { name: '自分を追加' }).click();
  await page.getByRole('button', { name: 'tanaka を外す' }).click();
  // Leaving the field is enough; nobody has to find the button.
  await page.getByLabel('グループ', { exact: true }).fill('managers');
  const webhook = page.getByLabel('送り先の URL');
  await webhook.fill('http://hooks.example.com/renkei');
  await webhook.blur();
  await page.getByText('https:// で始まる URL を入れてください。').waitFor();
  await webhook.fill('https://hooks.example.com/renkei');
  await page.getByLabel('同じ問題が続くとき').selectOption('6');
  await page.getByLabel('成功がない状態を警告するまで').selectOption('48');
  await adminSteps(world, page).save();
  const stored = JSON.parse((await world.storedConfig())?.['config.0'] ?? '{}') as Config;
  expect(stored.jobs.find((it) => it.id === 'silent')).toMatchObject({
    notify: {
      users: ['sato', 'admin'],
      groups: ['managers'],
      webhook: 'https://hooks.example.com/renkei',
      digestHours: 6,
    },
    healthHours: 48,
  });
});

it('with more patience the warning is gone, and the place that is posted to is listed among what leaves kintone', async () => {
  await page.getByRole('button', { name: '概要', exact: true }).click();
  await card('止まっている顧客').waitFor();
  expect(await page.getByText('24 時間以上、同期に成功していません').count()).toBe(0);
  const row = page.getByRole('row').filter({ hasText: 'hooks.example.com' });
  expect(await row.textContent()).toContain('お知らせ');
});
