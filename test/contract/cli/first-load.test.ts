import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Config, Job } from '../../../shared/config/config.ts';
import { defaultConfig } from '../../../shared/config/default-config.ts';
import type { Forecast } from '../../../shared/sync/limits/forecast.rules.ts';
import type { RunReport } from '../../../shared/sync/report.ts';
import { startRealWorld } from '../../support/real-world.ts';
import { startRunner } from '../../support/runner-process.ts';

const dayMs = 86_400_000;
type End = RunReport & { readonly forecast?: Forecast };

let world: Awaited<ReturnType<typeof startRealWorld>>;
let folder: string;
beforeAll(async () => {
  world = await startRealWorld();
  folder = await mkdtemp(join(tmpdir(), 'renkei-first-'));
});
afterAll(async () => {
  await world.stop();
  await rm(folder, { recursive: true });
});

const addCustomers = (app: string, count: number, name: string) =>
  world.kintone.client.record.addAllRecords({
    app,
    records: Array.from({ length: count }, (_, i) => ({
      氏名: { value: `${name} ${i}` },
      メール: { value: `${name}${i}@example.com` },
    })),
  });

const runner = async (
  args: readonly string[],
  job: Job | readonly Job[],
  more: Partial<Config['connections'][number]> = {},
) => {
  const connection = {
    id: 'sf',
    kind: 'salesforce' as const,
    label: '見本の組織',
    loginUrl: world.salesforce.url,
    clientId: 'sandbox',
    apiVersion: '67.0',
    ...more,
  };
  const file = join(folder, 'renkei.json');
  const whole = { ...defaultConfig, connections: [connection], jobs: [job].flat(), stateApps: world.apps };
  await writeFile(file, JSON.stringify(whole));
  const env = {
    KINTONE_BASE_URL: world.kintone.url,
    KINTONE_USERNAME: 'admin',
    KINTONE_PASSWORD: 'admin',
    RENKEI_SECRET_SF: 'sandbox',
    RENKEI_LANG: 'en',
  };
  // The process lives in the time of the two servers, a little after what was done to them last.
  const time = { laterMs: world.clock.now() - Date.now() + 120_000, speed: 1 };
  return startRunner([...args, '--config', file], env, time).ended;
};
const endOf = ({ out }: { readonly out: string }): End =>
  JSON.parse(out.trim().split('\n').at(-1) ?? '{}') as End;
const close = (guess: number, real: number): void => {
  expect(guess / real).toBeGreaterThan(0.6);
  expect(guess / real).toBeLessThan(1.7);
};

test('[CAL-34][HOT-13] of 3,500 customers the newest 3,000 come over as forecast, --continue brings 500, an old one stays', async () => {
  await addCustomers(world.app, 1, 'old');
  await world.clock.sleep(61 * dayMs);
  await addCustomers(world.app, 3_500, 'recent');
  const job: Job = {
    ...world.job,
    kind: 'upsert',
    enabledAt: new Date(world.clock.now()).toISOString(),
    initial: { kind: 'lastDays', days: 60, max: 3_000 },
  };
  const now = ['run', '--job', 'customers', '--json'];
  const checked = endOf(await runner(['check', '--json'], job)).forecast;
  const dry = endOf(await runner([...now, '--dry-run'], job));
  expect(dry).toMatchObject({ writes: 0, counts: { created: 3_000 }, waiting: { left: 500 } });
  expect(checked).toMatchObject({ rows: 3_000, quietTime: null });
  expect(dry.forecast?.requests).toEqual(checked?.requests);

  const first = endOf(await runner(now, job));
  expect(first).toMatchObject({ state: 'done', counts: { created: 3_000 }, waiting: { left: 500 } });
  close(checked?.requests.kintone ?? 0, first.requests.kintone);
  close(checked?.requests.other ?? 0, first.requests.other);
  expect(endOf(await runner(now, job))).toMatchObject({ writes: 0, waiting: { left: 500 } });

  const rest = await runner(['run', '--continue'], job);
  expect(rest.out).toContain('500 created');
  expect(rest.out).not.toContain('--continue');
  const count = await world.salesforce.connection.query('SELECT COUNT() FROM Contact');
  expect(count.totalSize).toBe(3_500);
});

