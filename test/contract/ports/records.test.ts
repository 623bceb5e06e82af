import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kintoneSide } from '../../../shared/connectors/kintone/kintone-side.ts';
import { salesforceSide } from '../../../shared/connectors/salesforce/salesforce-side.ts';
import { contactObject } from '../../support/customer-job.ts';
import { startLocalKintone } from '../../support/local-kintone.ts';
import { startLocalSalesforce } from '../../support/local-salesforce.ts';
import { MemoryRecords } from '../../support/memory-records.ts';
import { HastyClock } from '../../support/sync-world.ts';
import { type SourceWorld, sourceContract } from './record-source.contract.ts';
import { type TargetWorld, targetContract } from './record-target.contract.ts';

type World = SourceWorld & TargetWorld;

describe('records in memory', () => {
  const open = async (): Promise<World> => {
    const clock = new HastyClock();
    const fields = contactObject.fields.map((it) => ({ ...it, required: it.code === 'LastName' }));
    const records = new MemoryRecords({ clock, schema: { ...contactObject, fields }, tellsGone: true });
    return {
      source: records.source,
      target: records,
      name: 'LastName',
      email: 'Email',
      now: () => new Date(clock.now()).toISOString(),
      pass: (ms) => clock.sleep(ms),
      add: async (LastName, Email) => records.add({ LastName, Email }),
      rename: async (id, LastName) => records.edit(id, { LastName }),
      end: async (id, into) => (into === null ? records.remove(id) : records.merge(id, into)),
    };
  };
  describe('source', () => sourceContract(open));
  describe('target', () => targetContract(open));
});

describe('records of kintone', () => {
  let kintone: Awaited<ReturnType<typeof startLocalKintone>>;
  beforeAll(async () => {
    kintone = await startLocalKintone();
  });
  afterAll(() => kintone.stop());
  const open = async (): Promise<World> => {
    const app = await kintone.makeApp('顧客', {
      氏名: { type: 'SINGLE_LINE_TEXT', code: '氏名', label: '氏名', required: true },
      メール: { type: 'LINK', code: 'メール', label: 'メール', protocol: 'MAIL' },
    });
    const clock = { now: () => kintone.clock.now(), sleep: async (ms: number) => kintone.clock.advance(ms) };
    return {
      ...kintoneSide(kintone.client, { app, clock }),
      name: '氏名',
      email: 'メール',
      now: () => new Date(kintone.clock.now()).toISOString(),
      pass: clock.sleep,
      add: async (name, email) => {
        const { id } = await kintone.client.record.addRecord({
          app,
          record: { 氏名: { value: name }, メール: { value: email } },
        });
        return id;
      },
      rename: async (id, name) => {
        await kintone.client.record.updateRecord({ app, id, record: { 氏名: { value: name } } });
      },
    };
  };
  describe('source', () => sourceContract(open));
  describe('target', () => targetContract(open));
});

describe('records of Salesforce', () => {
  let salesforce: Awaited<ReturnType<typeof startLocalSalesforce>>;
  beforeAll(async () => {
    salesforce = await startLocalSalesforce();
  });
  afterAll(() => salesforce.stop());
  const open = async (canPatch = true): Promise<World> => {
    await salesforce.control('reset', {});
    const clock = {
      now: () => salesforce.clock.now(),
      sleep: async (ms: number) => salesforce.clock.advance(ms),
    };
    const connection = canPatch
      ? salesforce.connection
      : salesforce.connect({ ...salesforce.http, canPatch: false });
    return {
      ...salesforceSide(connection, { object: 'Contact', clock, bulk: canPatch }),
      name: 'LastName',
      email: 'Email',
      now: () => new Date(salesforce.clock.now()).toISOString(),
      pass: clock.sleep,
      add: async (LastName, Email) => {
        const [saved] = await connection.create('Contact', [{ LastName, Email }]);
        return saved?.id ?? '';
      },
      rename: async (Id, LastName) => {
        await connection.update('Contact', [{ Id, LastName }]);
      },
      end: async (id, into) => {
        if (into === null) await salesforce.connection.destroy('Contact', id);
        else await salesforce.control('merge', { masterId: into, mergeIds: [id] });
      },
    };
  };
  describe('source', () => sourceContract(open));
  describe('target', () => targetContract(open));
  describe('target, where PATCH cannot be carried', () => targetContract(() => open(false)));

  test('thousands of rows travel as one bulk job, and a bad row in it is named', async () => {
    const world = await open();
    const done = await world.target.write(
      Array.from({ length: 2_300 }, (_, i) => ({
        kind: 'create' as const,
        ref: String(i),
        fields: { ...(i === 1_234 ? {} : { LastName: `見本, ${i}\n"様"` }), Email: `bulk${i}@example.com` },
      })),
    );
    if (!done.ok) throw new Error(JSON.stringify(done.fault));
    expect(done.value.filter((it) => it.done === 'created')).toHaveLength(2_299);
    expect(done.value.filter((it) => it.done === 'refused')).toMatchObject([{ ref: '1234' }]);
    const { byPath } = (await salesforce.control('metrics')) as { byPath: Record<string, number> };
    expect(Object.keys(byPath).filter((it) => it.includes('/composite/'))).toEqual([]);
  });
});
