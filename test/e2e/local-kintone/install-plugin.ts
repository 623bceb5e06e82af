import type { Page } from 'playwright-core';
import type { PackedPlugin } from './test-plugin.ts';

/** Uploads a plugin on the system's page, as an administrator does. */
export const uploadPlugin = async (page: Page, url: string, plugin: PackedPlugin): Promise<void> => {
  await page.goto(`${url}/k/admin/system/plugin/`);
  await page.getByLabel('プラグインの zip を選ぶ').setInputFiles({
    name: 'plugin.zip',
    mimeType: 'application/zip',
    buffer: plugin.zip,
  });
  await page.getByText(plugin.id, { exact: true }).waitFor();
};

/** Adds an installed plugin to an app by its button. */
export const addPlugin = async (page: Page, url: string, app: string, name: string): Promise<void> => {
  await page.goto(`${url}/k/admin/app/${app}/plugin/`);
  await page.getByRole('button', { name: `${name} を追加` }).click();
  await page.getByRole('link', { name: `${name} の設定` }).waitFor();
};

/** Presses the button that makes an app's settings live, and waits until they are. */
export const updateApp = async (page: Page, url: string, app: string): Promise<void> => {
  await page.goto(`${url}/k/admin/app/flow?app=${app}`);
  await page.getByRole('button', { name: 'アプリを更新' }).click();
  await page.getByText('アプリを更新しました').waitFor({ timeout: 30_000 });
};
