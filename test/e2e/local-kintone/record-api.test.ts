import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, signIn } from './browser-under-test.ts';
import { startTenant, type TenantUnderTest } from './tenant-under-test.ts';

let tenant: TenantUnderTest;
let browser: Browser;
let admin: BrowserContext;
let page: Page;
let app: string;
let source: string;
let id: string;

const text = (code: string, more: object = {}) => ({ type: 'SINGLE_LINE_TEXT', code, label: code, ...more });
const open = async (address: string, selector = '[data-field="会社名"]') => {
  await page.goto('about:blank');
  await page.goto(`${tenant.url}${address}`);
  await page.waitForSelector(selector);
};

beforeAll(async () => {
  tenant = await startTenant();
  browser = await openBrowser();
  admin = await signIn(browser, tenant.url, 'admin');
  page = await admin.newPage();
  source = await tenant.makeApp('会社マスタ', {
    コード: text('コード', { unique: true }),
    正式名称: text('正式名称'),
  });
  await tenant.rest('POST', 'record.json', {
    app: source,
    record: { コード: { value: 'C-1' }, 正式名称: { value: '株式会社サンプル' } },
  });
  const lookup = {
    relatedApp: { app: source },
    relatedKeyField: 'コード',
    fieldMappings: [{ field: '正式名', relatedField: '正式名称' }],
    lookupPickerFields: ['正式名称'],
    filterCond: '',
    sort: '',
  };
  app = await tenant.makeApp(
    '顧客',
    {
      会社名: text('会社名', { required: true }),
      メモ: { type: 'MULTI_LINE_TEXT', code: 'メモ', label: 'メモ' },
      次回: { type: 'DATETIME', code: '次回', label: '次回' },
      会社コード: text('会社コード', { lookup }),
      正式名: text('正式名'),
      内訳: { type: 'SUBTABLE', code: '内訳', label: '内訳', fields: { 品名: text('品名') } },
    },
    {
      status: {
        enable: true,
        states: {
          未処理: { name: '未処理', index: '0', assignee: { type: 'ONE', entities: [] } },
          完了: { name: '完了', index: '1', assignee: { type: 'ONE', entities: [] } },
        },
        actions: [{ name: '完了する', from: '未処理', to: '完了', filterCond: '' }],
      },
    },
  );
  ({ id } = await tenant.rest<{ id: string }>('POST', 'record.json', {
    app,
    record: { 会社名: { value: '株式会社あおば' }, 次回: { value: '2026-11-24T00:30:00Z' } },
  }));
});

afterAll(async () => {
  await browser?.close();
  await tenant?.stop();
});

