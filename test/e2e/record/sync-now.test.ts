import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRecordWorld, type RecordWorld } from './record-world.ts';

let world: RecordWorld;

beforeAll(async () => {
  world = await openRecordWorld();
});
afterAll(async () => {
  await world?.stop();
});

const contacts = async () =>
  (await world.salesforce.connection.query('SELECT Id, LastName, Email, Phone FROM Contact')).records;

describe('同期 above a list', () => {
  it('writes what each side lacks, and shows counts that sum', async () => {
    await world.addCustomers([
      { name: '青葉 一郎', mail: 'aoba@example.com', tel: '03-5550-0101', company: '株式会社あおば' },
      { name: '緑 花子', mail: 'midori@example.com', tel: '06-5550-0102' },
    ]);
    const page = await world.visit('admin');
    await page.getByRole('button', { name: '同期', exact: true }).click();
    await page.screenshot({ path: '/tmp/shot-menu.png' });
    await page.getByRole('menuitem', { name: /今すぐ同期/ }).click();
    await page.getByRole('dialog', { name: '同期の結果' }).waitFor();
    await page.screenshot({ path: '/tmp/shot-report.png' });
    expect((await contacts()).map((it) => it.Email)).toContain('aoba@example.com');
    await page.context().close();
  });
});
