import { afterAll, beforeAll, expect, it } from 'vitest';
import { startWebhookReceiver } from '../../support/webhook-receiver.ts';
import { openRecordWorld, type RecordWorld } from './record-world.ts';

let world: RecordWorld;
let hook: Awaited<ReturnType<typeof startWebhookReceiver>>;

beforeAll(async () => {
  [world, hook] = await Promise.all([openRecordWorld(), startWebhookReceiver()]);
});
afterAll(async () => {
  await world?.stop();
  await hook?.stop();
});

it('[FER-38][HOT-54] a run on a page calls the people named in kintone, and posts through the proxy', async () => {
  const notify = { users: ['sato'], groups: [], webhook: hook.url };
  const jobs = world.config.jobs.map((job) => ({ ...job, notify }));
  await world.configure({ ...world.config, jobs });
  await world.addCustomers([{ name: 'あ'.repeat(81), mail: 'long@example.com' }]);
  const page = await world.visit('admin');
  await page.getByRole('button', { name: '同期', exact: true }).click();
  await page.getByRole('menuitem', { name: /今すぐ同期/ }).click();
  await page.getByRole('dialog', { name: '同期の結果' }).waitFor();

  expect(hook.received).toHaveLength(1);
  const notice = JSON.parse(hook.received[0]?.body ?? '{}') as { link: string; run: string };
  expect(notice).toMatchObject({ event: 'problem', counts: { failed: 1 } });
  expect(notice.link).toMatch(/^http:\/\/localhost:\d+\/k\/\d+\/show#record=\d+$/);
  const app = String(world.config.stateApps?.log);
  const record = notice.link.split('=').at(-1) ?? '';
  const { comments } = await world.kintone.record.getRecordComments({ app, record });
  expect(comments.map((it) => it.mentions)).toEqual([[{ code: 'sato', type: 'USER' }]]);
  expect(comments[0]?.text).toContain('問題がありました');
  await page.goto(notice.link);
  await page.getByText(notice.run).first().waitFor();
});
