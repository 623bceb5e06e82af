import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCallLayer } from '../../../scripts/start/pages/call-layer.ts';
import { encodeCalling, encodePairing } from '../../../shared/bridge/pairing.ts';
import { message, pageEvent } from '../../../shared/bridge/protocol.ts';
import { type CallWorld, eventually, startCallWorld } from './support/call-world.ts';

let world: CallWorld;

beforeAll(async () => {
  world = await startCallWorld();
});
afterAll(() => world?.stop());

const storedDialler = async (): Promise<unknown> => {
  const worker = await world.browser.worker();
  return worker.evaluate(async () => {
    const { settings } = (await chrome.storage.local.get('settings')) as {
      settings: { sites: { calling: { dialler: unknown } }[] };
    };
    return settings.sites[0]?.calling.dialler;
  });
};

const offered = () => ({
  ...world.calling,
  dialler: { kind: 'link', template: 'zoomphonecall://{e164}' } as const,
});

test('what the plugin offers on a page waits until the user says yes in the extension’s own page', async () => {
  const page = await world.openList();
  await openCallLayer(page);
  const offer = message('pairing.offered', {
    origin: 'https://somebody-else.cybozu.com',
    settings: encodeCalling(offered()),
  });
  await page.evaluate(
    ([name, detail]) => window.dispatchEvent(new CustomEvent(name as string, { detail })),
    [pageEvent, JSON.stringify(offer)],
  );
  const options = await world.browser.page('options.html');
  // The page's word about its own origin does not count; the address it came from does.
  await options.getByText(`${new URL(world.kintone.url).host} から設定が届いています`).waitFor();
  expect(await storedDialler()).toMatchObject({ kind: 'http' });
  await options.getByRole('button', { name: '受け取る', exact: true }).click();
  await options.getByText('と接続しました').waitFor();
  expect(await storedDialler()).toEqual(offered().dialler);
  await Promise.all([page.close(), options.close()]);
});

test('a pasted code connects, and a broken one says what to do', async () => {
  const options = await world.browser.page('options.html');
  const code = options.getByLabel('コードで接続する');
  await code.fill('RK1-broken');
  await options.getByRole('button', { name: '接続', exact: true }).click();
  await options.getByText('コードを読み取れませんでした。').waitFor();
  await code.fill(encodePairing({ origin: world.kintone.url, calling: world.calling }));
  await options.getByRole('button', { name: '接続', exact: true }).click();
  await options.getByText('と接続しました').waitFor();
  expect(await eventually(storedDialler, (it) => (it as { kind: string }).kind === 'http')).toMatchObject({
    kind: 'http',
  });
  await options.close();
});

test('the tests on the options page really connect, read and write', async () => {
  const options = await world.browser.page('options.html');
  const phone = options.locator('#phone');
  await phone.getByRole('radio', { name: '電話サーバー' }).click();
  await phone.getByRole('textbox', { name: 'パスワード' }).fill('1001');
  await phone.getByRole('button', { name: '保存' }).click();
  await phone.getByRole('button', { name: '接続を確かめる' }).click();
  await phone.getByText('つながりました').waitFor();
  await phone.getByRole('textbox', { name: 'パスワード' }).fill('9999');
  await phone.getByRole('button', { name: '保存' }).click();
  await phone.getByRole('button', { name: '接続を確かめる' }).click();
  await phone.getByText('内線かパスワードが違います').waitFor();

  const history = options.locator('#history');
  await history.getByRole('button', { name: '書き込みを確かめる' }).click();
  await history.getByText('確認用のレコード').waitFor();
  const rows = await world.historyRows();
  expect(rows).toMatchObject([
    { call_id: 'renkei-test', memo: '拡張機能の設定画面からの書き込みの確認です。' },
  ]);
  await history.getByRole('button', { name: '書き込みを確かめる' }).click();
  await history.getByText('確認用のレコード').waitFor();
  expect(await world.historyRows()).toHaveLength(1);
  await options.close();
});

test('[CAL-10] a site that is not configured gets no content script', async () => {
  const page = await world.browser.context.newPage();
  await page.goto(`${world.phone.url}/k/14/`);
  expect(await page.evaluate(() => document.querySelector('renkei-layer'))).toBeNull();
  await page.close();
});
