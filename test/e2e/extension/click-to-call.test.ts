import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCallLayer } from '../../../scripts/start/pages/call-layer.ts';
import { type CallWorld, eventually, keptCalls, startCallWorld } from './support/call-world.ts';

let world: CallWorld;

beforeAll(async () => {
  world = await startCallWorld();
});
afterAll(() => world?.stop());

test('[CAL-35] A click on a number on a record dials it, and the call with its memo lands in the history app', async () => {
  const [id = ''] = await world.addCustomers([
    { company: '株式会社あおば製作所', person: '山本 恵子', mobile: '０３（１２３４）５６７８' },
  ]);
  const page = await world.openRecord(id);
  const layer = await openCallLayer(page);
  await layer.clickNumber('０３（１２３４）５６７８');
  await layer.button('発信');
  await layer.sees('株式会社あおば製作所');
  await page.keyboard.press('Enter');
  await layer.sees('通話中');
  const [dialled] = await world.phoneRequests('POST', '/calls');
  expect(JSON.parse(dialled?.body ?? '{}')).toMatchObject({ from: '1001', to: '+81312345678' });

  await layer.type('メモ', '見積の件。来週また電話する。');
  await layer.press('かけ直し');
  await layer.press('終話');
  await layer.sees('通話が終わりました');
  await layer.press('完了');

  const rows = await eventually(world.historyRows, (it) => it.some((row) => row.recordings !== ''));
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    number: '+81312345678',
    customer: id,
    customer_name: '山本 恵子',
    direction: '発信',
    result: 'かけ直し',
    memo: '見積の件。来週また電話する。',
    caller: '佐藤',
  });
  expect(Number(rows[0]?.duration)).toBeLessThan(30);
  expect(rows[0]?.recordings).toMatch(/^http:\/\/localhost:\d+\/recordings\/.+\.wav$/);
});

test('[CAL-35] With a phone app chosen, the number opens as a tel: link and the user ends the call', async () => {
  await world.configure({ dialler: { kind: 'link', template: 'tel:{e164}' } }, { confirm: false });
  const [id = ''] = await world.addCustomers([{ company: 'まるた食品株式会社', mobile: '06-1234-5678' }]);
  const page = await world.openRecord(id);
  const layer = await openCallLayer(page);
  const opened = layer.nextLink();
  await layer.clickNumber('06-1234-5678');
  expect(await opened).toBe('tel:+81612345678');
  await layer.sees('電話アプリで発信しました');
  await layer.press('通話を終えた');
  await layer.press('完了');
  const rows = await eventually(world.historyRows, (it) => it.some((row) => row.number === '+81612345678'));
  expect(rows.at(-1)).toMatchObject({ number: '+81612345678', result: '発信', duration: '', customer: id });
  const calls = await keptCalls(await world.browser.worker());
  expect(calls[0]).toMatchObject({ state: 'ended' });
});
