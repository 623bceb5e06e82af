import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Job } from '../../../shared/config/config.ts';
import { defaultConfig } from '../../../shared/config/default-config.ts';
import { startRealWorld } from '../../support/real-world.ts';

let world: Awaited<ReturnType<typeof startRealWorld>>;
let folder: string;
beforeAll(async () => {
  world = await startRealWorld();
  folder = await mkdtemp(join(tmpdir(), 'renkei-marks-'));
});
afterAll(async () => {
  await world.stop();
  await rm(folder, { recursive: true });
});

const check = async (flagDeleted: Job['flagDeleted']): Promise<{ code: number; out: string }> => {
  const config = join(folder, 'renkei.json');
  const connection = {
    id: 'sf',
    kind: 'salesforce',
    label: '見本の組織',
    loginUrl: world.salesforce.url,
    clientId: 'sandbox',
    apiVersion: '67.0',
  };
  const jobs = [{ ...world.job, flagDeleted }];
  const whole = { ...defaultConfig, connections: [connection], jobs, stateApps: world.apps };
  await writeFile(config, JSON.stringify(whole));
  const env = {
    PATH: process.env.PATH,
    KINTONE_BASE_URL: world.kintone.url,
    KINTONE_USERNAME: 'admin',
    KINTONE_PASSWORD: 'admin',
    RENKEI_SECRET_SF: 'sandbox',
  };
  return new Promise((done) => {
    execFile(
      process.execPath,
      ['scripts/cli/renkei.ts', 'check', '--config', config],
      { env },
      (error, out) => {
        done({ code: typeof error?.code === 'number' ? error.code : 0, out });
      },
    );
  });
};

test('[HOT-63] check names a mark for deleted records that cannot be set, and is content with one that can', async () => {
  const good = await check({ left: { field: '印', value: '元で削除済み' } });
  expect(good).toMatchObject({ code: 0 });
  const bad = await check({
    left: { field: '印', value: '消えた' },
    right: { field: 'Gone__c', value: 'true' },
  });
  expect(bad.code).not.toBe(0);
  expect(bad.out).toContain('flagDeleted > left > 印');
  expect(bad.out).toContain('「消えた」');
  expect(bad.out).toContain('flagDeleted > right > Gone__c');
});
