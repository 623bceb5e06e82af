import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { shareOf } from '../../../scripts/cli/shard.rules.ts';
import type { Job } from '../../../shared/config/config.ts';
import { defaultConfig } from '../../../shared/config/default-config.ts';
import { startRealWorld } from '../../support/real-world.ts';
import { startRunner } from '../../support/runner-process.ts';
import { seededRandom } from '../../support/seeded-random.ts';

const seed = Number(process.env.RENKEI_TEST_SEED ?? 20_261_122);
const elevenMinutes = 660_000;

let world: Awaited<ReturnType<typeof startRealWorld>>;
let folder: string;
beforeEach(async () => {
  world = await startRealWorld();
  folder = await mkdtemp(join(tmpdir(), 'renkei-process-'));
});
afterEach(async () => {
  await world.stop();
  await rm(folder, { recursive: true });
});

const writeConfig = async (jobs: readonly Job[]): Promise<string> => {
  const file = join(folder, 'renkei.json');
  const connection = {
    id: 'sf',
    kind: 'salesforce',
    label: '見本の組織',
    loginUrl: world.salesforce.url,
    clientId: 'sandbox',
    apiVersion: '67.0',
  };
  const whole = { ...defaultConfig, connections: [connection], jobs, stateApps: world.apps };
  await writeFile(file, JSON.stringify(whole));
  return file;
};

const start = (config: string, args: readonly string[] = [], time = { laterMs: 120_000, speed: 1 }) =>
  startRunner(
    ['run', '--config', config, '--json', ...args],
    {
      KINTONE_BASE_URL: world.kintone.url,
      KINTONE_USERNAME: 'admin',
      KINTONE_PASSWORD: 'admin',
      RENKEI_SECRET_SF: 'sandbox',
    },
    time,
  );

const addCustomers = (count: number, company: string) =>
  world.kintone.client.record.addAllRecords({
    app: world.app,
    records: Array.from({ length: count }, (_, i) => ({
      氏名: { value: `${company} ${i}` },
      メール: { value: `${company}${i}@example.com` },
      会社: { value: company },
    })),
  });

const contacts = async () => {
  const soql = 'SELECT LastName, Email, Department FROM Contact WHERE Email != null ORDER BY Email';
  const found = await world.salesforce.connection.query(soql, { autoFetch: true, maxFetch: 50_000 });
  return found.records.map((it) => [it.LastName, it.Email, it.Department]);
};

const customers = async () => {
  const fields = ['氏名', 'メール', '会社'];
  const found = await world.kintone.client.record.getAllRecords({ app: world.app, fields });
  return found
    .map((it) => fields.map((code) => it[code]?.value))
    .sort((a, b) => (`${a[1]}` < `${b[1]}` ? -1 : 1));
};

const state = async (kind: 'lease' | 'checkpoint') => {
  const query = `kind in ("${kind}") order by key asc`;
  const found = await world.kintone.client.record.getRecords({ app: world.apps.links, query });
  return found.records.map((it) => ({
    key: it.key?.value,
    owner: it.owner?.value,
    cursor: it.cursor?.value,
  }));
};

const lastLine = (out: string) =>
  JSON.parse(out.trim().split('\n').at(-1) ?? '{}') as { counts: { read: number } };

const oneWay = (more: Partial<Job> = {}): Job => ({
  ...world.job,
  kind: 'upsert',
  mapping: { ...world.job.mapping, rows: world.job.mapping.rows.map((it) => ({ ...it, direction: 'send' })) },
  ...more,
});

test('a two-way run that is killed anywhere goes on to the same end, and the run after it writes nothing', async () => {
  await addCustomers(2_200, 'kintone');
  const config = await writeConfig([world.job]);
  const random = seededRandom(seed);
  const moments = [0, 1, 2].map(() => ({
    requests: 1 + Math.floor(random() * 12),
    laterMs: Math.floor(random() * 60),
  }));
  const where = `seed ${seed}, killed at ${JSON.stringify(moments)}`;
  const sent = async () => ((await world.salesforce.control('metrics')) as { requests: number }).requests;
  for (const [i, { requests, laterMs }] of moments.entries()) {
    const before = await sent();
    // The lease of the one that was killed has run out by then.
    const runner = start(config, ['--job', 'customers'], { laterMs: (i + 1) * elevenMinutes, speed: 1 });
    while ((await sent()) - before < requests && runner.child.exitCode === null) await wait(2);
    await wait(laterMs);
    runner.child.kill('SIGKILL');
    expect((await runner.ended).signal, where).toBe('SIGKILL');
  }
  const resumed = await start(config, ['--job', 'customers'], { laterMs: 4 * elevenMinutes, speed: 1 }).ended;
  expect(resumed, where).toMatchObject({ code: 0 });
  const found = await contacts();
  expect(found.length, where).toBe(2_200);
  expect(JSON.stringify(found) === JSON.stringify(await customers()), where).toBe(true);
  const again = await start(config, ['--job', 'customers'], { laterMs: 5 * elevenMinutes, speed: 1 }).ended;
  expect(lastLine(again.out), where).toMatchObject({ state: 'done', writes: 0, counts: { failed: 0 } });
});

