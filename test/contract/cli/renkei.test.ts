import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { defaultConfig } from '../../../shared/config/default-config.ts';
import { startRealWorld } from '../../support/real-world.ts';

let world: Awaited<ReturnType<typeof startRealWorld>>;
let folder: string;
let config: string;

beforeAll(async () => {
  world = await startRealWorld();
  folder = await mkdtemp(join(tmpdir(), 'renkei-cli-'));
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
  };
  const whole = { ...defaultConfig, connections: [connection], jobs: [job], stateApps: world.apps };
  await writeFile(config, JSON.stringify(whole));
});
afterAll(async () => {
  await world.stop();
  await rm(folder, { recursive: true });
});

const renkei = (...args: string[]): Promise<{ code: number; out: string; err: string }> =>
  new Promise((done) => {
    const env = {
      PATH: process.env.PATH,
      KINTONE_BASE_URL: world.kintone.url,
      KINTONE_USERNAME: 'admin',
      KINTONE_PASSWORD: 'admin',
      RENKEI_SECRET_SF: 'sandbox',
    };
    execFile(process.execPath, ['scripts/cli/renkei.ts', ...args], { env }, (error, out, err) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
const lines = (out: string): { [name: string]: unknown }[] =>
  out
    .trim()
    .split('\n')
    .map((it) => JSON.parse(it) as { [name: string]: unknown });

test('check says OK, a dry run changes nothing, a run brings customers over, and then nothing is due', async () => {
  await world.kintone.client.record.addRecord({
    app: world.app,
    record: { 氏名: { value: '見本' }, メール: { value: 'cli@example.com' } },
  });
  expect(await renkei('check', '--config', config)).toMatchObject({
    code: 0,
    out: expect.stringContaining('OK'),
  });
  const dry = await renkei('run', '--config', config, '--job', 'customers', '--dry-run', '--json');
  expect(lines(dry.out).at(-1)).toMatchObject({
    event: 'end',
    dryRun: true,
    counts: { created: 1 },
    writes: 0,
  });
  const run = await renkei('run', '--config', config, '--json');
  expect(run.code).toBe(0);
  expect(lines(run.out).at(-1)).toMatchObject({ event: 'end', state: 'done', counts: { created: 1 } });
  expect(lines(run.out)[0]).toMatchObject({ event: 'page' });
  const idle = await renkei('run', '--config', config, '--json');
  expect(lines(idle.out)).toEqual([{ event: 'idle' }]);
});

test('[REL-70] runs are listed, and a year of items goes into a file that a spreadsheet opens', async () => {
  const listed = await renkei('runs', '--config', config, '--json');
  expect(lines(listed.out)[0]).toMatchObject({ job: 'customers', state: 'done' });
  const { runLog, newId } = world.ports();
  for (const [days, title] of [
    [364, '去年の今頃'],
    [366, '一年より前'],
  ] as const) {
    const run = newId();
    const startedAt = new Date(Date.now() - days * 86_400_000).toISOString();
    await runLog.save({
      run,
      job: 'customers',
      trigger: 'manual',
      dryRun: false,
      startedAt,
      endedAt: startedAt,
      state: 'done',
      counts: { read: 1, created: 1, updated: 0, skipped: 0, failed: 0, conflicts: 0 },
      writes: 1,
      requests: { kintone: 1, other: 1 },
    });
    await runLog.append(run, 0, [
      {
        side: 'right',
        done: 'created',
        reason: 'NEW',
        sourceId: '1',
        targetId: '9',
        title,
        changes: [],
        issues: [],
      },
    ]);
  }
  const file = join(folder, 'items.csv');
  expect((await renkei('runs', '--config', config, '--csv', file)).code).toBe(0);
  const text = await readFile(file, 'utf8');
  expect(text).toMatch(/^\ufeff実行,.*\r\n.*,created,right,NEW,/);
  expect(text).toContain('去年の今頃');
  expect(text).not.toContain('一年より前');
});

test('[HOT-31] a list is brought in by its key; a bad row is listed and the exit code says so', async () => {
  const app = await world.kintone.makeApp('一覧', {
    番号: { type: 'SINGLE_LINE_TEXT', code: 'number', label: '番号', unique: true },
    氏名: { type: 'SINGLE_LINE_TEXT', code: 'name', label: '氏名', required: true },
  });
  const file = join(folder, 'list.csv');
  const errors = join(folder, 'errors.csv');
  await writeFile(file, '番号,氏名\nC-1,見本 1\nC-2,\nC-3,見本 3\n');
  const done = await renkei('import', file, '--app', app, '--key', 'number', '--errors', errors);
  expect(done.code).toBe(1);
  expect(await readFile(errors, 'utf8')).toContain('ROW_REQUIRED name');
  await writeFile(file, '番号,氏名\nC-1,見本 1\nC-3,改名\n');
  const again = await renkei('import', file, '--app', app, '--key', 'number', '--json');
  expect(again.code).toBe(0);
  expect(lines(again.out).at(-1)).toMatchObject({ counts: { read: 2, updated: 1, skipped: 1 }, writes: 1 });
});

test('a run is taken back by its name', async () => {
  const { client } = world.kintone;
  const { records } = await client.record.getRecords({ app: world.app });
  await client.record.updateRecord({
    app: world.app,
    id: String(records[0]?.$id?.value),
    record: { 電話: { value: '03-1234-5678' } },
  });
  const run = await renkei('run', '--config', config, '--job', 'customers', '--json');
  const name = String(lines(run.out).at(-1)?.run);
  const undone = await renkei('undo', name, '--config', config, '--json');
  expect(lines(undone.out).at(-1)).toMatchObject({ trigger: 'undo', counts: { updated: 1 } });
  const found = await world.salesforce.connection.query(
    "SELECT Phone FROM Contact WHERE Email = 'cli@example.com'",
  );
  expect(found.records[0]?.Phone ?? null).toBeNull();
});

test('usage, missing settings and refused sign-ins have their own exit codes', async () => {
  expect((await renkei('run', '--config', join(folder, 'nowhere.json'))).code).toBe(2);
  expect((await renkei('dance')).code).toBe(2);
  const whole = JSON.parse(await readFile(config, 'utf8')) as { jobs: { left: { app: string } }[] };
  const wrong = join(folder, 'wrong.json');
  await writeFile(
    wrong,
    JSON.stringify({ ...whole, jobs: whole.jobs.map((it) => ({ ...it, left: { ...it.left, app: '999' } })) }),
  );
  const refused = await renkei('run', '--config', wrong, '--job', 'customers');
  expect(refused.code).toBe(3);
  expect(refused.err).toContain('APP_NOT_FOUND');
});
