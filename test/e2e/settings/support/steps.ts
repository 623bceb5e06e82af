import type { Page } from 'playwright-core';
import type { SettingsWorld } from './settings-world.ts';

/** What an administrator does on the way to a running link, one function a step. */
export const adminSteps = (world: SettingsWorld, page: Page) => {
  const next = (to: string) => page.getByRole('button', { name: `次へ：${to}` }).click();
  return {
    next,
    chooseLead: async () => {
      await page.getByRole('button', { name: 'ジョブを追加' }).first().click();
      await page.getByText('顧客 ⇄ Salesforce リード').click();
      await next('アプリ');
      await page.getByText('読み込みに成功しました').waitFor();
    },
    makeStateApps: async () => {
      await page.getByRole('button', { name: '2 つのアプリを作成する' }).click();
      const made = page.getByText('連携ログと連携リンクを使います');
      // kintone takes its time to publish an app; the local one goes by its own clock.
      while (!(await made.isVisible())) {
        world.kintone.clock.advance(5_000);
        await page.waitForTimeout(100);
      }
    },
    connect: async (secret: string) => {
      await page
        .getByLabel('Salesforce の URL', { exact: true })
        .fill(`${world.salesforce.url}/lightning/page/home`);
      await page.getByLabel('コンシューマー鍵', { exact: true }).fill('sandbox');
      await page.getByLabel('コンシューマーの秘密', { exact: true }).fill(secret);
      await page.getByRole('button', { name: '接続をテストする' }).click();
    },
    save: async () => {
      await page.getByRole('button', { name: /として保存$/ }).click();
      await page.getByText('を保存しました。').waitFor();
    },
  };
};