test('a runner that was killed is not waited for: the next one on this machine takes its job over', async () => {
  await addCustomers(450, 'kintone');
  const config = await writeConfig([oneWay()]);
  // The form is read slowly, right after the lease was taken: time enough to kill it.
  const slow = { match: { path: '/k/v1/app/form/fields.json' }, do: { delayMs: 20_000 } };
  await world.kintone.control('faults', [slow]);
  const killed = start(config, ['--job', 'customers']);
  const lease = async () =>
    (await world.kintone.client.record.getRecords({ app: world.apps.links, query: 'kind in ("lease")' }))
      .records[0];
  while (!(await lease())?.owner?.value) await wait(5);
  const before = await lease();
  // While it lives, nobody else may.
  const second = await start(config, ['--job', 'customers']).ended;
  expect(second.out).toContain('LEASE_HELD');
  killed.child.kill('SIGKILL');
  await killed.ended;
  // The half minute that it leaves to what was under way passes in half a second.
  const next = await start(config, ['--job', 'customers'], { laterMs: 120_000, speed: 60 }).ended;
  expect(lastLine(next.out)).toMatchObject({ state: 'done', counts: { failed: 0 } });
  expect(Number((await lease())?.fence?.value)).toBe(Number(before?.fence?.value) + 1);
  expect(await contacts()).toEqual(await customers());
});

test('asked to stop, a run finishes its page, gives its lease back and says so; the next one goes on at once', async () => {
  await addCustomers(14_500, 'kintone');
  const config = await writeConfig([oneWay()]);
  const runner = start(config, ['--job', 'customers']);
  await runner.said('"event":"page"');
  runner.child.kill('SIGTERM');
  const stopped = await runner.ended;
  expect(stopped).toMatchObject({ code: 4, signal: null });
  const report = lastLine(stopped.out);
  expect(report).toMatchObject({ state: 'cancelled', fault: { code: 'CANCELLED' } });
  expect(report.counts.read % 2_000).toBe(0);
  expect(report.counts.read).toBeGreaterThan(0);
  expect(await contacts()).toHaveLength(report.counts.read);
  expect(await state('lease')).toEqual([{ key: 'lease:customers', owner: '', cursor: '' }]);
  const rest = await start(config, ['--job', 'customers']).ended;
  expect(rest.code).toBe(0);
  expect(lastLine(rest.out)).toMatchObject({ state: 'done', counts: { read: 14_500 - report.counts.read } });
  expect(await contacts()).toEqual(await customers());
});

test('two runners share the jobs: together they do all of them, each with its own lease and position', async () => {
  await addCustomers(120, 'east');
  await addCustomers(80, 'west');
  const due = { schedule: { kind: 'interval', minutes: 5 }, enabledAt: '2026-01-01T00:00:00.000Z' } as const;
  const jobs = ['east', 'west'].map((company, i) => {
    const left = { ...world.job.left, condition: `会社 = "${company}"` };
    return oneWay({ ...due, id: `share-${i}`, left });
  });
  expect([1, 2].map((index) => shareOf(jobs, { index, of: 2 }).length)).toEqual([1, 1]);
  const config = await writeConfig(jobs);
  const both = ['1/2', '2/2'].map((share) => start(config, ['--shard', share]).ended);
  const ended = await Promise.all(both);
  expect(ended.map((it) => it.code)).toEqual([0, 0]);
  const read = ended.map((it) => lastLine(it.out).counts.read);
  expect(read.sort()).toEqual([120, 80].sort());
  expect(await contacts()).toEqual(await customers());
  expect((await state('lease')).map((it) => it.key)).toEqual(['lease:share-0', 'lease:share-1']);
  expect((await state('checkpoint')).map((it) => it.key)).toEqual([
    'checkpoint:left:share-0',
    'checkpoint:left:share-1',
  ]);
});

test('a runner that watches runs a job when it falls due, and ends at once when asked to', async () => {
  const due = { schedule: { kind: 'interval', minutes: 5 }, enabledAt: '2026-01-01T00:00:00.000Z' } as const;
  const config = await writeConfig([oneWay(due)]);
  // Five minutes pass in a second and a half.
  const runner = start(config, ['--watch'], { laterMs: 120_000, speed: 200 });
  await runner.said('"state":"done"');
  await addCustomers(3, 'later');
  await runner.said('"writes":3');
  runner.child.kill('SIGTERM');
  expect(await runner.ended).toMatchObject({ code: 0, signal: null });
  expect(await contacts()).toHaveLength(3);
});
