import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SettingsWorld, startSettingsWorld } from './support/settings-world.ts';
import { adminSteps } from './support/steps.ts';

let world: SettingsWorld;
let page: Page;
let admin: ReturnType<typeof adminSteps>;

beforeAll(async () => {
  world = await startSettingsWorld();
  page = await world.open();
  admin = adminSteps(world, page);
});

afterAll(() => world?.stop());

const button = (name: string) => page.getByRole('button', { name });

// One administrator, one afternoon: each test goes on where the one before stopped.
describe('from nothing to a running link', () => {
  it('[HOT-36] [FER-01] opens from the gear and offers the lead template', async () => {
    await button('ジョブを追加').click();
    expect(await page.getByText('顧客 ⇄ Salesforce リード').isVisible()).toBe(true);
    await page.getByRole('button', { name: '概要' }).click();
    await admin.chooseLead();
  });

  it('[HOT-40] [HOT-41] loads the app it stands in and says so', async () => {
    expect(await page.getByText(/「顧客管理」・\d+ 項目・3 件/).isVisible()).toBe(true);
  });

  it('[HOT-39] [CAL-11] takes the address of an app for its number', async () => {
    await page.getByLabel('kintone のアプリ').fill(`${world.kintone.url}/k/${world.app}/?view=5`);
    await page.getByRole('button', { name: '読み込み', exact: true }).click();
    await page.getByText('読み込みに成功しました').waitFor();
    await page.getByText('「顧客管理」').waitFor();
  });

  it('[HOT-42] tells three failures apart: no such app, another domain, nonsense', async () => {
    const load = async (text: string, cause: string) => {
      await page.getByLabel('kintone のアプリ').fill(text);
      await page.getByRole('button', { name: '読み込み', exact: true }).click();
      await page.getByText(cause).waitFor();
    };
    await load('9999', 'この ID のアプリがありません');
    expect(await page.getByText('読み込みに失敗しました').isVisible()).toBe(true);
    await load('https://other.cybozu.com/k/5/', '別のドメイン');
    await load('顧客管理', 'アプリ ID かアプリのアドレスを入れてください');
    await load(world.app, '読み込みに成功しました');
  });

  it('makes the two apps that keep the record only when told to', async () => {
    const before = await world.kintone.client.app.getApps({});
    expect(before.apps).toHaveLength(1);
    await admin.makeStateApps();
    const after = await world.kintone.client.app.getApps({});
    expect(after.apps.map((it) => it.name).toSorted()).toEqual(
      ['連携リンク', '連携ログ', '顧客管理'].toSorted(),
    );
  });

  it('[FER-22] keeps the mapping closed while the connection is refused, with its cause and cure', async () => {
    await admin.next('接続');
    await admin.connect('wrong');
    await page.getByText('コンシューマー鍵か秘密が違います。').waitFor();
    expect(await button('次へ：マッピング').getAttribute('aria-disabled')).toBe('true');
    expect(await page.getByText('コンシューマー鍵か秘密が違います。').count()).toBe(1);
  });

  it('[HOT-37] opens it once every permission is green', async () => {
    await page.getByLabel('コンシューマーの秘密', { exact: true }).fill('sandbox');
    await button('接続をテストする').click();
    await page.getByText('すべて通りました').waitFor();
    await admin.next('マッピング');
    await page.locator('.rk-map-item').first().waitFor();
  });

  it('[FER-24][FER-30][HOT-43] proposes the usual fields, each with label and code', async () => {
    const rows = await page.locator('.rk-map-item').allInnerTexts();
    const row = (code: string) => rows.find((it) => it.includes(code)) ?? '';
    expect(row('Email')).toMatch(/メールアドレス[\s\S]*mail[\s\S]*メール[\s\S]*Email/);
    for (const code of ['Company', 'LastName', 'FirstName', 'Phone']) expect(row(code)).not.toBe('');
    expect(row('Email')).toContain('キー');
  });

  it('[HOT-48] shows a real record through a step the moment it is added', async () => {
    const item = page.locator('.rk-map-item').filter({ hasText: 'Company' });
    await page.getByLabel('実データ').selectOption({ index: 2 });
    await item.getByRole('button', { name: /の行を開く/ }).click();
    await item.getByLabel('変換を追加').first().selectOption('width');
    await item.locator('.rk-now').getByText('株式会社 青葉商事', { exact: true }).last().waitFor();
    await item.getByRole('button', { name: /の行を閉じる/ }).click();
  });

  it('shows a dry run field by field and writes nothing', async () => {
    await admin.next('キーと予定');
    await admin.next('試し実行');
    await button('試し実行する').click();
    await page.getByText('まだ何も書き込んでいません').waitFor();
    await page.getByRole('cell', { name: 'info@minato.example' }).waitFor();
    const leads = await world.salesforce.connection.query(
      "SELECT Id FROM Lead WHERE Email = 'info@minato.example'",
    );
    expect(leads.totalSize).toBe(0);
  });

  it('[HOT-49] [HOT-50] writes the one record that is tried, and links to it', async () => {
    await admin.next('開始');
    await page.getByLabel('試すレコード').selectOption('2');
    await button('この 1 件を実行する').click();
    await page.getByText('正常に処理が行われました。').waitFor();
    const leads = await world.salesforce.connection.query(
      "SELECT LastName FROM Lead WHERE Email = 'info@minato.example'",
    );
    expect(leads.records.map((it) => it.LastName)).toEqual(['山本']);
    const [opened] = await Promise.all([
      world.context.waitForEvent('page'),
      page.getByRole('link', { name: 'レコードを開く' }).first().click(),
    ]);
    expect(opened.url()).toContain(`/k/${world.app}/show#record=2`);
    await opened.close();
  });

  it('[HOT-51] saves a job that is switched on, and reminds of アプリを更新', async () => {
    await page.getByText('予定どおりに動かす').click();
    await button('保存して開始する').click();
    await page.getByText('版 1 を保存しました。').waitFor();
    expect(await page.getByText('「アプリを更新」を押すと').isVisible()).toBe(true);
    const stored = await world.storedConfig();
    const config = JSON.parse(stored?.['config.0'] ?? '{}') as {
      jobs: { enabled: boolean; right: { object: string } }[];
    };
    expect(config.jobs.map((it) => [it.enabled, it.right.object])).toEqual([[true, 'Lead']]);
  });

  it('[HOT-37] keeps the secret out of what any user can read, and in the proxy store', async () => {
    const stored = JSON.stringify(await world.storedConfig());
    expect(stored).not.toContain('client_secret');
    const token = `${world.salesforce.url}/services/oauth2/token`;
    const proxy = await page.evaluate((url) => kintone.plugin.app.getProxyConfig(url, 'POST'), token);
    const header = (proxy as { headers: Record<string, string> }).headers.Authorization ?? '';
    expect(Buffer.from(header.replace('Basic ', ''), 'base64').toString()).toBe('sandbox:sandbox');
    expect(stored).not.toContain(header);
  });

  it('[SAT-19] lists what leaves kintone, and to whom', async () => {
    const host = world.salesforce.url.replace('http://', '');
    const row = page.getByRole('row').filter({ hasText: host });
    expect(await row.innerText()).toContain('メールアドレス');
  });
});

