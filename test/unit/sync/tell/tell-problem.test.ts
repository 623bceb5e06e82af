import { expect, test } from 'vitest';
import type { Job } from '../../../../shared/config/config.ts';
import { fault } from '../../../../shared/fault/fault.ts';
import { fail, ok, type Result } from '../../../../shared/result.ts';
import { type RunOptions, runJob } from '../../../../shared/sync/runner.ts';
import type { Telling } from '../../../../shared/sync/tell/telling.ts';
import { noticeWords } from '../../../../shared/words/notices.ts';
import { customerJob } from '../../../support/customer-job.ts';
import { memoryNotices } from '../../../support/memory-notices.ts';
import { syncWorld } from '../../../support/sync-world.ts';

const webhook = 'https://hooks.example.com/renkei';
const hour = 3_600_000;

interface Posted {
  readonly event: string;
  readonly code: string;
  readonly link: string | null;
}

/** A job that tells, in memory: what was said and posted, and a receiver whose answers can be chosen. */
const tellingWorld = (notify: Job['notify'] = { users: ['sato'], groups: [], webhook }) => {
  const world = syncWorld(customerJob({ ...(notify ? { notify } : {}) }));
  const memory = memoryNotices();
  const posted: Posted[] = [];
  const answer: { now: Result<void>; asked: number } = { now: ok(undefined), asked: 0 };
  const lines: (readonly [string, object])[] = [];
  const telling: Telling = {
    words: noticeWords('ja'),
    link: (record) => `https://example.cybozu.com/k/8/show#record=${record}`,
    post: async (_url, body) => {
      answer.asked += 1;
      if (answer.now.ok) posted.push(JSON.parse(body));
      return answer.now;
    },
  };
  const log = { line: (event: string, fields: object) => void lines.push([event, fields]) };
  const ports = { ...world.ports, notices: memory.notices, telling, log };
  const broken = { ...ports, right: { ...ports.right, target: refusing(ports.right.target) } };
  const run = (more: Partial<RunOptions> = {}, isBroken = false) =>
    runJob(isBroken ? broken : ports, { job: world.job, trigger: 'schedule', ...more });
  return { ...world, ...memory, run, posted, answer, lines };
};

const refusing = <T extends { describe(): Promise<unknown> }>(target: T): T =>
  new Proxy(target, {
    get: (it, name) =>
      name === 'describe'
        ? async () => fail(fault('AUTH_REFUSED', 'salesforce', {}, { code: 'INVALID_LOGIN' }))
        : Reflect.get(it, name),
  });

const fails = { broken: true } as const;

test('[FER-38][HOT-54] a run that cannot go on calls the people named and posts to the webhook, with a link to its record', async () => {
  const { run, spoken, posted } = tellingWorld();
  const { run: id } = await run({}, fails.broken);
  expect(spoken).toEqual([
    { record: `record of ${id}`, users: ['sato'], text: expect.stringContaining('INVALID_LOGIN') },
  ]);
  const link = `https://example.cybozu.com/k/8/show#record=record of ${id}`;
  expect(posted).toMatchObject([{ event: 'problem', code: 'AUTH_REFUSED', run: id, link }]);
});

test('[FER-38] the same failure is told once a day, with how often it came, and its end once', async () => {
  const { run, clock, spoken, posted } = tellingWorld();
  for (let at = 0; at <= 25; at += 1) {
    await run({}, fails.broken);
    await clock.advance(hour);
  }
  expect(posted.map((it) => it.event)).toEqual(['problem', 'digest']);
  expect(spoken[1]?.text).toContain('24 回');
  await run();
  await run();
  expect(posted.map((it) => it.event)).toEqual(['problem', 'digest', 'well']);
  expect(spoken.at(-1)?.text).toContain('元どおり');
});

test('the interval between digests is the job’s own', async () => {
  const { run, clock, posted } = tellingWorld({ users: [], groups: [], webhook, digestHours: 2 });
  for (let at = 0; at < 5; at += 1) {
    await run({}, fails.broken);
    await clock.advance(hour);
  }
  expect(posted.map((it) => it.event)).toEqual(['problem', 'digest', 'digest']);
});

test('[FER-40] a refused row is told with its field; a run without a problem tells nobody', async () => {
  const { run, left, clock, spoken } = tellingWorld({ users: ['sato'], groups: [] });
  left.add({ 氏名: '見本', メール: 'a@example.com' });
  await run();
  expect(spoken).toEqual([]);
  left.add({ 氏名: '同じ', メール: 'a@example.com' });
  await clock.advance(600_000);
  await run();
  expect(spoken).toEqual([
    { record: 'record of run-2', users: ['sato'], text: expect.stringContaining('エラー 1 件') },
  ]);
});

test('a webhook that refuses does not fail the run: it is tried five times, told in the log and on the record', async () => {
  const { run, answer, lines, spoken } = tellingWorld();
  answer.now = fail(fault('REMOTE_BROKEN', 'network', { host: 'hooks.example.com' }, { status: 500 }));
  const done = await run({}, fails.broken);
  expect(done.fault?.code).toBe('AUTH_REFUSED');
  expect(answer.asked).toBe(5);
  expect(lines.at(-1)).toEqual(['notice-webhook', { code: 'REMOTE_BROKEN', status: 500 }]);
  expect(spoken.map((it) => it.users)).toEqual([['sato'], []]);
  expect(spoken[1]?.text).toContain('hooks.example.com');
});

test('when nobody at all took it, the next run tells it again; an answer that will not change is not asked for twice', async () => {
  const { run, answer, posted } = tellingWorld({ users: [], groups: [], webhook });
  answer.now = fail(fault('REQUEST_INVALID', 'network', {}, { status: 404 }));
  await run({}, fails.broken);
  expect(answer.asked).toBe(1);
  answer.now = ok(undefined);
  await run({}, fails.broken);
  await run({}, fails.broken);
  expect(posted.map((it) => it.event)).toEqual(['problem']);
});

test('a dry run, a trial of one record, and a job that names nobody are silent', async () => {
  const { run, spoken, posted, told } = tellingWorld();
  await run({ dryRun: true }, fails.broken);
  await run({ trigger: 'test', only: { side: 'left', ids: ['1'] } }, fails.broken);
  expect([spoken, posted, told('customers')]).toEqual([[], [], {}]);
  const { notify: _, ...job } = customerJob();
  await run({ job }, fails.broken);
  expect([spoken, posted, told('customers')]).toEqual([[], [], {}]);
});

test('running a few rows again does not call a job well', async () => {
  const { run, left, posted } = tellingWorld();
  const id = left.add({ 氏名: '見本', メール: 'a@example.com' });
  await run({}, fails.broken);
  await run({ trigger: 'retry', only: { side: 'left', ids: [String(id)] } });
  expect(posted.map((it) => it.event)).toEqual(['problem']);
});
