import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCallLayer } from '../../../scripts/start/pages/call-layer.ts';
import { type CallWorld, eventually, startCallWorld } from './support/call-world.ts';

let world: CallWorld;

beforeAll(async () => {
  world = await startCallWorld();
  const { url } = world.phone;
  const server = { kind: 'http', url: `${url}/calls`, eventsUrl: `${url}/events`, extension: '' } as const;
  await world.configure({ dialler: server }, { confirm: false });
});
afterAll(() => world?.stop());

test('where the company names the phone server only, a call says what to enter, and the rep’s own extension is enough', async () => {
  const [id = ''] = await world.addCustomers([{ company: '株式会社あおば製作所', mobile: '03-1234-5678' }]);
  const page = await world.openRecord(id);
  const layer = await openCallLayer(page);
  await layer.clickNumber('03-1234-5678');
  await layer.sees('自分の内線がまだ入っていません');
  expect(await world.phoneRequests('POST', '/calls')).toEqual([]);

  const options = await world.browser.page('options.html');
  await options.getByText('自分の内線番号を入れると、電話をかけられます。').waitFor();
  await options.getByLabel('内線', { exact: true }).fill('1001');
  await options.getByRole('button', { name: '保存', exact: true }).first().click();
  await options.getByText('保存しました', { exact: true }).first().waitFor();
  await options.locator('#phone').getByRole('button', { name: '接続を確かめる' }).click();
  await options.getByText('つながりました').waitFor();

  await page.bringToFront();
  await page.reload();
  const again = await openCallLayer(page);
  await again.clickNumber('03-1234-5678');
  const dialled = await eventually(
    () => world.phoneRequests('POST', '/calls'),
    (it) => it.length > 0,
  );
  expect(JSON.parse(dialled[0]?.body ?? '{}')).toMatchObject({ from: '1001', to: '+81312345678' });
});
