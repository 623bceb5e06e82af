import type { BrowserContext, Page } from 'playwright-core';

const patienceMs = 20_000;

/** Opens a tab that is signed in to the local kintone. */
export const signIn = async (context: BrowserContext, kintone: string, user: string): Promise<Page> => {
  const page = await context.newPage();
  page.setDefaultTimeout(patienceMs);
  await page.goto(`${kintone}/login`);
  await page.fill('#code', user);
  await page.fill('#password', user);
  await page.click('button[type=submit]');
  await page.waitForURL(`${kintone}/`);
  return page;
};
