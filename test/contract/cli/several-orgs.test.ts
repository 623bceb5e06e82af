import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Job } from '../../../shared/config/config.ts';
import { defaultConfig } from '../../../shared/config/default-config.ts';
import { startLocalSalesforce } from '../../support/local-salesforce.ts';
import { startRealWorld } from '../../support/real-world.ts';
import { startRunner } from '../../support/runner-process.ts';

type Org = Awaited<ReturnType<typeof startLocalSalesforce>>;

let world: Awaited<ReturnType<typeof startRealWorld>>;
let orgs: { readonly east: Org; readonly west: Org };
let folder: string;
beforeEach(async () => {
  world = await startRealWorld();
  orgs = { east: world.salesforce, west: await startLocalSalesforce(undefined, world.kintone.clock) };
  folder = await mkdtemp(join(tmpdir(), 'renkei-orgs-'));
});
afterEach(async () => {
  await world.stop();
  await orgs.west.stop();
  await rm(folder, { recursive: true });
});

const names = ['east', 'west'] as const;

/** One job for each org, with its own rule on the region. */
const writeConfig = async (more: Partial<Job>): Promise<string> => {
  const file = join(folder, 'renkei.json');
  const connections = names.map((id) => ({
    id,
    kind: 'salesforce',
    label: id,
    loginUrl: orgs[id].url,
    clientId: 'sandbox',
    apiVersion: '67.0',
  }));
  const jobs = names.map((id) => ({
    ...world.job,
    ...more,
    id,
    left: { ...world.job.left, condition: `会社 = "${id}"` },
    right: { ...world.job.right, connection: id },
  }));
  await writeFile(file, JSON.stringify({ ...defaultConfig, connections, jobs, stateApps: world.apps }));
  return file;
};

interface Report {
  readonly counts: { readonly created: number; readonly failed: number };
  readonly run: string;
}

let later = 60_000;
const run = async (config: string, job: string): Promise<Report> => {
  // Each run ten minutes after the one before, for the runner and for the services.
  later += 600_000;
  world.kintone.clock.advance(600_000);
  const env = {
    KINTONE_BASE_URL: world.kintone.url,
    KINTONE_USERNAME: 'admin',
    KINTONE_PASSWORD: 'admin',
    RENKEI_SECRET_EAST: 'sandbox',
    RENKEI_SECRET_WEST: 'sandbox',
  };
  const ended = await startRunner(['run', '--config', config, '--job', job, '--json'], env, {
    laterMs: later,
    speed: 1,
  }).ended;
  const report = JSON.parse(ended.out.trim().split('\n').at(-1) ?? '{}') as Report & { state: string };
  expect(report, ended.out + ended.err).toMatchObject({ state: 'done', counts: { failed: 0 } });
  return report;
};
const itemsOf = async ({ run }: Report) => {
  const items = await world.ports().runLog.items(run);
  return items.ok ? items.value.map((it) => [it.done, it.reason, it.title]) : [];
};

const phonesIn = async (org: Org) => {
  const soql = "SELECT LastName, Phone FROM Contact WHERE Email LIKE '%@orgs.example.com' ORDER BY LastName";
  const found = await org.connection.query(soql);
  return found.records.map((it) => [it.LastName, it.Phone ?? null]);
};
const addCustomers = (...rows: readonly (readonly [name: string, region: string])[]) =>
  world.kintone.client.record.addRecords({
    app: world.app,
    records: rows.map(([name, region]) => ({
      氏名: { value: name },
      メール: { value: `${name}@orgs.example.com` },
      会社: { value: region },
    })),
  });
const edit = (id: string | undefined, fields: { [code: string]: string }) =>
  world.kintone.client.record.updateRecord({
    app: world.app,
    id: id ?? '',
    record: Object.fromEntries(Object.entries(fields).map(([code, value]) => [code, { value }])),
  });

describe('two Salesforce orgs, and a rule on the region', () => {
  test.each(['upsert', 'twoWay'] as const)(
    '[SAT-26] by %s each customer lands in its own org; one that moves goes to the new one, the old one stays and the report says so',
    async (kind) => {
      const rows = world.job.mapping.rows.map((it) =>
        kind === 'upsert' ? { ...it, direction: 'send' as const } : it,
      );
      const config = await writeConfig({ kind, mapping: { ...world.job.mapping, rows } });
      const { ids } = await addCustomers(['aoki', 'east'], ['ito', 'west'], ['ueda', 'north']);
      for (const name of names) expect((await run(config, name)).counts.created).toBe(1);
      expect(await phonesIn(orgs.east)).toEqual([['aoki', null]]);
      expect(await phonesIn(orgs.west)).toEqual([['ito', null]]);

      await edit(ids[0], { 会社: 'west', 電話: '03-1111-2222' });
      const [east, west] = [await run(config, 'east'), await run(config, 'west')];
      expect(await itemsOf(east)).toEqual([['skipped', 'OUTSIDE', 'aoki']]);
      expect(west.counts.created).toBe(1);
      expect(await phonesIn(orgs.east)).toEqual([['aoki', null]]);
      expect(await phonesIn(orgs.west)).toEqual([
        ['aoki', '03-1111-2222'],
        ['ito', null],
      ]);
      // One that never was in this org is nobody's business there.
      await edit(ids[2], { 電話: '03-3333-4444' });
      expect(await itemsOf(await run(config, 'east'))).toEqual([]);
    },
  );

  test('[SAT-26] what is edited in the org that was left brings nothing back, until the customer returns', async () => {
    const config = await writeConfig({ kind: 'twoWay' });
    const { ids } = await addCustomers(['aoki', 'east']);
    await run(config, 'east');
    await edit(ids[0], { 会社: 'west' });
    await run(config, 'east');
    const found = await orgs.east.connection.query("SELECT Id FROM Contact WHERE LastName = 'aoki'");
    const Id = String(found.records[0]?.Id);
    world.kintone.clock.advance(600_000);
    await orgs.east.connection.update('Contact', [{ Id, Phone: '03-9999-9999' }]);
    await run(config, 'east');
    const phone = async () =>
      (await world.kintone.client.record.getRecord({ app: world.app, id: ids[0] ?? '' })).record.電話?.value;
    expect(await phone()).toBe('');
    await edit(ids[0], { 会社: 'east' });
    await run(config, 'east');
    expect(await phone()).toBe('03-9999-9999');
  });
});
