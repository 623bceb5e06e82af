import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRecordWorld, type RecordWorld } from './record-world.ts';

let world: RecordWorld;
let page: Page;

beforeAll(async () => {
  world = await openRecordWorld();
  page = await world.visit('admin');
});
afterAll(async () => {
  await world?.stop();
});

const contacts = async () =>
  (await world.salesforce.connection.query('SELECT Id, LastName, Email, Phone FROM Contact')).records;
const mails = async () => {
  const { records } = await world.kintone.record.getRecords({ app: world.apps.customers, fields: ['mail'] });
  return records.map((it) => it.mail?.value);
};
const report = () => page.getByRole('dialog', { name: '同期の結果' });
const counts = async () =>
  (await report().locator('.rk-tiles dd').allTextContents()).map((it) => Number(it.replace(/\D/g, '')));
const choose = async (name: RegExp) => {
  await page.getByRole('button', { name: '同期', exact: true }).click();
  await page.getByRole('menuitem', { name }).click();
};
const close = () => report().getByRole('button', { name: '閉じる' }).click();

describe('同期 above a list', () => {
  it('a dry run shows every change field by field, and writes nothing', async () => {
    await world.addCustomers([
      { name: '青葉 一郎', mail: 'aoba@example.com', tel: '03-5550-0101', company: '株式会社あおば' },
      { name: '緑 花子', mail: 'midori@example.com', tel: '06-5550-0102' },
    ]);
    const before = (await contacts()).length;
    await choose(/ドライラン/);
    const preview = page.getByRole('dialog', { name: /ドライラン/ });
    await preview.waitFor();
    await preview.getByText('まだ何も書き込んでいません。').waitFor();
    expect(await preview.getByText('aoba@example.com').count()).toBe(1);
    expect((await contacts()).length).toBe(before);
    await preview.getByRole('button', { name: '閉じる' }).click();
  });

  it('writes what each side lacks, and its counts sum to the rows read', async () => {
    await world.salesforce.connection.create('Contact', [{ LastName: '東', Email: 'azuma@example.com' }]);
    await choose(/今すぐ同期/);
    await report().waitFor();
    const [created, updated, skipped, conflicts, failed] = await counts();
    const read = Number(
      (
        await report()
          .getByText(/読み取った/)
          .textContent()
      )?.replace(/\D/g, ''),
    );
    expect(
      [created, updated, skipped, conflicts, failed].reduce((sum: number, it) => sum + (it ?? 0), 0),
    ).toBe(read);
    expect(created).toBeGreaterThanOrEqual(3);
    expect(failed).toBe(0);
    expect((await contacts()).map((it) => it.Email)).toEqual(
      expect.arrayContaining(['aoba@example.com', 'midori@example.com']),
    );
    expect(await mails()).toContain('azuma@example.com');
    await close();
  });

  it('a second run writes nothing', async () => {
    const before = await contacts();
    await choose(/今すぐ同期/);
    await report().waitFor();
    const [created, updated] = await counts();
    expect([created, updated]).toEqual([0, 0]);
    expect(await contacts()).toEqual(before);
    await close();
  });

  it('[HOT-66] lists a refused row with its reason and a cure, and tries it again once it is mended', async () => {
    const tooLong = 'あ'.repeat(81);
    const [id = ''] = await world.addCustomers([
      { name: tooLong, mail: 'long@example.com' },
      { name: '良 太郎', mail: 'good@example.com' },
    ]);
    await choose(/今すぐ同期/);
    await report().waitFor();
    expect((await counts())[4]).toBe(1);
    expect((await contacts()).map((it) => it.Email)).toContain('good@example.com');
    await report().getByRole('tab', { name: /失敗/, selected: true }).waitFor();
    expect(await report().locator('.rk-cause h3').textContent()).toMatch(/氏名/);
    await world.kintone.record.updateRecord({
      app: world.apps.customers,
      id,
      record: { name: { value: '短 太郎' } },
    });
    await report()
      .getByRole('button', { name: /失敗した 1 件を再実行/ })
      .click();
    await report().getByText('失敗した行の再実行').waitFor();
    expect((await counts())[0]).toBe(1);
    expect((await contacts()).map((it) => it.Email)).toContain('long@example.com');
    await close();
  });

  it('the last result can be seen again later', async () => {
    await page.reload();
    await choose(/前回の結果/);
    await report().getByText('失敗した行の再実行').waitFor();
    await close();
  });

  it('rides out a Salesforce that is away for a moment', async () => {
    await world.addCustomers([{ name: '待 一子', mail: 'wait@example.com' }]);
    await world.salesforce.control('faults', [
      {
        match: { path: '/services/data/v67.0/composite/sobjects', method: 'POST' },
        do: { status: 503, body: {} },
      },
    ]);
    await choose(/今すぐ同期/);
    await report().waitFor({ timeout: 30_000 });
    expect((await counts())[4]).toBe(0);
    expect((await contacts()).map((it) => it.Email)).toContain('wait@example.com');
    await close();
  });
});