describe('coming back to it', () => {
  it('does not ask for the secret again: it is read back from the proxy store', async () => {
    await page.close();
    page = await world.open();
    await page.getByRole('button', { name: '接続', exact: true }).click();
    await page.getByText('設定済み').waitFor();
    await page.getByRole('button', { name: '接続をテストする' }).click();
    await page.getByText('すべて通りました').waitFor();
  });

  it('[CAL-18] asks before unsaved changes are left, and not once they are saved', async () => {
    const asks = async () => {
      let asked = false;
      page.once('dialog', (dialog) => {
        asked = true;
        void dialog.dismiss();
      });
      await page.evaluate(() => location.assign('/k/')).catch(() => {});
      await page.waitForTimeout(300);
      return asked;
    };
    await page.getByRole('button', { name: '接続', exact: true }).click();
    await page.getByRole('textbox', { name: 'kintone の画面から同期を実行できる人' }).fill('sales');
    await page.getByText('未保存の変更 1 件').waitFor();
    expect(await asks()).toBe(true);
    await adminSteps(world, page).save();
    expect((await world.storedConfig())?.['config.0']).toContain('"runGroup":"sales"');
  });

  it('goes back to an earlier version', async () => {
    await page.getByRole('button', { name: '読み込みと書き出し', exact: true }).click();
    const first = page.getByRole('listitem').filter({ hasText: '版 1' });
    await first.getByRole('button', { name: 'この版に戻す' }).click();
    await page.getByText('版 1 の内容を下書きに入れました').waitFor();
    await adminSteps(world, page).save();
    expect((await world.storedConfig())?.['config.0']).toContain('"runGroup":null');
  });
});

describe('a place on the form', () => {
  it('is added on request, waits for アプリを更新, and is not offered again', async () => {
    const spaces = async (): Promise<unknown[]> => {
      const { layout } = await world.kintone.client.app.getFormLayout({ app: world.app, preview: true });
      return layout.flatMap((it) => ('fields' in it ? it.fields : [])).filter((it) => it.type === 'SPACER');
    };
    await page.getByRole('button', { name: 'ジョブ', exact: true }).click();
    await page.getByRole('button', { name: 'マッピング', exact: true }).click();
    await page.getByRole('button', { name: 'キーと予定' }).click();
    await page.getByText('連携の状態を出す場所').waitFor();
    expect(await spaces()).toEqual([]);
    await page.getByRole('button', { name: 'フォームに場所を追加する' }).click();
    await page.getByText('場所を追加しました。').waitFor();
    expect(await spaces()).toMatchObject([{ elementId: 'renkei-sync' }]);
    await page.getByRole('button', { name: 'マッピング' }).first().click();
    await Promise.all([
      page.waitForResponse((it) => it.url().includes('/form/layout.json')),
      page.getByRole('button', { name: 'キーと予定' }).click(),
    ]);
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
    expect(await page.getByRole('button', { name: 'フォームに場所を追加する' }).count()).toBe(0);
  });
});

describe('ending it', () => {
  it('[REL-12] disconnecting removes the secret and stops the jobs; records and settings stay', async () => {
    const token = `${world.salesforce.url}/services/oauth2/token`;
    const stored = () => page.evaluate((url) => kintone.plugin.app.getProxyConfig(url, 'POST'), token);
    expect(JSON.stringify(await stored())).toContain('Authorization');
    await page.getByRole('button', { name: '接続', exact: true }).click();
    await page.getByRole('button', { name: '切断する…' }).click();
    await page.getByText('ジョブ 1 件を止めます。').waitFor();
    await page.getByRole('button', { name: '秘密を消して切断する' }).click();
    await page.locator('input#rk-secret').waitFor();
    expect(JSON.stringify(await stored())).not.toContain('Authorization');
    const config = JSON.parse((await world.storedConfig())?.['config.0'] ?? '{}') as {
      jobs: { enabled: boolean; mapping: { rows: unknown[] } }[];
    };
    expect(config.jobs.map((it) => it.enabled)).toEqual([false]);
    expect(config.jobs[0]?.mapping.rows.length).toBeGreaterThan(3);
    const { totalCount } = await world.kintone.client.record.getRecords({ app: world.app, totalCount: true });
    expect(totalCount).toBe('3');
  });
});