test('[SAT-20][SAT-21] the eleventh customer of ten is held with CEILING, and the person hears of four fifths', async () => {
  await world.salesforce.control('reset', {});
  const app = await world.kintone.makeApp('上限', {
    氏名: { type: 'SINGLE_LINE_TEXT', code: '氏名', label: '氏名' },
    メール: { type: 'LINK', code: 'メール', label: 'メール', protocol: 'MAIL' },
    電話: { type: 'SINGLE_LINE_TEXT', code: '電話', label: '電話' },
    会社: { type: 'SINGLE_LINE_TEXT', code: '会社', label: '会社' },
  });
  const job: Job = { ...world.job, id: 'capped', left: { app, guestSpace: null, condition: '' } };
  const ceiling = { customers: 10, stop: true };
  await addCustomers(app, 9, 'nine');
  const nine = await runner(['run', '--job', 'capped'], job, { ceiling });
  expect([nine.code, nine.out]).toEqual([
    0,
    expect.stringContaining('9 customers, 90 % of the ceiling of 10'),
  ]);
  await world.clock.sleep(600_000);
  await addCustomers(app, 2, 'more');
  const held = await runner(['run', '--job', 'capped', '--json'], job, { ceiling });
  expect(held.code).toBe(4);
  expect(endOf(held)).toMatchObject({
    state: 'held',
    fault: { code: 'CEILING' },
    counts: { created: 1, failed: 1 },
    customers: { count: 10, ceiling: 10 },
  });
  const found = await world.salesforce.connection.query('SELECT Email FROM Contact');
  expect(new Set(found.records.map((it) => it.Email)).size).toBe(10);
});

test('[HOT-31] customers older than a job that takes only what comes are touched, and its next run carries them', async () => {
  await world.salesforce.control('reset', {});
  await addCustomers(world.app, 2, 'touched');
  await world.clock.sleep(600_000);
  const job: Job = {
    ...world.job,
    id: 'later',
    left: { app: world.app, guestSpace: null, condition: '氏名 like "touched"' },
    initial: { kind: 'fromNow' },
    enabledAt: new Date(world.clock.now()).toISOString(),
  };
  await world.clock.sleep(600_000);
  const now = ['run', '--job', 'later', '--json'];
  expect(endOf(await runner(now, job)).counts.created).toBe(0);
  const touched = await runner(['touch', '--job', 'later', '--json'], job);
  expect(endOf(touched)).toMatchObject({ event: 'touched', found: 2, touched: 2, refused: 0 });
  await world.clock.sleep(60_000);
  expect(endOf(await runner(now, job)).counts.created).toBe(2);
});

test('[SAT-31] an object read often enough is left out, and the report of the run beside it says when it is due', async () => {
  const every15: Partial<Job> = {
    schedule: { kind: 'interval', minutes: 15 },
    initial: { kind: 'fromNow' },
    enabledAt: new Date(world.clock.now()).toISOString(),
  };
  const customers: Job = { ...world.job, ...every15, id: 'people' };
  const actions: Job = {
    ...world.job,
    ...every15,
    id: 'actions',
    right: { connection: 'sf', object: 'Lead', condition: '' },
    mapping: { ...world.job.mapping, rows: world.job.mapping.rows.filter((it) => it.right !== 'Department') },
  };
  const limits = { readLimits: [{ object: 'Lead', timesPerDay: 2 }] };
  const look = async () => {
    const { out } = await runner(['run', '--json'], [customers, actions], limits);
    const lines = out
      .trim()
      .split('\n')
      .map((it) => JSON.parse(it) as End & { event: string });
    return lines.filter((it) => it.event !== 'page');
  };
  expect((await look()).map((it) => it.job).sort()).toEqual(['actions', 'people']);
  await world.clock.sleep(20 * 60_000);
  const [second, ...others] = await look();
  expect(others).toEqual([]);
  expect(second).toMatchObject({ job: 'people', notDue: [{ job: 'actions', object: 'Lead' }] });
  const next = Date.parse(second?.notDue?.[0]?.next ?? '');
  expect(next - world.clock.now()).toBeGreaterThan(11 * 3_600_000);
  const idle = await look();
  expect(idle).toMatchObject([{ event: 'idle', notDue: [{ job: 'actions' }] }]);
  await world.clock.sleep(12 * 3_600_000);
  expect((await look()).map((it) => it.job).sort()).toEqual(['actions', 'people']);
});
