import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startLocalKintone } from '../../support/local-kintone.ts';
import { type EndedRunner, startRunner } from '../../support/runner-process.ts';
import { seededRandom } from '../../support/seeded-random.ts';

const rows = 20_000;
const seed = Number(process.env.RENKEI_TEST_SEED ?? 20_261_122);
const nameOf = (i: number) => (i % 3 === 0 ? `見本,"${i}"\n二行目` : `見本 ${i}`);
const keyOf = (i: number) => `C-${String(i).padStart(6, '0')}`;

let kintone: Awaited<ReturnType<typeof startLocalKintone>>;
let folder: string;
let file: string;
let app: string;

beforeAll(async () => {
  kintone = await startLocalKintone();
  folder = await mkdtemp(join(tmpdir(), 'renkei-kill-'));
  file = join(folder, 'list.csv');
  const lines = Array.from(
    { length: rows },
    (_, i) => `${keyOf(i)},"${nameOf(i).replaceAll('"', '""')}",${i}`,
  );
  await writeFile(file, `番号,氏名,金額\n${lines.join('\n')}\n`);
  app = await kintone.makeApp('一覧', {
    番号: { type: 'SINGLE_LINE_TEXT', code: 'number', label: '番号', unique: true },
    氏名: { type: 'MULTI_LINE_TEXT', code: 'name', label: '氏名' },
    金額: { type: 'NUMBER', code: 'amount', label: '金額' },
  });
});
afterAll(async () => {
  await kintone.stop();
  await rm(folder, { recursive: true });
});

const startImport = () =>
  startRunner(['import', file, '--app', app, '--key', 'number', '--json'], {
    KINTONE_BASE_URL: kintone.url,
    KINTONE_USERNAME: 'admin',
    KINTONE_PASSWORD: 'admin',
  });

const written = async () =>
  ((await kintone.control('metrics')) as { apps: { [app: string]: { records: number } } }).apps[app]
    ?.records ?? 0;

/** Kills the runner a moment after so many rows have arrived, whatever it is doing then. */
const killAt = async (arrived: number, laterMs: number): Promise<EndedRunner> => {
  const runner = startImport();
  while ((await written()) < arrived && runner.child.exitCode === null) await wait(2);
  await wait(laterMs);
  runner.child.kill('SIGKILL');
  return runner.ended;
};

const endOf = (it: EndedRunner) => JSON.parse(it.out.trim().split('\n').at(-1) ?? '{}') as object;

test('an import of 20,000 rows that is killed again and again ends with every row once, as it is in the file', async () => {
  const random = seededRandom(seed);
  // Slow enough that a kill meets batches on their way: some arrive afterwards, some never leave.
  const slow = { match: { path: '/k/v1/bulkRequest.json', times: 1_000 }, do: { delayMs: 80 } };
  await kintone.control('faults', [slow]);
  const moments = [0, 1, 2].map((part) => ({
    arrived: Math.ceil(((part + random()) * rows) / 4),
    laterMs: Math.floor(random() * 40),
  }));
  const where = `seed ${seed}, killed at ${JSON.stringify(moments)}`;
  for (const { arrived, laterMs } of moments) {
    expect((await killAt(arrived, laterMs)).signal, where).toBe('SIGKILL');
  }
  const resumed = await startImport().ended;
  expect(resumed, where).toMatchObject({ code: 0 });
  const records = await kintone.client.record.getAllRecords({ app, fields: ['number', 'name', 'amount'] });
  const found = records.map((it) => [it.number?.value, it.name?.value, it.amount?.value]).sort();
  const wanted = Array.from({ length: rows }, (_, i) => [keyOf(i), nameOf(i), String(i)]).sort();
  expect(found.length, where).toBe(rows);
  expect(JSON.stringify(found) === JSON.stringify(wanted), where).toBe(true);
  expect(endOf(await startImport().ended), where).toMatchObject({
    state: 'done',
    writes: 0,
    counts: { read: rows, skipped: rows },
  });
});
