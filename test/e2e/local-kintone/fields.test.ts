import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, signIn } from './browser-under-test.ts';
import { startTenant, type TenantUnderTest } from './tenant-under-test.ts';

let tenant: TenantUnderTest;
let browser: Browser;
let admin: BrowserContext;
let page: Page;
let app: string;

const field = (type: string, code: string, more: object = {}) => ({
  [code]: { type, code, label: code, ...more },
});
const options = (...labels: string[]) => ({
  options: Object.fromEntries(labels.map((label, index) => [label, { label, index: String(index) }])),
});
const place = (type: string, code: string) => ({ type, code, size: { width: '200' } });

beforeAll(async () => {
  tenant = await startTenant();
  browser = await openBrowser();
  admin = await signIn(browser, tenant.url, 'admin');
  page = await admin.newPage();
  const orders = await tenant.makeApp('注文', {
    ...field('SINGLE_LINE_TEXT', '顧客名'),
    ...field('NUMBER', '金額'),
  });
  await tenant.rest('POST', 'records.json', {
    app: orders,
    records: [
      { 顧客名: { value: 'あおば' }, 金額: { value: 500 } },
      { 顧客名: { value: 'みどり' }, 金額: { value: 900 } },
    ],
  });
  app = await tenant.makeApp(
    '顧客',
    {
      ...field('SINGLE_LINE_TEXT', '名前'),
      ...field('NUMBER', '単価'),
      ...field('NUMBER', '数'),
      ...field('CALC', '合計', { expression: '単価*数', format: 'NUMBER_DIGIT' }),
      ...field('DATE', '日付'),
      ...field('TIME', '時刻'),
      ...field('DATETIME', '日時'),
      ...field('DROP_DOWN', '区分', options('甲', '乙')),
      ...field('RADIO_BUTTON', '状況', { ...options('新規', '既存'), defaultValue: '新規' }),
      ...field('CHECK_BOX', '興味', options('A', 'B', 'C')),
      ...field('MULTI_SELECT', '地域', options('東', '西')),
      ...field('USER_SELECT', '担当'),
      ...field('FILE', '名刺'),
      ...field('RICH_TEXT', '詳細'),
      ...field('GROUP', '社内'),
      ...field('SINGLE_LINE_TEXT', '社内メモ'),
      ...field('REFERENCE_TABLE', '注文一覧', {
        referenceTable: {
          relatedApp: { app: orders },
          condition: { field: '名前', relatedField: '顧客名' },
          filterCond: '',
          displayFields: ['顧客名', '金額'],
          sort: '',
          size: '5',
        },
      }),
    },
    {
      layout: [
        {
          type: 'ROW',
          fields: [
            { type: 'LABEL', label: '<b>見出し</b><script>x</script>', size: { width: '200' } },
            place('SINGLE_LINE_TEXT', '名前'),
          ],
        },
        { type: 'ROW', fields: [place('NUMBER', '単価'), place('NUMBER', '数'), place('CALC', '合計')] },
        { type: 'ROW', fields: [place('DATE', '日付'), place('TIME', '時刻'), place('DATETIME', '日時')] },
        {
          type: 'ROW',
          fields: [
            place('DROP_DOWN', '区分'),
            place('RADIO_BUTTON', '状況'),
            place('CHECK_BOX', '興味'),
            place('MULTI_SELECT', '地域'),
          ],
        },
        {
          type: 'ROW',
          fields: [
            place('USER_SELECT', '担当'),
            place('FILE', '名刺'),
            { type: 'SPACER', elementId: 'panel', size: { width: '100', height: '20' } },
          ],
        },
        { type: 'ROW', fields: [place('RICH_TEXT', '詳細')] },
        {
          type: 'GROUP',
          code: '社内',
          layout: [{ type: 'ROW', fields: [place('SINGLE_LINE_TEXT', '社内メモ')] }],
        },
        { type: 'ROW', fields: [{ type: 'REFERENCE_TABLE', code: '注文一覧' }] },
      ],
    },
  );
});

afterAll(async () => {
  await browser?.close();
  await tenant?.stop();
});

