import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Job } from '../../../shared/config/config.ts';
import { undoRun } from '../../../shared/sync/run/undo.ts';
import { runJob } from '../../../shared/sync/runner.ts';
import { customerJob, row } from '../../support/customer-job.ts';
import { startRealWorld } from '../../support/real-world.ts';

let world: Awaited<ReturnType<typeof startRealWorld>>;
let flagged: Job;
beforeAll(async () => {
  world = await startRealWorld();
  const flagDeleted = {
    left: { field: '印', value: '元で削除済み' },
    right: { field: 'DoNotCall', value: 'true' },
  };
  flagged = { ...world.job, id: 'flagged', flagDeleted };
});
afterAll(() => world.stop());

const run = (job: Job, more: { dryRun?: boolean } = {}) => {
  world.kintone.clock.advance(600_000);
  return runJob(world.ports(), { job, trigger: 'schedule', ...more });
};

let made = 0;
const customer = async (job: Job, more: Record<string, string> = {}) => {
  made += 1;
  const email = `ended${made}@example.com`;
  const fields = { LastName: '見本', Email: email, Phone: '011-000-0001', ...more };
  const [saved] = await world.salesforce.connection.create('Contact', [fields]);
  await run(job);
  const { records } = await world.kintone.client.record.getRecords({
    app: world.app,
    query: `メール = "${email}"`,
  });
  return { contact: saved?.id ?? '', record: String(records[0]?.$id?.value), email };
};

const read = async (id: string): Promise<Record<string, unknown>> => {
  const { record } = await world.kintone.client.record.getRecord({ app: world.app, id });
  return Object.fromEntries(Object.entries(record).map(([code, field]) => [code, field.value]));
};
const edit = (id: string, code: string, value: string | string[]) =>
  world.kintone.client.record.updateRecord({ app: world.app, id, record: { [code]: { value } } });
const contactOf = (id: string) => world.salesforce.connection.retrieve('Contact', id);
const total = async () =>
  Number(
    (await world.kintone.client.record.getRecords({ app: world.app, totalCount: true, query: 'limit 1' }))
      .totalCount,
  );

test('[HOT-63] what is deleted in Salesforce stays in kintone as it was, and takes edits without a word', async () => {
  const { contact, record } = await customer(world.job);
  const before = await read(record);
  await world.salesforce.connection.destroy('Contact', contact);
  const report = await run(world.job);
  expect(report).toMatchObject({ state: 'done', writes: 0, counts: { failed: 0, skipped: 1 } });
  expect(report.items).toMatchObject([{ reason: 'DELETED', targetId: record }]);
  expect(await read(record)).toEqual(before);
  await edit(record, '電話', '03-0000-0000');
  expect(await run(world.job)).toMatchObject({ writes: 0, counts: { failed: 0, created: 0 } });
});

test('[HOT-63] with a flag the kintone record is marked: shown by a dry run, set once, taken back by undo', async () => {
  const { contact, record } = await customer(flagged);
  await edit(record, '印', ['重要']);
  await run(flagged);
  await world.salesforce.connection.destroy('Contact', contact);
  const marked = { field: '印', before: ['重要'], after: ['重要', '元で削除済み'] };
  const dry = await run(flagged, { dryRun: true });
  expect(dry.items).toMatchObject([{ done: 'updated', side: 'left', reason: 'DELETED', changes: [marked] }]);
  expect(await read(record)).toMatchObject({ 印: ['重要'] });
  const report = await run(flagged);
  expect(report).toMatchObject({ writes: 1, items: [{ reason: 'DELETED', changes: [marked] }] });
  expect(await read(record)).toMatchObject({ 印: ['重要', '元で削除済み'] });
  expect(await run(flagged)).toMatchObject({ writes: 0 });
  const undone = await undoRun(world.ports(), { job: flagged, run: report.run });
  expect(undone).toMatchObject({ counts: { updated: 1, failed: 0 } });
  expect(await read(record)).toMatchObject({ 印: ['重要'] });
  expect(await run(flagged)).toMatchObject({ writes: 0 });
});

test('[HOT-63] a record that comes back loses its mark, and edits flow again', async () => {
  const { contact, record } = await customer(flagged);
  await world.salesforce.connection.destroy('Contact', contact);
  await run(flagged);
  expect(await read(record)).toMatchObject({ 印: ['元で削除済み'] });
  await edit(record, '電話', '03-1234-5678');
  await run(flagged);
  await world.salesforce.control('undelete', { ids: [contact] });
  const report = await run(flagged);
  expect(report.counts).toMatchObject({ failed: 0, created: 0 });
  expect(await read(record)).toMatchObject({ 印: [] });
  expect(await contactOf(contact)).toMatchObject({ Phone: '03-1234-5678' });
  expect(await run(flagged)).toMatchObject({ writes: 0 });
});

