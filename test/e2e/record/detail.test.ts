import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deploy } from '../../../scripts/start/kintone-admin.ts';
import { openRecordWorld, type RecordWorld } from './record-world.ts';

let world: RecordWorld;
let page: Page;
let customer: string;
let quiet: string;

const minute = 60_000;
const at = (minutesAgo: number) =>
  new Date(Math.floor(Date.now() / minute) * minute - minutesAgo * minute).toISOString().replace('.000', '');
const open = async (id: string, to = page) => {
  await to.goto(`${world.url}/k/${world.apps.customers}/show#record=${id}`);
  await to.reload();
};
const calls = (on = page) => on.locator('[data-renkei=call-history]');
const panel = () => page.locator('[data-renkei=sync-panel]');

beforeAll(async () => {
  world = await openRecordWorld();
  [customer = '', quiet = ''] = await world.addCustomers([
    { name: '青葉 一郎', mail: 'aoba@example.com', tel: '03-5550-0101', company: '株式会社あおば' },
    { name: '静 かおる', mail: 'shizuka@example.com', tel: '06-5550-0199' },
  ]);
  const common = { user: '佐藤 美咲', result: '通話済み' };
  await world.addCalls([
    {
      ...common,
      call_id: 'c1',
      number: '０３（５５５０）０１０１',
      direction: '着信',
      started_at: at(5),
      seconds: '272',
      memo: '見積の納期を早められるかとのご相談。',
      recordings: `${world.url}/a.mp3 ${world.url}/b.mp3`,
    },
    {
      ...common,
      call_id: 'c2',
      number: '+81355500101',
      direction: '発信',
      started_at: at(1600),
      seconds: '18',
      memo: '折り返しをお願いした。',
    },
    { call_id: 'c3', number: '03 5550 0101', direction: '着信', result: '不在着信', started_at: at(1700) },
    {
      ...common,
      call_id: 'c4',
      number: '0355500101',
      direction: '発信',
      user: '田中 健一',
      started_at: at(200_000),
      recordings: 'javascript:alert(1)',
    },
    {
      ...common,
      call_id: 'x1',
      number: '06-5550-0101',
      direction: '着信',
      started_at: at(9),
      memo: '別の会社',
    },
  ]);
  page = await world.visit('sato');
});
afterAll(async () => {
  await world?.stop();
});

describe('the calls of a customer', () => {
  it('[CAL-24][CAL-30] stand on the customer’s page however their numbers were written', async () => {
    await open(customer);
    await calls().locator('article').first().waitFor();
    expect(await calls().locator('article').count()).toBe(4);
    expect(await calls().getByText('別の会社').count()).toBe(0);
    await calls().getByText('4分32秒').waitFor();
  });

  it('are narrowed at once, with counts', async () => {
    await calls().getByRole('radio', { name: '不在着信 1' }).click();
    expect(await calls().locator('article').count()).toBe(1);
    await calls().getByLabel('メモを検索').fill('どこにもない言葉');
    await calls().getByText('条件に合う通話はありません。').waitFor();
    await calls().getByRole('button', { name: '条件を外す' }).click();
    expect(await calls().locator('article').count()).toBe(4);
  });

  it('[CAL-26] give a player for each recording, and never a link to anything but a web address', async () => {
    expect(await calls().getByRole('group', { name: /録音/ }).count()).toBe(2);
    expect(await calls().locator('a[href^="javascript"]').count()).toBe(0);
    await calls().getByText('javascript:alert(1)').waitFor();
  });

  it('say so when there are none, and offer to call', async () => {
    await open(quiet);
    await calls().getByText('まだ通話がありません').waitFor();
    const dial = calls().getByRole('link', { name: '06-5550-0199 に電話' });
    expect(await dial.getAttribute('href')).toBe('tel:+81655500199');
  });

  it('are one sentence for a person without the right to see them', async () => {
    await world.kintone.app.updateAppAcl({
      app: world.apps.calls,
      rights: [
        {
          entity: { type: 'USER', code: 'admin' },
          appEditable: true,
          recordViewable: true,
          recordAddable: true,
          recordEditable: true,
          recordDeletable: true,
        },
      ],
    });
    await deploy(world.kintone, world.apps.calls);
    await open(customer);
    await calls()
      .getByText(/権限がないため/)
      .waitFor();
    expect(await calls().locator('article').count()).toBe(0);
  });

  it('can be asked for again after trouble', async () => {
    const admin = await world.visit('admin');
    await world.control('faults', [
      { match: { method: 'GET', path: '/k/v1/records.json', times: 20 }, do: { status: 503, html: true } },
    ]);
    await open(customer, admin);
    await calls(admin).getByText('通話履歴を読み込めませんでした。').waitFor();
    await fetch(`${world.url}/__sandbox/faults`, { method: 'DELETE' });
    await calls(admin).getByRole('button', { name: 'もう一度' }).click();
    await calls(admin).locator('article').first().waitFor();
    await admin.context().close();
  });
});

