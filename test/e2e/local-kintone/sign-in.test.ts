import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, signIn } from './browser-under-test.ts';
import { startTenant, type TenantUnderTest } from './tenant-under-test.ts';

let tenant: TenantUnderTest;
let browser: Browser;
let app: string;

beforeAll(async () => {
  tenant = await startTenant();
  browser = await openBrowser();
  app = await tenant.makeApp('顧客', {
    会社名: { type: 'SINGLE_LINE_TEXT', code: '会社名', label: '会社名' },
  });
});

afterAll(async () => {
  await browser?.close();
  await tenant?.stop();
});

describe('signing in to the local kintone', () => {
  it('refuses a wrong password in words, and keeps the name that was typed', async () => {
    const page = await browser.newPage({ locale: 'ja-JP' });
    await page.goto(`${tenant.url}/login`);
    await page.fill('#code', 'admin');
    await page.fill('#password', 'wrong');
    await page.click('button[type=submit]');
    await page.getByText('ログイン名またはパスワードが違います').waitFor();
    expect(await page.inputValue('#code')).toBe('admin');
    await page.close();
  });

  it('asks to sign in first and then goes where one wanted to', async () => {
    const page = await browser.newPage({ locale: 'en-US' });
    await page.goto(`${tenant.url}/k/${app}/`);
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await page.fill('#code', 'sato');
    await page.fill('#password', 'sato');
    await page.click('button[type=submit]');
    await page.waitForURL(`${tenant.url}/k/${app}/`);
    await page.close();
  });

  it('goes to its own pages only, whatever the address asks for', async () => {
    const answer = await fetch(`${tenant.url}/login`, {
      method: 'POST',
      body: new URLSearchParams({ code: 'sato', password: 'sato', to: '//elsewhere.example/' }),
      redirect: 'manual',
    });
    expect(answer.headers.get('location')).toBe('/');
  });

  it('lets a session write only with its request token', async () => {
    const context = await signIn(browser, tenant.url, 'admin');
    const page = await context.newPage();
    await page.goto(`${tenant.url}/k/${app}/`);
    const post = (body: object) =>
      page.evaluate(
        async (it) => {
          const answer = await fetch('/k/v1/record.json', {
            method: 'POST',
            headers: { 'X-Requested-With': 'XMLHttpRequest', 'Content-Type': 'application/json' },
            body: JSON.stringify(it),
          });
          return [answer.status, (await answer.json()).code ?? 'saved'];
        },
        { app, ...body },
      );
    expect(await post({})).toEqual([400, 'CB_IL02']);
    const token = await page.evaluate(() => kintone.getRequestToken());
    expect(await post({ __REQUEST_TOKEN__: token })).toEqual([200, 'saved']);

    const setConfig = (__REQUEST_TOKEN__: string) =>
      page.evaluate(
        async (body) =>
          (
            await fetch('/k/api/dev/plugin/config', {
              method: 'PUT',
              headers: { 'X-Requested-With': 'XMLHttpRequest' },
              body: JSON.stringify(body),
            })
          ).json(),
        { app, __REQUEST_TOKEN__ },
      );
    expect((await setConfig('made up')).code).toBe('CB_IL02');
    await context.close();
  });

  it('runs no script that stands in the page, and no text as a script', async () => {
    const context = await signIn(browser, tenant.url, 'admin');
    const page = await context.newPage();
    await page.goto(`${tenant.url}/k/${app}/`);
    const ran = await page.evaluate(() => {
      const inline = document.createElement('script');
      inline.textContent = 'window.inlineRan = true;';
      document.body.append(inline);
      const button = document.createElement('button');
      button.setAttribute('onclick', 'window.handlerRan = true');
      document.body.append(button);
      button.click();
      return ['inlineRan' in window, 'handlerRan' in window];
    });
    expect(ran).toEqual([false, false]);
    const policy = (await page.reload())?.headers()['content-security-policy'] ?? '';
    expect(policy).toMatch(/script-src 'self'(;|$)/);
    expect(policy).not.toContain('unsafe');
    await context.close();
  });

  it('switches to another person from the front page', async () => {
    const context = await signIn(browser, tenant.url, 'admin');
    const page = await context.newPage();
    await page.goto(`${tenant.url}/`);
    await page.getByRole('button', { name: 'sato に切り替える' }).click();
    await page.getByText('sato でサインイン中').waitFor();
    await context.close();
  });
});
