import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { notes, openBrowser, signIn } from './browser-under-test.ts';
import { firstProbe, secondProbe } from './event-probes.ts';
import { addPlugin, updateApp, uploadPlugin } from './install-plugin.ts';
import { startTenant, type TenantUnderTest } from './tenant-under-test.ts';
import { packPlugin } from './test-plugin.ts';

let tenant: TenantUnderTest;
let browser: Browser;
let admin: BrowserContext;
let page: Page;
let app: string;

const text = (code: string, more: object = {}) => ({ type: 'SINGLE_LINE_TEXT', code, label: code, ...more });
const value = async (id: string, code: string) => {
  const { record } = await tenant.rest<{ record: Record<string, { value: unknown }> }>(
    'GET',
    `record.json?app=${app}&id=${id}`,
  );
  return record[code]?.value;
};
const add = async (name: string) =>
  (await tenant.rest<{ id: string }>('POST', 'record.json', { app, record: { 会社名: { value: name } } })).id;
const noted = (line: string) =>
  page.waitForFunction((it) => JSON.parse(sessionStorage.getItem('notes') ?? '[]').includes(it), line);
const openNew = async (name: string) => {
  await page.goto(`${tenant.url}/k/${app}/edit`);
  await noted('app.record.create.show');
  await page.fill('#f-会社名', name);
};
const save = () => page.getByRole('button', { name: '保存', exact: true }).click();

beforeAll(async () => {
  tenant = await startTenant();
  browser = await openBrowser();
  admin = await signIn(browser, tenant.url, 'admin');
  page = await admin.newPage();
  app = await tenant.makeApp('顧客', {
    会社名: text('会社名'),
    担当者: text('担当者'),
    メモ: text('メモ'),
    明細: {
      type: 'SUBTABLE',
      code: '明細',
      label: '明細',
      fields: { 明細名: text('明細名'), 数量: text('数量') },
    },
  });
  for (const [name, desktop] of [
    ['First probe', `window.firstId = kintone.$PLUGIN_ID; ${firstProbe}`],
    ['Second probe', secondProbe],
  ] as const) {
    await uploadPlugin(page, tenant.url, await packPlugin({ name, desktop, mobile: desktop }));
    await addPlugin(page, tenant.url, app, name);
  }
  await updateApp(page, tenant.url, app);
});

// A tab of its own for each test: notes live in the tab, and a page still on its way somewhere stays behind with it.
beforeEach(async () => {
  await page.close();
  page = await admin.newPage();
});

afterAll(async () => {
  await browser?.close();
  await tenant?.stop();
});

