import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCallLayer } from '../../../scripts/start/pages/call-layer.ts';
import { type CallWorld, eventually, keptCalls, startCallWorld } from './support/call-world.ts';

let world: CallWorld;

beforeAll(async () => {
  world = await startCallWorld();
  await world.addCustomers([
    { company: 'まるた食品株式会社', person: '木村 さおり', phone: '０６－１２３４－５６７８' },
  ]);
});
afterAll(() => world?.stop());

test('an incoming call shows who it is on the page and in the panel, and is kept when missed', async () => {
  const page = await world.openList();
  const layer = await openCallLayer(page);
  const panel = await world.browser.page('panel.html');
  await page.bringToFront();
  await world.ring({ from: '0612345678' });
  await layer.sees('木村 さおり 様');
  await layer.sees('着信中');
  await panel.getByText('木村 さおり 様').waitFor();
  await panel.getByText('まるた食品株式会社').waitFor();
  const rows = await eventually(world.historyRows, (it) => it.length === 1, 10_000);
  expect(rows[0]).toMatchObject({
    direction: '着信',
    result: '不在着信',
    customer_name: '木村 さおり',
    duration: '0',
  });
  await panel.getByRole('button', { name: '完了' }).click();
  await panel.getByRole('button', { name: '不在着信' }).click();
  await panel.getByText('まるた食品株式会社').waitFor();
  await Promise.all([page.close(), panel.close()]);
});

test('an incoming call can be answered and hung up in the panel', async () => {
  const panel = await world.browser.page('panel.html');
  await world.ring({ from: '0612345678' });
  await panel.getByRole('button', { name: '応答' }).click();
  await panel.getByText('通話中').waitFor();
  await panel.getByRole('textbox', { name: 'メモ' }).fill('納期の確認');
  await panel.getByRole('button', { name: '終話' }).click();
  await panel.getByText('通話が終わりました').waitFor();
  await panel.locator('body').press('2');
  await panel.getByRole('button', { name: 'かけ直し', pressed: true }).waitFor();
  const rows = await eventually(world.historyRows, (it) => it.at(-1)?.result === 'かけ直し');
  expect(rows.at(-1)).toMatchObject({ memo: '納期の確認', direction: '着信', result: 'かけ直し' });
  await panel.getByText('kintone に保存済み').waitFor();
  await panel.getByRole('button', { name: '完了' }).click();
  await panel.getByRole('button', { name: '発信' }).first().waitFor();
  await panel.close();
});

test('a call whose kintone is down waits in the outbox, through the end of the worker, and arrives once', async () => {
  const before = (await world.historyRows()).length;
  const worker = await world.browser.worker();
  const [earlier] = await keptCalls(worker);
  await world.kintone.control('faults', [
    { match: { method: 'PUT', path: '/k/v1/records.json', times: 100 }, do: { status: 503, html: true } },
  ]);
  await world.ring({ from: '0612345678', answerAfterMs: 50, talkMs: 100 });
  const calls = await eventually(
    () => keptCalls(worker),
    (it) => it[0]?.id !== earlier?.id && it[0]?.state === 'ended',
  );
  const id = String(calls[0]?.id);
  const options = await world.browser.page('options.html');
  // A last word on the call before may be waiting as well.
  await options.getByText('kintone はメンテナンス中です。').first().waitFor();
  expect((await world.historyRows()).length).toBe(before);

  await world.browser.stopWorker();
  await fetch(`${world.kintone.url}/__sandbox/faults`, { method: 'DELETE' });
  // Whoever comes next wakes the worker; it finds what waits and sends it when its time has come.
  await options.getByRole('button', { name: '今すぐ送る' }).click();
  const rows = await eventually(world.historyRows, (it) => it.some((row) => row.call_id === id));
  expect(rows.filter((it) => it.call_id === id)).toHaveLength(1);
  await options.getByText('すべての通話が kintone に届いています。').waitFor();
  await options.close();
});

test('[CAL-23] a history token that may only add is enough, and a call is not written twice', async () => {
  const addOnly = await world.tokenFor(world.history, ['add']);
  const tokens = { ...world.secrets.tokens[world.kintone.url], [world.history]: addOnly };
  const worker = await world.browser.worker();
  await worker.evaluate((secrets) => chrome.storage.local.set({ secrets }), {
    ...world.secrets,
    tokens: { [world.kintone.url]: tokens },
  });
  const before = (await world.historyRows()).length;
  await world.ring({ from: '0612345678', answerAfterMs: 20, talkMs: 50 });
  const rows = await eventually(world.historyRows, (it) => it.length === before + 1);
  const id = rows.at(-1)?.call_id;
  const page = await world.openList();
  const layer = await openCallLayer(page);
  await layer.press('伝言');
  await layer.press('完了');
  await eventually(
    async () => (await world.kintone.control('requests')) as { requests: { status: number }[] },
    ({ requests }) => requests.filter((it) => it.status === 400).length > 0,
  );
  expect((await world.historyRows()).filter((it) => it.call_id === id)).toHaveLength(1);
  await page.close();
});
