import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Config } from '../../../shared/config/config.ts';
import { customersJob } from './record-apps.ts';
import { openRecordWorld, type RecordWorld } from './record-world.ts';

let world: RecordWorld;
let page: Page;

beforeAll(async () => {
  world = await openRecordWorld();
  await world.addCustomers([{ name: '青葉 一郎', mail: 'aoba@example.com' }]);
  page = await world.visit('admin');
});
afterAll(async () => {
  await world?.stop();
});

const report = () => page.getByRole('dialog', { name: '同期の結果' });
const banner = () => page.locator('[data-renkei=sync-trouble]');
const menu = () => page.locator('.rk-sync-menu');
const openMenu = () => page.getByRole('button', { name: '同期', exact: true }).click();
const setUp = async (more: Partial<Config>) => {
  await world.configure({ ...world.config, ...more });
  await page.reload();
};
const run = async () => {
  await openMenu();
  await page.getByRole('menuitem', { name: /今すぐ同期/ }).click();
  await report().waitFor();
};
const close = () => report().getByRole('button', { name: '閉じる' }).click();

it('[HOT-12] a day’s budget that is used up: report, banner and menu say why and until when', async () => {
  await setUp({ budget: { perApp: 1, dayBegins: '00:00' } });
  await run();
  const why = /今日の API 回数（上限 1 回）を使い切ったため、保留にしました。/;
  const until = /日本時間の \d{4}-\d\d-\d\d 00:00 を過ぎると、続きから自動で始まります。/;
  for (const said of [why, until]) await report().getByText(said).waitFor();
  await close();
  await page.reload();
  for (const said of [why, until]) await banner().getByText(said).waitFor();
  await openMenu();
  for (const said of [why, until, /^保留中（.* 00:00 まで）$/]) await menu().getByText(said).waitFor();
  await page.keyboard.press('Escape');
});

it('what was held is told no more once a run has ended well', async () => {
  await setUp({});
  await banner()
    .getByText(/使い切った/)
    .waitFor();
  await run();
  await report().getByText('完了').waitFor();
  await close();
  expect(
    await banner()
      .getByText(/使い切った/)
      .count(),
  ).toBe(0);
  await page.reload();
  await openMenu();
  await menu().getByText('成功').waitFor();
  expect(
    await menu()
      .getByText(/使い切った/)
      .count(),
  ).toBe(0);
  await page.keyboard.press('Escape');
});

it('[SAT-21] a ceiling on customers: who was not added waits, and the page says what to do about it', async () => {
  const [sf] = world.config.connections;
  if (!sf) throw new Error('no connection');
  await world.addCustomers([{ name: '緑 花子', mail: 'midori@example.com' }]);
  await setUp({ connections: [{ ...sf, ceiling: { customers: 1, stop: true } }] });
  await run();
  await report()
    .getByText(/設定した上限（1 件）に達しています。/)
    .first()
    .waitFor();
  await report()
    .getByText(/相手側の顧客は [\d,]+ 件です（上限 1 件）。/)
    .waitFor();
  await close();
  await page.reload();
  await banner()
    .getByText(/接続の設定で上限を上げるか/)
    .waitFor();
});

it('[HOT-05] a job whose turn has not come names the one it waits for, and how that one stands', async () => {
  const { customers } = world.apps;
  const hourly = {
    schedule: { kind: 'interval', minutes: 60 },
    enabledAt: new Date(Date.now() - 86_400_000).toISOString(),
  } as const;
  const first = customersJob(customers, { ...hourly, id: 'company', name: '会社' });
  await setUp({ jobs: [first], budget: { perApp: 1, dayBegins: '00:00' } });
  await run();
  await close();
  const second = customersJob(customers, { ...hourly, id: 'people', name: '担当者', after: ['company'] });
  await setUp({ jobs: [second, first] });
  await openMenu();
  await menu().getByText('先に終わるはずの「会社」が保留中のため、待っています。').waitFor();
  await menu().getByText('「会社」のあとに実行します').waitFor();
});
