import { afterAll, beforeAll, expect, test } from 'vitest';
import { nodeHttp } from '../../../scripts/node/node-http.ts';
import type { Job } from '../../../shared/config/config.ts';
import { runJob } from '../../../shared/sync/runner.ts';
import { postNotice } from '../../../shared/sync/tell/post-notice.ts';
import { noticeWords } from '../../../shared/words/notices.ts';
import { startRealWorld } from '../../support/real-world.ts';
import { startWebhookReceiver } from '../../support/webhook-receiver.ts';

let world: Awaited<ReturnType<typeof startRealWorld>>;
let hook: Awaited<ReturnType<typeof startWebhookReceiver>>;
beforeAll(async () => {
  [world, hook] = await Promise.all([startRealWorld(), startWebhookReceiver()]);
});
afterAll(() => Promise.all([world.stop(), hook.stop()]));

const telling = () => ({
  words: noticeWords('ja'),
  post: postNotice(nodeHttp()),
  link: (record: string) => `${world.kintone.url}/k/${world.apps.log}/show#record=${record}`,
});

const runWith = (notify: Job['notify']) =>
  runJob(
    { ...world.ports(), telling: telling() },
    { job: { ...world.job, ...(notify ? { notify } : {}) }, trigger: 'schedule' },
  );

const commentsOf = async (run: string) => {
  const query = `key = "${run}"`;
  const found = await world.kintone.client.record.getRecords({ app: world.apps.log, query });
  const record = String(found.records[0]?.$id?.value);
  const { comments } = await world.kintone.client.record.getRecordComments({ app: world.apps.log, record });
  return { record, comments };
};

const addTwice = async (name: string) => {
  world.kintone.clock.advance(600_000);
  for (const it of ['', ' again']) {
    const record = { 氏名: { value: `${name}${it}` }, メール: { value: 'same@example.com' } };
    await world.kintone.client.record.addRecord({ app: world.app, record });
  }
};

test('[FER-38][HOT-54] when rows fail, the people named are called on the record of the run, and the webhook is told', async () => {
  await addTwice('同じ');
  const done = await runWith({ users: ['sato'], groups: [], webhook: hook.url });
  expect(done.counts.failed).toBe(1);
  const { record, comments } = await commentsOf(done.run);
  expect(comments.map((it) => it.mentions)).toEqual([[{ code: 'sato', type: 'USER' }]]);
  expect(comments[0]?.text).toContain('エラー 1 件');
  expect(hook.received).toHaveLength(1);
  expect(JSON.parse(hook.received[0]?.body ?? '{}')).toMatchObject({
    event: 'problem',
    run: done.run,
    job: 'customers',
    name: '顧客',
    state: 'done',
    counts: { failed: 1 },
    code: expect.any(String),
    sentence: expect.stringMatching(/。$/),
    next: expect.stringMatching(/。$/),
    link: `${world.kintone.url}/k/${world.apps.log}/show#record=${record}`,
  });
  expect(hook.received[0]?.body).not.toContain('same@example.com');
});

test('the next rows with the same fault are counted in silence, by whichever door runs the job, and summed up a day later', async () => {
  await addTwice('もう一度');
  expect((await runWith({ users: ['tanaka'], groups: [], webhook: hook.url })).counts.failed).toBe(2);
  expect(hook.events()).toEqual(['problem']);
  world.kintone.clock.advance(86_400_000);
  await runWith({ users: ['tanaka'], groups: [], webhook: hook.url });
  expect(hook.events()).toEqual(['problem', 'digest']);
  expect(JSON.parse(hook.received[1]?.body ?? '{}')).toMatchObject({ again: [{ runs: 1, rows: 2 }] });
});

test('a webhook that is down leaves the run as it is, and a plain comment on its record says so', async () => {
  hook.answer.status = 500;
  await addTwice('三度');
  world.kintone.clock.advance(3 * 86_400_000);
  const done = await runWith({ users: [], groups: [], webhook: hook.url });
  expect(done.state).toBe('done');
  const { comments } = await commentsOf(done.run);
  expect(comments.map((it) => it.mentions)).toEqual([[]]);
  expect(comments[0]?.text).toContain('送れませんでした');
});

test('[HOT-54] eleven people in groups and organizations are all called, ten in a comment', async () => {
  await addTwice('四度');
  const users = Array.from({ length: 9 }, (_, i) => `user${i}`);
  const done = await runWith({ users, groups: ['sales'], organizations: ['tokyo'] });
  const { comments } = await commentsOf(done.run);
  const called = comments.flatMap((it) => it.mentions).map((it) => it.type);
  expect(comments.map((it) => it.mentions.length).sort()).toEqual([1, 10]);
  expect(called.filter((it) => it === 'ORGANIZATION')).toHaveLength(1);
});