describe('the panel of a record', () => {
  it('[FER-37] tells whether a record is linked, and links it on request', async () => {
    page = await world.visit('admin');
    await open(customer);
    await panel().getByText('リンクなし').waitFor();
    await panel().getByRole('button', { name: 'このレコードを同期' }).click();
    await panel().getByText('リンク済み').waitFor();
    const contact = await world.salesforce.connection.query(
      "SELECT Id FROM Contact WHERE Email = 'aoba@example.com'",
    );
    expect(contact.records).toHaveLength(1);
    const link = panel().getByRole('link', { name: /取引先責任者を開く/ });
    expect(await link.getAttribute('href')).toContain(String(contact.records[0]?.Id));
    await panel()
      .getByText(/最終同期 今日/)
      .waitFor();
  });

  it('[FER-37] shows what the last sync changed', async () => {
    await world.kintone.record.updateRecord({
      app: world.apps.customers,
      id: customer,
      record: { company: { value: '株式会社あおば製作所' } },
    });
    await open(customer);
    await panel().getByRole('button', { name: 'このレコードを同期' }).click();
    await panel().getByRole('button', { name: '前回 1 項目を変更' }).click();
    await panel().getByText('株式会社あおば製作所').waitFor();
    await panel().getByText('株式会社あおば', { exact: true }).waitFor();
  });

  it('takes one line above the form, and shows three changed fields before the others', async () => {
    await world.kintone.record.updateRecord({
      app: world.apps.customers,
      id: customer,
      record: {
        name: { value: '青葉 次郎' },
        company: { value: '青葉ホールディングス' },
        tel: { value: '03-5550-0109' },
        mail: { value: 'jiro@example.com' },
      },
    });
    await open(customer);
    await panel().getByRole('button', { name: 'このレコードを同期' }).click();
    const summary = panel().getByRole('button', { name: '前回 4 項目を変更' });
    await summary.waitFor();
    await open(customer);
    await summary.waitFor();
    expect((await panel().boundingBox())?.height).toBeLessThan(64);
    await summary.click();
    expect(await panel().locator('tbody tr').count()).toBe(3);
    await panel().getByRole('button', { name: 'ほか 1 項目' }).click();
    expect(await panel().locator('tbody th').allTextContents()).toEqual(
      expect.arrayContaining(['氏名', '会社名', '電話番号', 'メールアドレス']),
    );
  });

  it('gives a person without the right no buttons', async () => {
    const other = await world.visit('sato');
    await open(customer, other);
    await other.locator('[data-renkei=sync-panel]').getByText('リンク済み').waitFor();
    expect(await other.getByRole('button', { name: 'このレコードを同期' }).count()).toBe(0);
    await other.context().close();
  });

  it('stands there once after going from record to record', async () => {
    await page.evaluate((id) => {
      location.hash = `record=${id}`;
    }, quiet);
    await panel().getByText('リンクなし').waitFor();
    expect(await panel().count()).toBe(1);
    expect(await calls().count()).toBe(1);
  });
});

describe('before a record is saved', () => {
  it('the search field gets the number in one spelling', async () => {
    await page.goto(`${world.url}/k/${world.apps.customers}/edit`);
    await page.getByLabel('氏名').fill('新 太郎');
    await page.getByLabel('電話番号', { exact: true }).fill('０３（５５５０）０１２３');
    await page.getByRole('button', { name: '保存' }).click();
    await page.waitForURL(/show#record=/);
    const { records } = await world.kintone.record.getRecords({
      app: world.apps.customers,
      query: 'name = "新 太郎"',
    });
    expect(records[0]?.tel_key?.value).toBe('+81355500123');
  });
});
