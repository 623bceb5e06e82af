import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KintoneRestAPIClient } from '@kintone/rest-api-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../../scripts/build/project-root.ts';
import { nodeClock } from '../../../scripts/node/node-clock.ts';
import { type Sandbox, startSandbox } from '../../../scripts/sandbox/start-sandbox.ts';
import { bringInList } from '../../../scripts/start/csv/bring-in-list.ts';
import { kintoneAdmin } from '../../../scripts/start/kintone-admin.ts';
import { localSalesforce } from '../../../scripts/start/sample/leads.ts';
import {
  createStateApps,
  type StateAppIds,
} from '../../../shared/connectors/kintone/state/create-state-apps.ts';

let sandbox: Sandbox;
let client: KintoneRestAPIClient;
let state: StateAppIds;
let folder: string;
let salesforce: string;

beforeAll(async () => {
  sandbox = await startSandbox(['kintone', 'salesforce'], { kintone: 0, salesforce: 0 });
  client = kintoneAdmin(sandbox.services.kintone?.url ?? '');
  salesforce = sandbox.services.salesforce?.url ?? '';
  const made = await createStateApps(client, nodeClock);
  if (!made.ok) throw new Error(made.fault.code);
  state = made.value;
  folder = mkdtempSync(join(tmpdir(), 'renkei-list-'));
});
afterAll(async () => {
  await sandbox?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const bring = (path: string) => bringInList(path, { client, salesforce, state });
const written = (name: string, bytes: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};
const valuesOf = async (app: string, code: string): Promise<string[]> => {
  const records = await client.record.getAllRecords({ app, fields: [code] });
  return records.map((it) => String(it[code]?.value ?? '')).filter((it) => it !== '');
};

const list = [
  '顧客ID,会社名,登録日,電話番号,備考',
  'C-1,株式会社あおば製作所,平成元年4月1日,０３（１２３４）５６７８,',
  'C-2,みなと物流,R6.5.1,"03-1234-\n5679",大口',
  'C-3,つばめ設計,5月1日,03 1234 5680 内線12,',
  'C-4,しらかば食品,2024/5/1,,電話なし',
].join('\r\n');

describe('a list from a file', () => {
  it('comes into an app of its own, goes on to accounts, and a second time writes nothing', async () => {
    const report = await bring(written('顧客.csv', list));
    expect(report.import).toMatchObject({ rows: 4, created: 4, failed: 0 });
    expect(report.import.warnings).toEqual([
      { line: 4, field: '登録日', reason: expect.stringContaining('5月1日') },
    ]);
    expect(await valuesOf(report.app, '登録日')).toEqual(
      expect.arrayContaining(['1989-04-01', '2024-05-01', '2024-05-01']),
    );
    for (const phone of await valuesOf(report.app, '電話番号'))
      expect(phone).toMatch(/^\+8131234567|^\+81312345680/);
    expect(report.accounts).toEqual({ created: 4, failed: 0 });
    const { records } = await localSalesforce(salesforce).query('SELECT Name FROM Account');
    expect(records.map((it) => it.Name)).toContain('株式会社あおば製作所');
    expect(report.again.writes).toBe(0);
  });

  it('keeps both rows when the id repeats, and tells rows apart by something that does not', async () => {
    const report = await bring(written('重複.csv', list.replace('C-2', 'C-1')));
    expect(report.file.key).toBe('会社名');
    expect(report.import).toMatchObject({ rows: 4, created: 4, failed: 0 });
  });

  it('falls back to the line number when nothing tells rows apart', async () => {
    const report = await bring(written('同名.csv', '会社名,電話番号\n甲,03-1234-5678\n甲,03-1234-5678\n'));
    expect(report.import).toMatchObject({ rows: 2, created: 2, failed: 0 });
    expect(await valuesOf(report.app, '取込行')).toEqual(expect.arrayContaining(['2', '3']));
  });

  it('says in a sentence what is wrong with a file', async () => {
    await expect(bring(written('見出しなし.csv', 'あおば,03-1234-5678\n'))).rejects.toThrow(
      '見出しではなくデータ',
    );
    await expect(bring(written('絵.csv', Uint8Array.from([0x89, 0x50, 0xff, 0xfe, 0x80])))).rejects.toThrow(
      'UTF-8 か Shift_JIS',
    );
    await expect(bring(join(folder, 'ない.csv'))).rejects.toThrow('見つかりません');
  });
});

describe('real, messy lists', () => {
  const shared = join(projectRoot, '../shared/data');
  it.skipIf(!existsSync(shared))('574 hospitals come in whole, every phone number as +81', async () => {
    const report = await bring(join(shared, 'hokkaido-hospitals.csv'));
    expect(report.import).toMatchObject({ rows: 574, created: 574, failed: 0 });
    expect(report.import.warnings.map((it) => it.field)).toEqual(['開設年月日', '開設許可年月日']);
    const phones = await valuesOf(report.app, '電話番号');
    expect(phones).toHaveLength(568);
    expect(phones.filter((it) => !/^\+81\d{9,10}$/.test(it))).toEqual([]);
    expect(report.again.writes).toBe(0);
  });

  it.skipIf(!existsSync(shared))('90 hospitals with full-width digits and blanks come in whole', async () => {
    const report = await bring(join(shared, 'kumamoto-hospitals.csv'));
    expect(report.import).toMatchObject({ rows: 90, created: 90, failed: 0, warnings: [] });
    expect(report.again.writes).toBe(0);
  });
});
