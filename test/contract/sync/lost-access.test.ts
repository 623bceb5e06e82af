import { afterAll, beforeAll, expect, test } from 'vitest';
import { salesforceSide } from '../../../shared/connectors/salesforce/salesforce-side.ts';
import { runJob } from '../../../shared/sync/runner.ts';
import { startRealWorld } from '../../support/real-world.ts';

let world: Awaited<ReturnType<typeof startRealWorld>>;
beforeAll(async () => {
  world = await startRealWorld();
});
afterAll(() => world.stop());

const access = (object: string, readable: boolean) => {
  const rights = { readable, createable: readable, updateable: readable, deletable: readable };
  return world.salesforce.control('object-access', { object, ...rights });
};
const fieldAccess = (field: string, readable: boolean) =>
  world.salesforce.control('field-access', { object: 'Contact', field, readable, updateable: readable });
const later = () => world.kintone.clock.advance(600_000);
const links = async () => {
  const found = await world.kintone.client.record.getRecords({ app: world.apps.links, query: 'limit 500' });
  return found.records.map(({ $revision: _, ...it }) => JSON.stringify(it)).sort();
};
const contact = async (fields: string) =>
  (await world.salesforce.connection.query(`SELECT ${fields} FROM Contact WHERE Email = 'a@example.com'`))
    .records[0];
const customer = async () => {
  const { records } = await world.kintone.client.record.getRecords({ app: world.app });
  return records[0];
};
const editCustomer = async (record: { [field: string]: { value: string } }) => {
  const id = String((await customer())?.$id?.value);
  await world.kintone.client.record.updateRecords({ app: world.app, records: [{ id, record }] });
};

test('[FER-42][FER-43][FER-44] a job whose object is hidden rests with its rows and pairs, another goes on, and it wakes by itself', async () => {
  const { kintone, app, run, ports, job, salesforce } = world;
  await kintone.client.record.addRecord({
    app,
    record: { 氏名: { value: '見本' }, メール: { value: 'a@example.com' }, 電話: { value: '03-1' } },
  });
  expect(await run()).toMatchObject({ state: 'done', counts: { created: 1 } });
  later();
  await run();
  const before = await links();
  await access('Contact', false);
  later();
  await editCustomer({ 会社: { value: '見本社' } });
  const paused = await run();
  expect(paused).toMatchObject({
    state: 'held',
    fault: { code: 'ACCESS_LOST', values: { object: 'Contact', rows: 4 } },
    writes: 0,
  });
  expect((await links()).length).toBe(before.length);
  const leads = { ...job, id: 'leads', right: { ...job.right, object: 'Lead' } };
  const right = salesforceSide(salesforce.connection, { object: 'Lead', clock: world.clock });
  const other = await runJob({ ...ports(), right }, { job: leads, trigger: 'schedule', dryRun: true });
  expect(other.fault?.code).not.toBe('ACCESS_LOST');
  await access('Contact', true);
  expect(await run()).toMatchObject({ state: 'done', writes: 1, counts: { failed: 0 } });
  expect(await contact('Department')).toMatchObject({ Department: '見本社' });
});

test('[FER-45][FER-47] a hidden field rests alone, and goes on from what was agreed when it can be seen again', async () => {
  later();
  await world.run();
  await fieldAccess('Phone', false);
  later();
  await editCustomer({ 電話: { value: '03-2' }, 会社: { value: '新見本社' } });
  expect(await world.run()).toMatchObject({ state: 'done', counts: { failed: 0, conflicts: 0 } });
  await fieldAccess('Phone', true);
  expect(await contact('Phone, Department')).toMatchObject({ Phone: '03-1', Department: '新見本社' });
  later();
  await editCustomer({ 会社: { value: '見本社' } });
  // Only kintone's number was edited since they agreed: it travels, and nobody is asked which one holds.
  expect(await world.run({ conflicts: 'ask' })).toMatchObject({ counts: { conflicts: 0, failed: 0 } });
  expect(await contact('Phone')).toMatchObject({ Phone: '03-2' });
  expect((await customer())?.電話?.value).toBe('03-2');
});
