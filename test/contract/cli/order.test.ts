import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { defaultConfig } from '../../../shared/config/default-config.ts';
import { startRealWorld } from '../../support/real-world.ts';
import { startRunner } from '../../support/runner-process.ts';

let world: Awaited<ReturnType<typeof startRealWorld>>;
let folder: string;
beforeAll(async () => {
  world = await startRealWorld();
  folder = await mkdtemp(join(tmpdir(), 'renkei-order-'));
});
afterAll(async () => {
  await world.stop();
  await rm(folder, { recursive: true });
});

/** Three jobs written down in the wrong order; the companies may be in an app that is not there. */
const writeConfig = async (companyApp: string): Promise<string> => {
  const file = join(folder, 'renkei.json');
  const connection = {
    id: 'sf',
    kind: 'salesforce',
    label: '見本の組織',
    loginUrl: world.salesforce.url,
    clientId: 'sandbox',
    apiVersion: '67.0',
  };
  const job = (id: string, name: string, after: readonly string[], app = world.app) => ({
    ...world.job,
    id,
    name,
    after,
    left: { app, guestSpace: null, condition: `会社 = "${id}"` },
    schedule: { kind: 'interval', minutes: 30 },
    enabledAt: '2026-01-01T00:00:00.000Z',
  });
  const jobs = [
    job('lead', 'リード', ['department']),
    job('department', '部署', ['company']),
    job('company', '会社', [], companyApp),
  ];
  const whole = { ...defaultConfig, connections: [connection], jobs, stateApps: world.apps };
  await writeFile(file, JSON.stringify(whole));
  return file;
};

const run = async (companyApp: string, laterMs: number) => {
  const config = await writeConfig(companyApp);
  const env = {
    KINTONE_BASE_URL: world.kintone.url,
    KINTONE_USERNAME: 'admin',
    KINTONE_PASSWORD: 'admin',
    RENKEI_SECRET: 'sandbox',
  };
  const ended = await startRunner(['run', '--config', config, '--json'], env, { laterMs, speed: 1 }).ended;
  const lines = ended.out
    .trim()
    .split('\n')
    .map((it) => JSON.parse(it) as { event: string; job: string; state: string; fault?: object });
  const ends = lines.filter((it) => it.event === 'end');
  return { code: ended.code, ends, told: ends.map((it) => [it.job, it.state]) };
};
const logged = async () => {
  const runs = await world.ports().runLog.list({ limit: 100 });
  return runs.ok ? runs.value.map((it) => it.job) : [];
};

test('[HOT-05] companies, departments and leads run in that order; while the companies do not reach their end, nobody runs ahead', async () => {
  const stopped = await run('9999', 60_000);
  expect(stopped.code).toBe(3);
  expect(stopped.told[0]).toEqual(['company', 'stopped']);
  expect(stopped.told.slice(1).sort()).toEqual([
    ['department', 'held'],
    ['lead', 'held'],
  ]);
  expect(stopped.ends.slice(1)).toMatchObject([
    { fault: { code: 'JOB_WAITS', values: { job: '会社', state: 'stopped' } } },
    { fault: { code: 'JOB_WAITS', values: { job: '会社', state: 'stopped' } } },
  ]);
  // Waiting is no run: the log would fill with it.
  expect(await logged()).toEqual(['company']);

  const mended = await run(world.app, 60_000 + 31 * 60_000);
  expect(mended.code).toBe(0);
  expect(mended.told).toEqual([
    ['company', 'done'],
    ['department', 'done'],
    ['lead', 'done'],
  ]);
});