describe('the fields on a form of the local kintone', () => {
  it('are filled in by hand and saved, each in its own kind of value', async () => {
    await page.goto(`${tenant.url}/k/${app}/edit`);
    await page.fill('[id="f-名前"]', 'あおば');
    await page.fill('[id="f-単価"]', '1500');
    await page.fill('[id="f-数"]', '2');
    await page.press('[id="f-数"]', 'Tab');
    await page.locator('[data-field="合計"]').getByText('3,000').waitFor();
    await page.fill('[id="f-日付"]', '2026-11-24');
    await page.fill('[id="f-時刻"]', '09:30');
    await page.getByLabel('日時の日付').fill('2026-11-24');
    await page.getByLabel('日時の時刻').fill('09:30');
    await page.getByLabel('区分').selectOption('乙');
    await page.getByLabel('既存').check();
    await page.getByLabel('C', { exact: true }).check();
    await page.getByLabel('A', { exact: true }).check();
    await page.locator('[id="f-地域"]').selectOption(['東', '西']);
    await page.locator('[id="f-担当"]').selectOption('sato');
    await page
      .locator('[id="f-名刺"]')
      .setInputFiles({ name: 'card.txt', mimeType: 'text/plain', buffer: Buffer.from('meishi') });
    await page.getByText('card.txt').waitFor();
    await page.locator('[id="f-詳細"]').fill('太い文字');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await page.waitForURL(/show#record=1/);

    const { record } = await tenant.rest<{ record: Record<string, { value: unknown }> }>(
      'GET',
      `record.json?app=${app}&id=1`,
    );
    const values = Object.fromEntries(Object.entries(record).map(([code, { value }]) => [code, value]));
    expect(values).toMatchObject({
      合計: '3000',
      日付: '2026-11-24',
      時刻: '09:30',
      日時: '2026-11-24T00:30:00Z',
      区分: '乙',
      状況: '既存',
      興味: ['A', 'C'],
      地域: ['東', '西'],
      担当: [{ code: 'sato', name: '佐藤 美咲' }],
      名刺: [{ name: 'card.txt', size: '6' }],
    });
    expect(String(values.詳細)).toContain('太い文字');
  });

  it('are shown again as people read them, with related records of another app', async () => {
    await page.goto(`${tenant.url}/k/${app}/show#record=1`);
    const shown = async (code: string) =>
      (await page.locator(`[data-field="${code}"] > [data-value]`).innerText()).trim();
    expect(await shown('合計')).toBe('3,000');
    expect(await shown('日時')).toBe('2026-11-24 09:30');
    expect(await shown('興味')).toBe('A, C');
    await page.locator('[data-field="注文一覧"]').getByText('500').waitFor();
    expect(await page.locator('[data-field="注文一覧"]').getByText('みどり').count()).toBe(0);
    expect(await page.locator('.form script').count()).toBe(0);
    expect(await page.evaluate(() => kintone.app.record.getSpaceElement('panel')?.tagName)).toBe('DIV');
  });

  it('give an attached file back with its content', async () => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'card.txt' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('card.txt');
    expect(await readFile(await file.path(), 'utf8')).toBe('meishi');
  });

  it('stand in groups that open and close by hand and by plugin', async () => {
    const group = page.locator('[data-field="社内メモ"]');
    expect(await group.isVisible()).toBe(false);
    await page.getByRole('button', { name: '社内', exact: true }).click();
    expect(await group.isVisible()).toBe(true);
    await page.evaluate(() => kintone.app.record.setGroupFieldOpen('社内', false));
    await group.waitFor({ state: 'hidden' });
  });

  it('are copied into a new record, without the attachment', async () => {
    await page.getByRole('link', { name: '再利用する' }).click();
    await page.waitForURL(/reuse=1/);
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[id="f-名前"]')?.value === 'あおば',
    );
    expect(await page.getByText('card.txt').count()).toBe(0);
  });

  it('are found in a guest space under that space’s addresses alone', async () => {
    const made = await fetch(`${tenant.url}/__sandbox/space`, {
      method: 'POST',
      body: JSON.stringify({ isGuest: true }),
    });
    const { id: space, defaultThread: thread } = (await made.json()) as { id: string; defaultThread: string };
    const send = (method: string, path: string, body: unknown) =>
      fetch(`${tenant.url}/k/guest/${space}/v1/${path}`, {
        method,
        headers: {
          'X-Cybozu-Authorization': Buffer.from('admin:admin').toString('base64'),
          'Content-Type': 'application/json',
        },
        body: JSON.stringify(body),
      });
    const created = await send('POST', 'preview/app.json', { name: '共有', space, thread });
    const { app: guestApp } = (await created.json()) as { app: string };
    await send('POST', 'preview/app/form/fields.json', {
      app: guestApp,
      properties: field('SINGLE_LINE_TEXT', '名前'),
    });
    expect((await send('POST', 'preview/app/deploy.json', { apps: [{ app: guestApp }] })).status).toBe(200);
    tenant.clock.advance(60_000);
    await page.goto(`${tenant.url}/k/guest/${space}/${guestApp}/`);
    await page.waitForSelector('[data-list]');
    expect(await page.evaluate(() => kintone.api.url('/k/v1/records', true))).toBe(
      `${tenant.url}/k/guest/${space}/v1/records.json`,
    );
    expect((await page.goto(`${tenant.url}/k/${guestApp}/`))?.status()).toBe(404);
  });
});
