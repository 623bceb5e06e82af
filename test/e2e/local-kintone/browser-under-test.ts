import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../../scripts/browser/find-chromium.ts';
import { signIn as signInTab } from '../../../scripts/start/pages/sign-in.ts';

const patienceMs = 10_000;

/** Opens the system's Chromium without a window. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });

/** A person at a browser of their own, signed in through the page. */
export const signIn = async (
  browser: Browser,
  url: string,
  code: string,
  locale = 'ja-JP',
): Promise<BrowserContext> => {
  const context = await browser.newContext({ locale, viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(patienceMs);
  await (await signInTab(context, url, code)).close();
  return context;
};

/** What the test plugin noted so far: one line an event. */
export const notes = (page: Page): Promise<string[]> =>
  page.evaluate(() => JSON.parse(sessionStorage.getItem('notes') ?? '[]') as string[]);