describe('the JavaScript API on record pages of the local kintone', () => {
  it('calls the REST API by path or by address, and rejects with the body of the refusal', async () => {
    await open(`/k/${app}/show#record=${id}`);
    const result = await page.evaluate(
      async ([appId, recordId]) => {
        const params = { app: appId, id: recordId };
        const byPath = await kintone.api('/k/v1/record', 'GET', params);
        const byUrl = await kintone.api(kintone.api.url('/k/v1/record.json', true), 'GET', params);
        const written = await kintone.api('/k/v1/record.json', 'PUT', {
          ...params,
          record: { メモ: { value: '書いた' } },
        });
        const refusal = await kintone
          .api('/k/v1/record.json', 'GET', { app: appId, id: 99 })
          .catch((it) => it);
        const called = await new Promise((resolve) =>
          kintone.api('/k/v1/record.json', 'GET', params, resolve, () => resolve(null)),
        );
        return {
          same: byPath.record.会社名.value === byUrl.record.会社名.value && called !== null,
          written,
          refusal: refusal.code,
          isError: refusal instanceof Error,
          get: kintone.api.urlForGet('/k/v1/records', { app: 1, fields: ['a'] }),
          limit: (await kintone.api.getConcurrencyLimit()).limit,
        };
      },
      [app, id] as const,
    );
    expect(result).toEqual({
      same: true,
      written: { revision: '2' },
      refusal: 'GAIA_RE01',
      isError: false,
      get: `${tenant.url}/k/v1/records.json?app=1&fields%5B0%5D=a`,
      limit: 100,
    });
  });

  it('shows times on the user’s clock and gives the element of a field, but none for a table’s inner field', async () => {
    await open(`/k/${app}/show#record=${id}`);
    expect(
      await page.evaluate(() => [
        kintone.app.record.getFieldElement('次回')?.textContent,
        kintone.app.record.getFieldElement('品名'),
        kintone.app.record.getId(),
        kintone.app.record.get().record.会社名.value,
        kintone.app.getLookupTargetAppId('会社コード'),
      ]),
    ).toEqual(['2026-11-24 09:30', null, Number(id), '株式会社あおば', source]);
  });

  it('sets values and errors on a form, runs a lookup on demand, and refuses from inside a handler', async () => {
    await open(`/k/${app}/edit`);
    const error = await page.evaluate(() => {
      let refused = '';
      kintone.events.on('app.record.create.change.会社名', (event) => {
        try {
          kintone.app.record.set({ record: {} });
        } catch (it) {
          refused = (it as Error).message;
        }
        return event;
      });
      const current = kintone.app.record.get();
      current.record.会社名.value = '設定した名前';
      current.record.メモ.error = '長すぎます';
      current.record.会社コード.value = 'C-1';
      current.record.会社コード.lookup = true;
      kintone.app.record.set(current);
      return refused;
    });
    expect(error).toContain('cannot be called');
    expect(await page.inputValue('[id="f-会社名"]')).toBe('設定した名前');
    await page.getByText('長すぎます').waitFor();
    await page.getByText('株式会社サンプル').waitFor();
  });

  it('keeps a field hidden that a plugin hid', async () => {
    await open(`/k/${app}/show#record=${id}`);
    await page.evaluate(() => kintone.app.record.setFieldShown('メモ', false));
    await page.waitForSelector('[data-field="メモ"]', { state: 'hidden' });
  });

  it('puts the server’s refusal beside the field it is about', async () => {
    await open(`/k/${app}/edit`);
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await page.getByText('必須です。').waitFor();
    await page.getByText('入力内容を確認してください。').waitFor();
  });

  it('does not overwrite what somebody else saved in the meantime', async () => {
    await open(`/k/${app}/show#record=${id}&mode=edit`, '[id="f-会社名"]');
    await tenant.rest('PUT', 'record.json', { app, id, record: { メモ: { value: '別の人' } } });
    await page.fill('[id="f-会社名"]', '上書き');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await page.getByRole('alert').first().waitFor();
    const { record } = await tenant.rest<{ record: Record<string, { value: string }> }>(
      'GET',
      `record.json?app=${app}&id=${id}`,
    );
    expect(record.会社名?.value).toBe('株式会社あおば');
  });

  it('moves a record on after the handlers agreed, with what they changed', async () => {
    await open(`/k/${app}/show#record=${id}`);
    await page.evaluate(() =>
      kintone.events.on('app.record.detail.process.proceed', (event) => {
        if (event.action.value === '完了する' && event.nextStatus.value === '完了')
          event.record.メモ.value = '済み';
        return event;
      }),
    );
    await page.getByRole('button', { name: '完了する' }).click();
    await page.locator('dialog').getByRole('button', { name: '完了する' }).click();
    await page.getByText('ステータス: 完了').waitFor();
    const { record } = await tenant.rest<{ record: Record<string, { value: string }> }>(
      'GET',
      `record.json?app=${app}&id=${id}`,
    );
    expect([record.ステータス?.value, record.メモ?.value]).toEqual(['完了', '済み']);
  });

  it('takes comments and lets their writer delete them', async () => {
    await open(`/k/${app}/show#record=${id}`);
    await page.getByLabel('コメントの本文').fill('折り返しは 03-1234-5690 へ');
    await page.getByRole('button', { name: 'コメントする' }).click();
    await page.locator('.comment').getByText('折り返しは 03-1234-5690 へ').waitFor();
    await page.getByRole('button', { name: 'コメントを削除する' }).click();
    await page.getByText('コメントはまだありません。').waitFor();
  });

  it('asks, notifies and covers the page the newer way', async () => {
    await open(`/k/${app}/show#record=${id}`);
    const answer = page.evaluate(() =>
      (
        window as unknown as { kintone: { showConfirmDialog(it: object): Promise<string> } }
      ).kintone.showConfirmDialog({
        title: '確認',
        body: '一行目\n二行目',
        showCancelButton: true,
        cancelButtonText: 'やめる',
      }),
    );
    await page.getByRole('button', { name: 'やめる' }).click();
    expect(await answer).toBe('CANCEL');
    const newer = await page.evaluate(async () => {
      const { kintone: it } = window as unknown as {
        kintone: Record<string, (...args: unknown[]) => Promise<unknown>> & {
          app: Record<string, () => Promise<Record<string, unknown>>>;
        };
      };
      await it.showNotification?.('SUCCESS', 'できました');
      await it.showLoading?.('VISIBLE');
      const covered = document.querySelector('.curtain') !== null;
      await it.showLoading?.('HIDDEN');
      return {
        covered,
        lifted: document.querySelector('.curtain') === null,
        mobile: await it.isMobilePage?.(),
        fields: Object.keys((await it.app.getFormFields?.()) ?? {}).includes('会社名'),
        page: await it.getPageType?.(),
        url: await it.buildPageUrl?.('APP_DETAIL', { appId: 5, recordId: 7 }),
      };
    });
    expect(newer).toEqual({
      covered: true,
      lifted: true,
      mobile: false,
      fields: true,
      page: { type: 'APP', page: 'APP_DETAIL' },
      url: `${tenant.url}/k/5/show#record=7`,
    });
    await page.getByText('できました').waitFor();
  });
});