describe('taking a run back', () => {
  it('tells how many records would be restored and what stays, then restores them', async () => {
    const [kept = '', edited = ''] = await world.addCustomers([
      { name: '戻 一郎', mail: 'undo1@example.com', tel: '03-5550-0201' },
      { name: '戻 二郎', mail: 'undo2@example.com', tel: '03-5550-0202' },
    ]);
    await choose(/今すぐ同期/);
    await report().waitFor();
    await close();
    const tel = (id: string, value: string) =>
      world.kintone.record.updateRecord({ app: world.apps.customers, id, record: { tel: { value } } });
    await tel(kept, '03-5550-0301');
    await tel(edited, '03-5550-0302');
    await choose(/今すぐ同期/);
    await report().waitFor();
    expect((await counts())[1]).toBe(2);
    const other = (await contacts()).find((it) => it.Email === 'undo2@example.com');
    await world.salesforce.connection.update('Contact', [
      { Id: String(other?.Id), Phone: '03-5550-0999' },
    ] as never);

    await report()
      .getByRole('button', { name: /元に戻す…/ })
      .click();
    await report().getByText('1 件を、この同期の前の値に戻します。').waitFor();
    await report().getByText('そのあと変更された 1 件は、そのままにします。').waitFor();
    await report().getByRole('button', { name: '1 件を元に戻す' }).click();
    await report().getByText('元に戻す', { exact: false }).first().waitFor();
    await report()
      .getByText(/読み取った 2 件/)
      .waitFor();
    const phones = Object.fromEntries((await contacts()).map((it) => [it.Email, it.Phone]));
    expect(phones['undo1@example.com']).toMatch(/0201/);
    expect(phones['undo2@example.com']).toMatch(/0999/);
    await close();
  });
});

describe('who may run', () => {
  it('[HOT-09] somebody else sees the status only', async () => {
    const other = await world.visit('sato');
    await other.getByRole('button', { name: '同期', exact: true }).click();
    await other.getByText('同期の状況だけを表示しています。').waitFor();
    expect(await other.getByRole('menuitem', { name: /今すぐ同期|ドライラン/ }).count()).toBe(0);
    await other.context().close();
  });

  it('two people at once: one runs, the other is told who', async () => {
    const second = await world.visit('admin');
    await world.addCustomers([{ name: '同 時子', mail: 'same@example.com' }]);
    await world.salesforce.control('faults', [
      { match: { path: '/services/data/v67.0/composite/sobjects', method: 'POST' }, do: { delayMs: 3000 } },
    ]);
    await choose(/今すぐ同期/);
    await page.getByLabel('同期の進み具合').waitFor();
    // The slow request is under way: the first page holds the lease now.
    await expect.poll(async () => world.salesforce.control('faults')).toEqual({ faults: [] });
    await second.getByRole('button', { name: '同期', exact: true }).click();
    await second.getByRole('menuitem', { name: /今すぐ同期/ }).click();
    const told = second.getByRole('dialog', { name: '同期の結果' });
    await told.getByText(/このジョブは、いま 管理者.* が実行しています。/).waitFor();
    await report().waitFor({ timeout: 30_000 });
    expect((await contacts()).filter((it) => it.Email === 'same@example.com')).toHaveLength(1);
    await second.context().close();
    await close();
  });
});

describe('what goes wrong is said in a sentence', () => {
  it('a wrong secret', async () => {
    await world.configure(world.config, 'wrong');
    await page.reload();
    await choose(/今すぐ同期/);
    await report()
      .getByText(/サインインを断りました/)
      .waitFor();
    await report()
      .getByText(/鍵と秘密を入れ直してください/)
      .waitFor();
    await close();
  });

  it('a refused sign-in stands above the list, for people who can mend it', async () => {
    await page.reload();
    const banner = page.locator('[data-renkei=sync-trouble]');
    await banner.getByText(/サインインを断りました/).waitFor();
    const other = await world.visit('sato');
    await other.getByRole('button', { name: '同期', exact: true }).click();
    await other.getByText('同期の状況だけを表示しています。').waitFor();
    expect(await other.locator('[data-renkei=sync-trouble]').count()).toBe(0);
    await other.context().close();
    await world.configure(world.config);
    await page.reload();
    await choose(/今すぐ同期/);
    await report().getByText('完了').waitFor();
    await close();
    expect(await banner.getByText(/サインインを断りました/).count()).toBe(0);
  });

  it('[FER-55] a key field that was deleted after it was mapped', async () => {
    const { customers } = world.apps;
    await world.kintone.app.deleteFormFields({ app: customers, fields: ['mail'] });
    await world.configure(world.config);
    const before = (await contacts()).length;
    await page.reload();
    await choose(/今すぐ同期/);
    await report()
      .getByText(/何も書き込まずに終わりました/)
      .waitFor();
    expect((await contacts()).length).toBe(before);
    await close();
  });
});
