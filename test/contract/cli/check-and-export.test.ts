import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultConfig } from '../../../shared/config/default-config.ts';
import { parseCsv } from '../../../shared/connectors/csv.ts';
import { startRealWorld } from '../../support/real-world.ts';
import { startRunner } from '../../support/runner-process.ts';

let world: Awaited<ReturnType<typeof startRealWorld>>;
let folder: string;
let config: string;

beforeAll(async () => {
  world = await startRealWorld();
  folder = await mkdtemp(join(tmpdir(), 'renkei-check-'));
  config = join(folder, 'renkei.json');
  const connection = {
    id: 'sf',
    kind: 'salesforce',
    label: '見本の組織',
    loginUrl: world.salesforce.url,
    clientId: 'sandbox',
    apiVersion: '67.0',
  };
  const whole = { ...defaultConfig, connections: [connection], jobs: [world.job], stateApps: world.apps };
  await writeFile(config, JSON.stringify(whole));
});
afterAll(async () => {
  await world.stop();
  await rm(folder, { recursive: true });
});

const renkei = (...args: string[]) =>
  startRunner([...args, '--config', config], {
    KINTONE_BASE_URL: world.kintone.url,
    KINTONE_USERNAME: 'admin',
    KINTONE_PASSWORD: 'admin',
    RENKEI_SECRET_SF: 'sandbox',
  }).ended;
const add = async (
  ...customers: readonly { readonly [field: string]: string }[]
): Promise<readonly string[]> => {
  const records = customers.map((it) =>
    Object.fromEntries(Object.entries(it).map(([code, value]) => [code, { value }])),
  );
  const added = await world.kintone.client.record.addRecords({ app: world.app, records });
  return added.ids;
};

describe('export', () => {
  const rowsOf = async (file: string) => parseCsv(await readFile(file, 'utf8'));

  test('[SAT-24] a job’s data becomes a CSV that spreadsheets open: UTF-8 with its mark, mapped headers, no formulas', async () => {
    await add(
      { 氏名: '=HYPERLINK("http://x")', メール: 'evil@example.com', 電話: '03-0000-0001' },
      { 氏名: '見本, 花子', メール: 'hanako@example.com', 会社: '行を\n分けた' },
    );
    const file = join(folder, 'customers.csv');
    const done = await renkei('export', '--job', 'customers', '--out', file, '--json');
    expect(done).toMatchObject({ code: 0 });
    expect(JSON.parse(done.out)).toMatchObject({ event: 'export', written: 2, keptBack: 0, file });
    expect((await readFile(file)).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(await rowsOf(file)).toEqual([
      ['LastName', 'Email', 'Phone', 'Department'],
      ['\'=HYPERLINK("http://x")', 'evil@example.com', '03-0000-0001', ''],
      ['見本, 花子', 'hanako@example.com', '', '行を 分けた'],
    ]);
    expect((await readdir(folder)).sort()).toEqual(['customers.csv', 'renkei.json']);
  });

  test('[SAT-24] what breaks off leaves the earlier file whole, and a folder that is not there is named', async () => {
    const file = join(folder, 'customers.csv');
    const before = await readFile(file, 'utf8');
    await world.kintone.control('faults', [
      {
        match: { method: 'GET', path: '/k/v1/records.json', times: 50 },
        do: { status: 403, body: { code: 'CB_NO02', message: 'no' } },
      },
    ] as never);
    const broken = await renkei('export', '--job', 'customers', '--out', file);
    await fetch(`${world.kintone.url}/__sandbox/faults`, { method: 'DELETE' });
    expect(broken).toMatchObject({ code: 3, err: expect.stringContaining('PERMISSION_MISSING') });
    expect(await readFile(file, 'utf8')).toBe(before);
    expect((await readdir(folder)).sort()).toEqual(['customers.csv', 'renkei.json']);
    const nowhere = await renkei('export', '--job', 'customers', '--out', join(folder, 'no', 'x.csv'));
    expect(nowhere).toMatchObject({ code: 3, err: expect.stringContaining('ENOENT') });
  });

  test('without a file or with a job that nobody knows it says what is missing', async () => {
    expect(await renkei('export', '--job', 'customers')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--out'),
    });
    expect(await renkei('export', '--job', 'nobody', '--out', join(folder, 'x.csv'))).toMatchObject({
      code: 2,
      err: expect.stringContaining('nobody'),
    });
  });
});

test('[SAT-08] two records with one e-mail are told as one group of two before the job runs, each with its address', async () => {
  expect(await renkei('check')).toMatchObject({ code: 0, out: expect.stringContaining('顧客: OK') });
  const ids = await add(
    { 氏名: '一', メール: 'twice@example.com' },
    { 氏名: '二', メール: 'Twice@example.com' },
  );
  const links = ids.map((id) => `${world.kintone.url}/k/${world.app}/show#record=${id}`);
  const told = await renkei('check', '--json');
  expect(told.code).toBe(1);
  expect(JSON.parse(told.out)).toMatchObject({
    state: 'needsAttention',
    duplicates: { groups: [{ side: 'left', key: 'twice@example.com', ids, links }], more: 0 },
  });
  const run = await renkei('run', '--job', 'customers', '--dry-run');
  expect(run.out).toContain('twice@example.com');
  const { out } = await renkei('check');
  expect(out).toContain('顧客: 要確認');
  for (const link of links) expect(out).toContain(link);
});

test('[FER-42] a job whose object was hidden is told as paused, each of its rows listed as kept', async () => {
  const access = (readable: boolean) => {
    const rights = { readable, createable: readable, updateable: readable, deletable: readable };
    return world.salesforce.control('object-access', { object: 'Contact', ...rights });
  };
  await access(false);
  const never = await renkei('check', '--json');
  expect(JSON.parse(never.out.trim().split('\n')[0] ?? '')).toMatchObject({ state: 'blocked', issues: [] });
  await access(true);
  await renkei('run', '--job', 'customers');
  await access(false);
  const told = await renkei('check', '--json');
  expect(told.code).toBe(4);
  expect(JSON.parse(told.out.trim().split('\n')[0] ?? '')).toMatchObject({
    state: 'paused',
    fault: { code: 'ACCESS_LOST', values: { object: 'Contact' } },
    issues: ['LastName', 'Email', 'Phone', 'Department'].map((field) => ({
      code: 'FIELD_NO_ACCESS',
      path: expect.arrayContaining([field]),
    })),
  });
  await access(true);
  expect((await renkei('check', '--json')).code).toBe(1);
});
