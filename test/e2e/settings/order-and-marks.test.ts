import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Config } from '../../../shared/config/config.ts';
import { startMarksWorld } from './support/marks-world.ts';
import type { SettingsWorld } from './support/settings-world.ts';
import { adminSteps } from './support/steps.ts';

let world: SettingsWorld;
let page: Page;

beforeAll(async () => {
  world = await startMarksWorld();
  page = await world.open();
});
afterAll(() => world?.stop());

const tab = (name: string) => page.getByRole('button', { name, exact: true });
const openRules = async (job: string) => {
  await tab('ジョブ').click();
  const card = page.locator('.rk-job').filter({ has: page.getByRole('heading', { name: job, exact: true }) });
  await card.getByRole('button', { name: 'マッピング' }).click();
  await tab('キーと予定').click();
};
const order = () => page.getByRole('group', { name: '先に終わらせるジョブ' });
const stored = async (): Promise<Config> =>
  JSON.parse((await world.storedConfig())?.['config.0'] ?? '{}') as Config;
const storedJob = async (id: string) => (await stored()).jobs.find((it) => it.id === id);

it('[HOT-05] a job is told which others finish first, and those cannot be made to wait for it', async () => {
  await openRules('担当者');
  await order().getByLabel('会社').check();
  await openRules('活動の記録');
  await order().getByLabel('担当者').check();
  await openRules('会社');
  expect(await order().getByLabel('担当者').isDisabled()).toBe(true);
  expect(await order().getByLabel('活動の記録').isDisabled()).toBe(true);
  await order().getByText('このジョブを待っているため、選べません。').first().waitFor();
  await adminSteps(world, page).save();
  expect((await stored()).jobs.map((it) => it.after)).toEqual([undefined, ['company'], ['contact']]);
});

const leftField = () => page.getByLabel('Salesforce で消えたとき、印を付ける kintone の項目');
const rightField = () => page.getByLabel('kintone で消えたとき、印を付ける Salesforce の項目');

it('[HOT-63] offers the fields of the live form that can carry a mark, and a check box needs no more', async () => {
  await openRules('担当者');
  const offered = await leftField().locator('option').allTextContents();
  expect(offered).toContain('削除済み（gone）');
  expect(offered.join()).not.toMatch(/last_name|department|founded|employees/);
  await leftField().selectOption('gone');
  expect(await page.getByLabel('印の値').inputValue()).toBe('Salesforce で削除');
  await adminSteps(world, page).save();
  expect((await storedJob('contact'))?.flagDeleted).toEqual({
    left: { field: 'gone', value: 'Salesforce で削除' },
  });
});

it('[HOT-63] keeps a mark that is not whole out of the settings, and says beside the field what it lacks', async () => {
  await leftField().selectOption('state');
  await page.getByText('値を決めてください。').waitFor();
  await page.getByLabel('印の値').selectOption('削除');
  await page.getByText('空にできない項目です。').waitFor();
  await adminSteps(world, page).save();
  expect((await storedJob('contact'))?.flagDeleted).toBeUndefined();
  await page.getByLabel('戻ったときの値').selectOption('削除');
  await page.getByText('印の値と別の値にしてください。').waitFor();
  await page.getByLabel('戻ったときの値').selectOption('有効');
  expect(await page.locator('.rk-problem').count()).toBe(1);
  await adminSteps(world, page).save();
  expect((await storedJob('contact'))?.flagDeleted).toEqual({
    left: { field: 'state', value: '削除', alive: '有効' },
  });
});

it('[HOT-63] says why the fields of Salesforce cannot be read, and offers them once it can', async () => {
  await page.getByText('Salesforce の項目を読み取れません。').waitFor();
  expect(await rightField().isDisabled()).toBe(true);
  await tab('接続').click();
  await page.getByLabel('コンシューマーの秘密', { exact: true }).fill('sandbox');
  await openRules('担当者');
  await rightField().selectOption('HasOptedOutOfEmail');
  await page.getByText('消えるとチェックが入り、戻ると外れます。').waitFor();
  await adminSteps(world, page).save();
  expect((await storedJob('contact'))?.flagDeleted?.right).toEqual({
    field: 'HasOptedOutOfEmail',
    value: 'true',
  });
});

it('a job that appends says what a later change of its record means', async () => {
  await openRules('活動の記録');
  await page.getByLabel('追加した活動を更新する').check();
  expect(await leftField().count()).toBe(0);
  await page.getByText('このジョブの向きでは').waitFor();
  await adminSteps(world, page).save();
  expect((await storedJob('activity'))?.whenChanged).toBe('update');
});

it('[SAT-21] [HOT-10] a connection takes its ceiling and its read limits, and the page the requests a day', async () => {
  await tab('接続').click();
  await page.getByLabel('顧客数を数える').check();
  await page.getByLabel('上限（件）').fill('３，０００');
  await page.getByText('2,400 件（80 %）から').waitFor();
  await page.getByLabel('上限で止める').check();
  await page.getByLabel('Contact（回 / 日）').fill('24');
  const budget = page.getByLabel('1 アプリあたり（回 / 日）');
  await budget.fill('たくさん');
  await budget.blur();
  await page.getByText('1 以上の整数を入れてください。').waitFor();
  await budget.fill('8000');
  await page.getByLabel('1 日の始まり（日本時間）').selectOption('09:00');
  await adminSteps(world, page).save();
  const { connections, budget: kept } = await stored();
  expect(connections[0]).toMatchObject({
    ceiling: { customers: 3_000, stop: true },
    readLimits: [{ object: 'Contact', timesPerDay: 24 }],
  });
  expect(kept).toEqual({ perApp: 8_000, dayBegins: '09:00' });
});
