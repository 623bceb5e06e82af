import { createHmac } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { defaultConfig } from '../../../shared/config/default-config.ts';
import { stateStores } from '../../../shared/connectors/kintone/state/state-stores.ts';
import { startRealWorld } from '../../support/real-world.ts';
import { startRunner } from '../../support/runner-process.ts';
import { startWebhookReceiver } from '../../support/webhook-receiver.ts';

let world: Awaited<ReturnType<typeof startRealWorld>>;
let hook: Awaited<ReturnType<typeof startWebhookReceiver>>;
let folder: string;
let config: string;
beforeAll(async () => {
  [world, hook] = await Promise.all([startRealWorld(), startWebhookReceiver()]);
  folder = await mkdtemp(join(tmpdir(), 'renkei-notices-'));
  config = join(folder, 'renkei.json');
  const connection = {
    id: 'sf',
    kind: 'salesforce',
    label: '見本の組織',
    loginUrl: world.salesforce.url,
    clientId: 'sandbox',
    apiVersion: '67.0',
  };
  const job = {
    ...world.job,
    schedule: { kind: 'interval', minutes: 5 },
    enabledAt: '2026-01-01T00:00:00.000Z',
    notify: { users: ['sato'], groups: [], webhook: hook.url },
  };
  const whole = { ...defaultConfig, connections: [connection], jobs: [job], stateApps: world.apps };
  await writeFile(config, JSON.stringify(whole));
});
afterAll(async () => {
  await Promise.all([world.stop(), hook.stop()]);
  await rm(folder, { recursive: true });
});

const start = (
  args: readonly string[],
  secret = 'sandbox',
  time?: { readonly laterMs: number; readonly speed: number },
) =>
  startRunner(
    [...args, '--config', config],
    {
      KINTONE_BASE_URL: world.kintone.url,
      KINTONE_USERNAME: 'admin',
      KINTONE_PASSWORD: 'admin',
      RENKEI_SECRET_SF: secret,
      RENKEI_WEBHOOK_TOKEN: 'let-me-in',
      RENKEI_WEBHOOK_SECRET: 'only we know',
    },
    time,
  );
const run = (secret?: string) => start(['run', '--job', 'customers'], secret).ended;

test('[FER-38][FER-39] a refused sign-in is told once by separate runners, signed, in the words of Salesforce; its end once', async () => {
  expect((await run('wrong')).code).toBe(3);
  expect((await run('wrong')).code).toBe(3);
  expect(hook.events()).toEqual(['problem']);
  const { headers, body } = hook.received[0] ?? { headers: {}, body: '' };
  const [, at, sent] = /^t=(\d+),v1=(.+)$/.exec(String(headers['renkei-signature'])) ?? [];
  expect(createHmac('sha256', 'only we know').update(`${at}.${body}`).digest('hex')).toBe(sent);
  expect(headers.authorization).toBe('Bearer let-me-in');
  expect(JSON.parse(body)).toMatchObject({
    code: 'AUTH_REFUSED',
    state: 'stopped',
    cause: { message: expect.stringMatching(/invalid/i) },
    link: expect.stringContaining(`/k/${world.apps.log}/show#record=`),
  });
  expect(body).not.toMatch(/wrong|let-me-in|only we know/);
  expect((await run()).code).toBe(0);
  expect((await run()).code).toBe(0);
  expect(hook.events()).toEqual(['problem', 'well']);
});

test('a webhook that is down is said on standard error, and the run ends as it would have', async () => {
  hook.answer.status = 404;
  const ended = await run('wrong');
  hook.answer.status = 204;
  expect(ended.code).toBe(3);
  expect(ended.err).toContain('Webhook');
  expect(ended.err).toContain('status=404');
});

test('[SAT-22] 25 hours without a success are told by a watching runner and by check, though another holds the job', async () => {
  await run();
  const hours = (count: number) => count * 3_600_000;
  const clock = { now: () => Date.now() - hours(25), sleep: async () => {} };
  const { leases } = stateStores(world.kintone.client, world.apps, { clock });
  const first = await leases.acquire('customers', 'a page', 60_000);
  if (first.ok) await leases.release(first.value, { run: { state: 'done', heldUntil: null } });
  await leases.acquire('customers', 'a page', hours(48));
  const before = hook.received.length;

  const check = await start(['check', '--json']).ended;
  const said = check.out
    .trim()
    .split('\n')
    .map((it) => JSON.parse(it) as { event: string });
  expect(said.find((it) => it.event === 'overdue')).toMatchObject({ job: 'customers', hours: 24 });

  const watching = start(['run', '--watch']);
  await watching.said('24 時間以上');
  await expect.poll(() => hook.received.length, { timeout: 10_000 }).toBe(before + 1);
  watching.child.kill('SIGTERM');
  expect((await watching.ended).signal).toBeNull();
  expect(JSON.parse(hook.received.at(-1)?.body ?? '{}')).toMatchObject({ code: 'JOB_OVERDUE' });
});

test('kintone itself out of reach is told to the webhook once by a watching runner, and once when it is back', async () => {
  const before = hook.received.length;
  const down = {
    match: { path: '/k/v1/records.json', method: 'GET', times: 1_000 },
    do: { status: 520, body: {} },
  };
  await world.kintone.control('faults', [down]);
  // An hour passes in eighteen seconds.
  const watching = start(['run', '--watch'], 'sandbox', { laterMs: 0, speed: 200 });
  await expect.poll(() => hook.received.length, { timeout: 20_000 }).toBe(before + 1);
  expect(JSON.parse(hook.received.at(-1)?.body ?? '{}')).toMatchObject({
    event: 'problem',
    run: '',
    link: null,
  });
  await fetch(`${world.kintone.url}/__sandbox/faults`, { method: 'DELETE' });
  await expect.poll(() => hook.events().slice(before), { timeout: 20_000 }).toEqual(['problem', 'well']);
  watching.child.kill('SIGTERM');
  await watching.ended;
});
