import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RunReport } from '../../../shared/sync/report.ts';
import { customersJob } from './record-apps.ts';
import { openRecordWorld, type RecordWorld } from './record-world.ts';

let world: RecordWorld;
let page: Page;
let ids: readonly string[];

const job = (app: string) =>
  customersJob(app, {
    kind: 'upsert',
    initial: { kind: 'lastDays', days: 60, max: 5 },
    // Whoever comes over lies in the first load's window, which ends when the job was switched on.
    enabledAt: new Date().toISOString(),
  });

beforeAll(async () => {
  world = await openRecordWorld();
  const rows = Array.from({ length: 8 }, (_, i) => ({
    name: `客 ${i + 1}`,
    mail: `first${i + 1}@example.com`,
  }));
  ids = await world.addCustomers(rows);
  await world.configure({ ...world.config, jobs: [job(world.apps.customers)] });
  page = await world.visit('admin');
});
afterAll(async () => {
  await world?.stop();
});

const report = (on = page) => on.getByRole('dialog', { name: /同期の結果|Sync result/ });
const created = async () =>
  (await report().locator('.rk-tiles dd').first().textContent())?.replace(/\D/g, '');
const openMenu = (on = page) => on.getByRole('button', { name: '同期', exact: true }).click();
const arrived = async () => {
  const { connection } = world.salesforce;
  const { records } = await connection.query("SELECT Email FROM Contact WHERE Email LIKE 'first%'");
  return records.map((it) => String(it.Email)).toSorted();
};
const runs = async () => {
  const app = String(world.config.stateApps?.log);
  const { records } = await world.kintone.record.getRecords({ app, query: 'kind in ("run")' });
  return records.map((it) => JSON.parse(String(it.body?.value)) as RunReport);
};
const close = () => report().getByRole('button', { name: '閉じる' }).click();

it('[CAL-34] a first load of five takes the newest of eight, and offers the other three', async () => {
  expect(ids).toHaveLength(8);
  await openMenu();
  await page.getByRole('menuitem', { name: /今すぐ同期/ }).waitFor();
  expect(await page.getByRole('menuitem', { name: /続きを読み込む/ }).count()).toBe(0);
  await page.getByRole('menuitem', { name: /今すぐ同期/ }).click();
  await report().waitFor();
  expect(await created()).toBe('5');
  expect(await arrived()).toEqual([4, 5, 6, 7, 8].map((it) => `first${it}@example.com`));
  await report().getByText('初回に読み込まなかったレコードが、あと 3 件あります。').waitFor();
  await report().getByRole('button', { name: '続きを読み込む（あと 3 件）' }).waitFor();
  await close();
});

it('[CAL-34] what waits is offered in the menu as well, after a sync of a single record too', async () => {
  await page.goto(`${world.url}/k/${world.apps.customers}/show#record=${ids[7]}`);
  const panel = page.locator('[data-renkei=sync-panel]');
  await panel.getByRole('button', { name: 'このレコードを同期' }).click();
  await expect.poll(async () => (await runs()).filter((it) => it.only && it.state === 'done').length).toBe(1);
  await panel.locator('[aria-busy=true]').waitFor({ state: 'detached' });
  await page.goto(`${world.url}/k/${world.apps.customers}/`);
  await openMenu();
  await page.getByRole('menuitem', { name: /続きを読み込む（あと 3 件）/ }).waitFor();
  await page.keyboard.press('Escape');
});

it('[HOT-09] somebody without the right is offered nothing to load, in the menu or in the report', async () => {
  const other = await world.visit('sato');
  await openMenu(other);
  await other.getByText('同期の状況だけを表示しています。').waitFor();
  expect(await other.getByRole('menuitem', { name: /続き/ }).count()).toBe(0);
  await other.getByRole('menuitem', { name: /前回の結果/ }).click();
  await report(other).waitFor();
  expect(await report(other).getByRole('button', { name: /続き/ }).count()).toBe(0);
  await other.context().close();
});

it('[CAL-34] the button brings the other three, and then offers nothing more', async () => {
  await openMenu();
  await page.getByRole('menuitem', { name: /続きを読み込む（あと 3 件）/ }).click();
  await report().waitFor();
  expect(await created()).toBe('3');
  expect(await arrived()).toHaveLength(8);
  expect(
    await report()
      .getByRole('button', { name: /続きを読み込む/ })
      .count(),
  ).toBe(0);
  await close();
  await openMenu();
  await page.getByRole('menuitem', { name: /今すぐ同期/ }).waitFor();
  expect(await page.getByRole('menuitem', { name: /続きを読み込む/ }).count()).toBe(0);
});