describe('events on the record pages of the local kintone', () => {
  it('loads plugins in the order they were added, each with its own id', async () => {
    await page.goto(`${tenant.url}/k/${app}/`);
    await noted('app.record.index.show');
    expect((await notes(page))[0]).toBe('loaded after the first');
  });

  it('shows what handlers wrote into a new record, and locks what they locked', async () => {
    await openNew('x');
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[id="f-担当者"]')?.value === '初期値',
    );
    expect(await page.isDisabled('[id="f-メモ"]')).toBe(true);
  });

  it('fires create, success and detail in order, with the record’s id as a text on success', async () => {
    await openNew('株式会社テスト');
    await save();
    await page.waitForURL(/show#record=/);
    const id = new URL(page.url()).hash.split('=')[1];
    await noted(`app.record.detail.show ${id}`);
    const fired = (await notes(page)).filter((it) => it.startsWith('app.'));
    expect(fired).toEqual([
      'app.record.create.show',
      'app.record.create.submit',
      `app.record.create.submit.success "${id}"`,
      `app.record.detail.show ${id}`,
    ]);
  });

  it('saves nothing when a handler sets an error, an error beside a field, returns false or fails', async () => {
    const before = (
      await tenant.rest<{ totalCount: string }>('GET', `records.json?app=${app}&totalCount=true`)
    ).totalCount;
    await openNew('STOP');
    await save();
    await page.getByText('保存を止めました').waitFor();
    await page.fill('#f-会社名', 'FIELD');
    await save();
    await page.getByText('この名前は使えません').waitFor();
    await page.fill('#f-会社名', 'THROW');
    await save();
    await page.getByText('カスタマイズの処理に失敗').waitFor();
    await page.fill('#f-会社名', 'FALSE');
    await save();
    await page.waitForFunction(() => !document.querySelector('[role=alert]'));
    const after = (
      await tenant.rest<{ totalCount: string }>('GET', `records.json?app=${app}&totalCount=true`)
    ).totalCount;
    expect(after).toBe(before);
  });

  it('waits for a promise before it saves', async () => {
    await openNew('WAIT');
    await save();
    await page.waitForURL(/show#record=/);
    expect(await value(new URL(page.url()).hash.split('=')[1] ?? '', '担当者')).toBe('待った後');
  });

  it('drops all changes when the last handler returns nothing', async () => {
    await openNew('LAST');
    await save();
    await page.waitForURL(/show#record=/);
    expect(await value(new URL(page.url()).hash.split('=')[1] ?? '', '担当者')).toBe('初期値');
  });

  it('goes where a handler sends it after the save', async () => {
    await openNew('URL');
    await save();
    await page.waitForURL(/from=plugin/);
  });

  it('tells each change at once, and lets the handler write other fields and the row it is about', async () => {
    const id = await add('変更');
    await page.goto(`${tenant.url}/k/${app}/show#record=${id}&mode=edit`);
    await noted(`app.record.edit.show ${id}`);
    await page.fill('[id="f-担当者"]', '山本');
    await page.press('[id="f-担当者"]', 'Tab');
    await noted('changed 山本');
    expect(await page.inputValue('[id="f-メモ"]')).toBe('担当は山本');
    await page.getByRole('button', { name: '行を追加する' }).first().click();
    await page.fill('[id="f-明細-0-明細名"]', 'りんご');
    await page.press('[id="f-明細-0-明細名"]', 'Tab');
    await noted('row りんご');
    expect(await page.inputValue('[id="f-明細-0-数量"]')).toBe('7');
    await save();
    await noted(`app.record.edit.submit.success "${id}"`);
    await noted(`app.record.detail.show ${id}`);
    expect(await value(id, 'メモ')).toBe('担当は山本');
  });

  it('shows the record again without loading the page when going to the next one', async () => {
    const older = await add('前');
    const newer = await add('後');
    await page.goto(`${tenant.url}/k/${app}/show#record=${newer}`);
    await noted(`app.record.detail.show ${newer}`);
    await page.evaluate(() => Object.assign(window, { samePage: true }));
    await page.getByRole('button', { name: '次のレコード' }).click();
    await noted(`app.record.detail.show ${older}`);
    expect(await page.evaluate(() => 'samePage' in window)).toBe(true);
  });

  it('edits a row in the list and says each step', async () => {
    const id = await add('一覧で直す');
    await page.goto(`${tenant.url}/k/${app}/`);
    await noted('app.record.index.show');
    await page.getByRole('button', { name: `編集する ${id}`, exact: true }).click();
    await noted(`app.record.index.edit.show ${id}`);
    await page.fill('.editing [id="f-担当者"]', '井上');
    await page.press('.editing [id="f-担当者"]', 'Tab');
    await noted('changed 井上');
    await page.getByRole('button', { name: `保存 ${id}`, exact: true }).click();
    await noted(`app.record.index.edit.finish ${id}`);
    const fired = (await notes(page)).filter((it) => it.includes('index.edit'));
    expect(fired).toEqual([
      `app.record.index.edit.show ${id}`,
      `app.record.index.edit.submit ${id}`,
      `app.record.index.edit.submit.success "${id}"`,
      `app.record.index.edit.finish ${id}`,
    ]);
    expect(await value(id, '担当者')).toBe('井上');
  });

  it('asks before deleting, tells the handlers, and goes back to the list', async () => {
    const id = await add('消える');
    await page.goto(`${tenant.url}/k/${app}/show#record=${id}`);
    await noted(`app.record.detail.show ${id}`);
    await page.getByRole('button', { name: 'レコードを削除する' }).click();
    await page.getByRole('button', { name: '削除する', exact: true }).click();
    await page.waitForURL(`${tenant.url}/k/${app}/`);
    expect(await notes(page)).toContain(`app.record.detail.delete.submit ${id}`);
    await expect(value(id, '会社名')).rejects.toThrow('GAIA_RE01');
  });

  it('says the same on phone pages under their own names', async () => {
    const id = await add('電話から');
    await page.goto(`${tenant.url}/k/m/${app}/`);
    await noted('mobile.app.record.index.show');
    await page.goto(`${tenant.url}/k/m/${app}/show?record=${id}`);
    await noted(`mobile.app.record.detail.show ${id}`);
    await page.getByRole('button', { name: '編集する' }).click();
    await noted(`mobile.app.record.edit.show ${id}`);
    await page.fill('#f-会社名', '電話で直した');
    await save();
    await noted(`mobile.app.record.edit.submit.success "${id}"`);
    // The page goes on to the record by itself; what follows must not meet it half-way.
    await page.getByRole('button', { name: '編集する' }).waitFor();
    await page.waitForLoadState();
    expect(await value(id, '会社名')).toBe('電話で直した');
    expect(await page.evaluate(() => kintone.mobile.app.getId())).toBe(Number(app));
  });

  it('fires print.show on the page for paper', async () => {
    const id = await add('紙');
    await page.goto(`${tenant.url}/k/${app}/print?record=${id}`);
    await noted(`app.record.print.show ${id}`);
  });
});
