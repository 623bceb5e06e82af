import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser, signIn } from './browser-under-test.ts';
import { startTenant, type TenantUnderTest } from './tenant-under-test.ts';

let tenant: TenantUnderTest;
let browser: Browser;
let admin: BrowserContext;
let page: Page;
let app: string;

interface Shown {
  readonly type: string;
  readonly viewId: number;
  readonly viewName: string;
  readonly offset: number;
  readonly records: readonly Record<string, { readonly value: unknown }>[];
}

const text = (code: string) => ({ type: 'SINGLE_LINE_TEXT', code, label: code });
const view = (name: string, index: string, more: object) => ({
  type: 'LIST',
  name,
  index,
  filterCond: '',
  sort: '',
  ...more,
});
// Handlers that come too late for the first show hear the next one.
const listen = () =>
  page.evaluate(() => {
    const shown: unknown[] = [];
    Object.assign(window, { shown });
    kintone.events.on('app.record.index.show', (event) => {
      shown.push(event);
      return event;
    });
  });
const heard = async (count: number): Promise<Shown[]> => {
  await page.waitForFunction((n) => (window as unknown as { shown: unknown[] }).shown.length >= n, count);
  return page.evaluate(() => (window as unknown as { shown: Shown[] }).shown);
};

beforeAll(async () => {
  tenant = await startTenant();
  browser = await openBrowser();
  admin = await signIn(browser, tenant.url, 'admin');
  page = await admin.newPage();
  app = await tenant.makeApp(
    '顧客',
    {
      会社名: text('会社名'),
      電話: { type: 'LINK', code: '電話', label: '電話', protocol: 'CALL' },
      携帯: text('携帯'),
      人数: { type: 'NUMBER', code: '人数', label: '人数', digit: true },
    },
    {
      views: {
        全員: view('全員', '0', { fields: ['会社名', '電話', '携帯', '人数'], sort: 'レコード番号 asc' }),
        大口: view('大口', '1', { fields: ['会社名'], filterCond: '人数 >= 1040' }),
      },
    },
  );
  const records = Array.from({ length: 45 }, (_, n) => ({
    会社名: { value: `会社${n + 1}` },
    電話: { value: `03-1234-${5000 + n}` },
    携帯: { value: `090-1234-${5600 + n}` },
    人数: { value: 1000 + n },
  }));
  await tenant.rest('POST', 'records.json', { app, records });
});

beforeEach(async () => {
  await page.goto(`${tenant.url}/k/${app}/`);
  await page.waitForSelector('[data-list] tbody tr');
});

afterAll(async () => {
  await browser?.close();
  await tenant?.stop();
});

describe('the record list of the local kintone', () => {
  it('turns the page without loading anew, fires index.show again and goes back with the browser', async () => {
    await listen();
    await page.getByRole('button', { name: '次のページ' }).click();
    const [second] = await heard(1);
    expect(second?.offset).toBe(20);
    expect(second?.viewName).toBe('全員');
    expect(second?.records[0]?.会社名?.value).toBe('会社21');
    expect(new URL(page.url()).searchParams.get('offset')).toBe('20');
    await page.goBack();
    const [, first] = await heard(2);
    expect(first?.offset).toBe(0);
  });

  it('says its query with and without order, limit and offset', async () => {
    await page.goto(`${tenant.url}/k/${app}/?q=${encodeURIComponent('人数 > 1010')}&offset=20`);
    await page.waitForSelector('[data-list] tbody tr');
    expect(await page.evaluate(() => [kintone.app.getQueryCondition(), kintone.app.getQuery()])).toEqual([
      '人数 > 1010',
      '人数 > 1010 order by レコード番号 asc limit 20 offset 20',
    ]);
    expect(await page.getByText('21 - 34（34件中）').isVisible()).toBe(true);
  });

  it('changes the view with its own filter and columns', async () => {
    await listen();
    await page.getByLabel('一覧').selectOption({ label: '大口' });
    const [shown] = await heard(1);
    expect(shown?.records.length).toBe(5);
    expect(await page.evaluate(() => kintone.app.getFieldElements('電話'))).toBeNull();
  });

  it('gives the cells of a column, phone links as tel: and phone numbers in text as text', async () => {
    const cells = await page.evaluate(() => {
      const [link] = kintone.app.getFieldElements('電話') ?? [];
      const [plain] = kintone.app.getFieldElements('携帯') ?? [];
      return {
        tag: plain?.tagName,
        html: plain?.innerHTML,
        href: link?.querySelector('a')?.getAttribute('href'),
        number: kintone.app.getFieldElements('人数')?.[0]?.textContent,
        count: kintone.app.getFieldElements('携帯')?.length,
      };
    });
    expect(cells).toEqual({
      tag: 'TD',
      html: '090-1234-5600',
      href: 'tel:03-1234-5000',
      number: '1,000',
      count: 20,
    });
  });

  it('offers the spaces of a list here, and those of a record there', async () => {
    const spaces = () =>
      page.evaluate(() => [
        kintone.app.getHeaderMenuSpaceElement() !== null,
        kintone.app.getHeaderSpaceElement() !== null,
        kintone.app.record.getHeaderMenuSpaceElement() !== null,
      ]);
    expect(await spaces()).toEqual([true, true, false]);
    await page.goto(`${tenant.url}/k/${app}/show#record=1`);
    await page.waitForSelector('[data-field="会社名"]');
    expect(await spaces()).toEqual([false, false, true]);
    await page.goto(`${tenant.url}/k/m/${app}/`);
    await page.waitForSelector('[data-list]');
    expect(await spaces()).toEqual([false, false, false]);
    expect(await page.evaluate(() => kintone.mobile.app.getHeaderSpaceElement()?.tagName)).toBe('DIV');
  });

  it('sorts by a column and turns the order with a second click', async () => {
    await listen();
    await page.getByRole('button', { name: '会社名', exact: true }).click();
    await heard(1);
    await page.getByRole('button', { name: '会社名', exact: true }).click();
    const [, turned] = await heard(2);
    expect(turned?.records[0]?.会社名?.value).toBe('会社9');
  });

  it('shows why a condition cannot be used', async () => {
    await page.fill('input[type=search]', 'なし = "x"');
    await page.getByRole('button', { name: '絞り込み' }).click();
    await page.getByRole('alert').waitFor();
  });

  it('keeps what a plugin put into a space when the page is turned', async () => {
    await page.evaluate(() => {
      const own = document.createElement('p');
      own.id = 'own';
      own.textContent = 'from a plugin';
      kintone.app.getHeaderSpaceElement()?.append(own);
    });
    await page.getByRole('button', { name: '次のページ' }).click();
    await page.getByText('21 - 40（45件中）').waitFor();
    expect(await page.locator('#own').count()).toBe(1);
  });
});