test('[HOT-63] what is deleted in kintone is marked in Salesforce when its contact is next looked at, once', async () => {
  const { contact, record } = await customer(flagged);
  await world.kintone.client.record.deleteRecords({ app: world.app, ids: [record] });
  expect(await run(flagged)).toMatchObject({ writes: 0 });
  const records = await total();
  await world.salesforce.connection.update('Contact', { Id: contact, Phone: '03-9999-9999' });
  const report = await run(flagged);
  expect(report).toMatchObject({ writes: 1, items: [{ reason: 'PARTNER_GONE', side: 'right' }] });
  expect(await contactOf(contact)).toMatchObject({ DoNotCall: true, Phone: '03-9999-9999' });
  expect(await total()).toBe(records);
  await world.salesforce.connection.update('Contact', { Id: contact, DoNotCall: false });
  expect(await run(flagged)).toMatchObject({ writes: 0 });
});

test('[HOT-63] a one-way job marks by the key what was deleted, unless a living record has that key too', async () => {
  const base = customerJob();
  const rows = [
    row('氏名', 'LastName', { direction: 'receive' }),
    row('メール', 'Email', { direction: 'receive', role: 'key' }),
  ];
  const oneWay = {
    ...flagged,
    id: 'one-way',
    kind: 'upsert' as const,
    mapping: { ...base.mapping, rows },
    flagDeleted: { left: { field: '印', value: '元で削除済み' } },
  };
  const { contact, record } = await customer(oneWay);
  const twin = await customer(oneWay);
  await world.salesforce.connection.create('Contact', [{ LastName: '見本', Email: twin.email }]);
  await run(oneWay);
  await world.salesforce.connection.destroy('Contact', [contact, twin.contact]);
  expect(await run(oneWay)).toMatchObject({ writes: 1, counts: { failed: 0, created: 0 } });
  expect(await read(record)).toMatchObject({ 印: ['元で削除済み'] });
  expect(await read(twin.record)).toMatchObject({ 印: [] });
  await world.salesforce.control('undelete', { ids: [contact] });
  await run(oneWay);
  expect(await read(record)).toMatchObject({ 印: [] });
});

test('[HOT-60] when a contact is merged into another, its record follows: the chosen values come in, edits go out, nobody is made anew', async () => {
  const { contact, record } = await customer(world.job);
  const [stays] = await world.salesforce.connection.create('Contact', [
    { LastName: '合併後', Email: 'merged@example.com', Phone: '011-000-0002' },
  ]);
  const records = await total();
  const values = { Phone: '011-000-0003' };
  await world.salesforce.control('merge', { masterId: stays?.id, mergeIds: [contact], values });
  expect(await run(world.job)).toMatchObject({ counts: { created: 0, updated: 1, failed: 0 } });
  expect(await read(record)).toMatchObject({
    氏名: '合併後',
    メール: 'merged@example.com',
    電話: '011-000-0003',
  });
  await edit(record, '電話', '03-5555-5555');
  await run(world.job);
  expect(await contactOf(stays?.id ?? '')).toMatchObject({ Phone: '03-5555-5555' });
  expect(await total()).toBe(records);
});

test('[HOT-60] an edit made in kintone before the merge is known reaches the record that stayed', async () => {
  const { contact, record } = await customer(world.job);
  const [stays] = await world.salesforce.connection.create('Contact', [
    { LastName: '見本', Email: 'stayed@example.com', Phone: '011-000-0001' },
  ]);
  await world.salesforce.control('merge', { masterId: stays?.id, mergeIds: [contact] });
  await edit(record, '会社', '見本商事');
  await run(world.job);
  expect(await contactOf(stays?.id ?? '')).toMatchObject({ Department: '見本商事' });
  expect(await read(record)).toMatchObject({ メール: 'stayed@example.com' });
});

test('[HOT-60] when both merged contacts have a record in kintone, these are told as two records for one person', async () => {
  const one = await customer(world.job);
  const two = await customer(world.job);
  await world.salesforce.control('merge', { masterId: one.contact, mergeIds: [two.contact] });
  const report = await run(world.job);
  expect(report.items.filter((it) => it.reason === 'MERGED')).toMatchObject([
    { done: 'failed', targetId: two.record, fault: { code: 'ROW_SHARED' } },
  ]);
  expect(await read(two.record)).toMatchObject({ メール: two.email });
  await edit(one.record, '電話', '03-7777-7777');
  await run(world.job);
  expect(await contactOf(one.contact)).toMatchObject({ Phone: '03-7777-7777' });
});

test('[HOT-63] where nothing was deleted, asking costs no request: a flagged job sends exactly what another one sends', async () => {
  const sent = async (job: Job) => {
    await run(job);
    await run(job);
    const requests = async () => {
      const both = [world.kintone.control('metrics'), world.salesforce.control('metrics')];
      return ((await Promise.all(both)) as { requests: number }[]).reduce((sum, it) => sum + it.requests, 0);
    };
    const before = await requests();
    expect(await run(job)).toMatchObject({ state: 'done', writes: 0, counts: { read: 0 } });
    return (await requests()) - before;
  };
  const usual = await sent({ ...world.job, id: 'idle' });
  expect(await sent({ ...flagged, id: 'idle-flagged' })).toBe(usual);
  expect(usual).toBeLessThanOrEqual(8);
});
