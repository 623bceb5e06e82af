import type { BrowserContext, Page } from 'playwright-core';
import { extensionOptionsWords } from '../../../shared/words/extension-options.ts';

const words = extensionOptionsWords.ja;

/** What a rep enters once: the code from the administrator, their own extension, and the apps' tokens. */
export interface RepSettings {
  readonly code: string;
  readonly user: string;
  readonly extension: string;
  /** App id -> API token. */
  readonly tokens: Readonly<Record<string, string>>;
}

const saved = (page: Page) => page.getByText(words.saved, { exact: true }).waitFor();

/** Opens the extension's options in a tab. */
export const openOptions = async (context: BrowserContext, extensionId: string): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  return page;
};

/** Pairs the extension, enters the rep's phone, and stores a token for each app. */
export const pairExtension = async (page: Page, settings: RepSettings): Promise<void> => {
  await page.fill('#code', settings.code);
  await page.getByRole('button', { name: words.connect, exact: true }).click();
  await page.getByText(/と接続しました/).waitFor();
  await page.fill('#extension', settings.extension);
  await page.fill('#password', settings.extension);
  await page.fill('#user', settings.user);
  await page.getByRole('button', { name: words.save, exact: true }).first().click();
  await saved(page);
  for (const [app, token] of Object.entries(settings.tokens)) {
    await page.fill(`#token-${app}`, token);
    await page
      .locator('.ox-app', { has: page.locator(`#token-${app}`) })
      .getByRole('button')
      .click();
    await page.locator(`#token-${app}[placeholder="${words.tokenKept}"]`).waitFor();
  }
};

/** Lets numbers open in the phone app of the machine instead. */
export const dialByLink = async (page: Page): Promise<void> => {
  await page.bringToFront();
  await page.getByLabel(words.ways.link, { exact: true }).check({ force: true });
  await page.getByRole('button', { name: words.save, exact: true }).first().click();
  await saved(page);
};
