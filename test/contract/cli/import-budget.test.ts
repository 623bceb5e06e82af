import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RequestBudget } from '../../../shared/config/config.ts';
import { defaultConfig } from '../../../shared/config/default-config.ts';
import { createStateApps } from '../../../shared/connectors/kintone/state/create-state-apps.ts';
import { startLocalKintone } from '../../support/local-kintone.ts';
import { startRunner } from '../../support/runner-process.ts';

const rows = 14_000;
const oneDay = 86_400_000;

let kintone: Awaited<ReturnType<typeof startLocalKintone>>;
let folder: string;
let file: string;
let app: string;
let config: string;

beforeAll(async () => {
  kintone = await startLocalKintone();
  folder = await mkdtemp(join(tmpdir(), 'renkei-budget-'));
  [file, config] = [join(folder, 'list.csv'), join(folder, 'renkei.json')];
  await writeFile(
    file,
    `番号,氏名\n${Array.from({ length: rows }, (_, i) => `C-${i},見本 ${i}`).join('\n')}\n`,
  );
  app = await kintone.makeApp('一覧', {
    番号: { type: 'SINGLE_LINE_TEXT', code: 'number', label: '番号', unique: true },
    氏名: { type: 'SINGLE_LINE_TEXT', code: 'name', label: '氏名' },
  });
  const clock = { now: () => kintone.clock.now(), sleep: async (ms: number) => kintone.clock.advance(ms) };
  const stateApps = await createStateApps(kintone.client, clock);
  if (!stateApps.ok) throw new Error(JSON.stringify(stateApps.fault));
  const budget: RequestBudget = { perApp: 5, dayBegins: '00:00' };
  await writeFile(config, JSON.stringify({ ...defaultConfig, stateApps: stateApps.value, budget }));
});
afterAll(async () => {
  await kintone.stop();
  await rm(folder, { recursive: true });
});

const importDays = async (days: number) => {
  const env = { KINTONE_BASE_URL: kintone.url, KINTONE_USERNAME: 'admin', KINTONE_PASSWORD: 'admin' };
  const args = ['import', file, '--app', app, '--key', 'number', '--config', config, '--json'];
  const ended = await startRunner(args, env, { laterMs: days * oneDay, speed: 1 }).ended;
  const report = JSON.parse(ended.out.trim().split('\n').at(-1) ?? '{}') as {
    state: string;
    counts: { read: number };
    fault?: { values: object };
  };
  return { code: ended.code, ...report };
};
const requestsOfApp = async (): Promise<number> => {
  const { apps } = (await kintone.control('metrics')) as { apps: { [app: string]: { requests: number } } };
  return apps[app]?.requests ?? 0;
};

test('[HOT-10][HOT-12] an import stops at the budget of its app, is not begun again that day, and goes on from there the next', async () => {
  const first = await importDays(0);
  expect(first).toMatchObject({ code: 4, state: 'held', fault: { values: { app, limit: 5 } } });
  expect(first.counts.read).toBeGreaterThan(0);
  const used = await requestsOfApp();
  const again = await importDays(0);
  expect(again).toMatchObject({ state: 'held', counts: { read: 0 } });
  // Only the form, without which nobody knows what the columns mean.
  expect((await requestsOfApp()) - used).toBeLessThanOrEqual(1);
  let read = first.counts.read;
  for (let day = 1; day < 10 && read < rows; day += 1) {
    const next = await importDays(day);
    expect(next.counts.read).toBeGreaterThan(0);
    read += next.counts.read;
  }
  // Each row was read once: every day went on where the day before had stopped.
  expect(read).toBe(rows);
  const { totalCount } = await kintone.client.record.getRecords({ app, query: 'limit 1', totalCount: true });
  expect(totalCount).toBe(String(rows));
});
