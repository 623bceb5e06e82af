import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunResult } from '../../../shared/sync/runner.ts';
import { startLeadWorld } from '../../support/lead-world.ts';

let world: Awaited<ReturnType<typeof startLeadWorld>>;
beforeAll(async () => {
  world = await startLeadWorld();
});
afterAll(() => world.stop());

const contact = async (id: string) => world.salesforce.connection.retrieve('Contact', id);
const both = () => [world.leads, world.contacts];
const lostIn = (report: RunResult) =>
  report.items.flatMap((it) => it.issues.filter((found) => found.code === 'LOST_ON_CONVERSION'));

test('[FER-11] when a lead is converted between runs, its pair moves to the contact and the fields that no longer travel are listed', async () => {
  const { leads, contacts, runWith, pair, edit } = world;
  const { lead, record } = await world.lead('変換 一郎');
  const contactId = await world.convert(lead);
  const report = await runWith(leads, both());
  expect(report).toMatchObject({ state: 'done', counts: { failed: 0, created: 0 } });
  expect(report.items).toMatchObject([{ reason: 'CONVERTED', targetId: contactId }]);
  expect(lostIn(report).map((it) => it.path)).toEqual([['会社']]);
  expect(await pair(contacts, record)).toMatchObject({ right: contactId, state: 'live' });
  expect(await pair(leads, record)).toMatchObject({ right: lead, state: 'suspended' });
  await runWith(contacts, both());
  expect(await world.read(record)).toMatchObject({ 種別: '取引先責任者', 電話: '011-000-0000' });
  await edit(record, { 電話: '03-1111-1111' });
  expect(await runWith(contacts, both())).toMatchObject({ counts: { failed: 0, created: 0 }, writes: 1 });
  expect(await contact(contactId)).toMatchObject({ Phone: '03-1111-1111' });
  expect(await runWith(leads, both())).toMatchObject({ state: 'done', writes: 0, counts: { failed: 0 } });
});

test('[FER-11] a lead that is converted between plan and write refuses nothing in the report: the pair moves, and the edit reaches the contact', async () => {
  const { leads, contacts, runWith, edit } = world;
  const { lead, record } = await world.lead('変換 二郎');
  await edit(record, { 電話: '03-2222-2222' });
  let contactId = '';
  const report = await runWith(leads, both(), {}, (ports) => {
    const { target } = ports.right;
    const write: typeof target.write = async (operations) => {
      if (contactId === '' && operations.length > 0) contactId = await world.convert(lead);
      return target.write(operations);
    };
    return { ...ports, right: { ...ports.right, target: { ...target, write } } };
  });
  expect(contactId).not.toBe('');
  expect(report.counts.failed).toBe(0);
  expect(report.items.filter((it) => it.reason === 'CONVERTED')).toMatchObject([{ targetId: contactId }]);
  await runWith(contacts, both());
  expect(await contact(contactId)).toMatchObject({ Phone: '03-2222-2222' });
});

test('[FER-11] without a job for contacts the pair rests and every field is listed; it moves once there is such a job', async () => {
  const { leads, contacts, runWith, pair, edit } = world;
  const { lead, record } = await world.lead('変換 三郎');
  const contactId = await world.convert(lead);
  const report = await runWith(leads, [leads]);
  expect(lostIn(report).map((it) => it.path[0])).toEqual(['氏名', 'メール', '電話', '会社', '種別']);
  expect(await pair(leads, record)).toMatchObject({ state: 'suspended' });
  await edit(record, { 電話: '03-3333-3333' });
  const idle = await runWith(leads, [leads]);
  expect(idle).toMatchObject({ writes: 0, counts: { failed: 0 }, items: [] });
  await edit(record, { 会社: '見本商事' });
  expect(lostIn(await runWith(leads, both())).map((it) => it.path)).toEqual([['会社']]);
  expect(await pair(contacts, record)).toMatchObject({ right: contactId, state: 'live' });
});

test('[FER-11] a lead converted into a contact that has a record of its own is told as two records for one person, and nothing is overwritten', async () => {
  const { leads, contacts, runWith, pair } = world;
  const [saved] = await world.salesforce.connection.create('Contact', [
    { LastName: '既存 四郎', Email: 'fourth@example.com', Phone: '011-444-4444' },
  ]);
  await runWith(contacts, both());
  const { lead, record } = await world.lead('変換 四郎');
  await world.convert(lead, { contactId: saved?.id });
  const report = await runWith(leads, both());
  expect(report.items).toMatchObject([
    { done: 'failed', reason: 'CONVERTED', targetId: saved?.id, fault: { code: 'ROW_SHARED' } },
  ]);
  expect(await pair(contacts, record)).toBeNull();
  await runWith(contacts, both());
  expect(await world.read(record)).toMatchObject({ 氏名: '変換 四郎', 種別: 'リード' });
  expect(await contact(saved?.id ?? '')).toMatchObject({ LastName: '既存 四郎', Phone: '011-444-4444' });
});

test('[FER-11] where the integration user may not see which contact it became, that field is named and the pair rests', async () => {
  const { leads, runWith, salesforce, pair } = world;
  const { lead, record } = await world.lead('変換 五郎');
  await world.convert(lead);
  const hidden = { object: 'Lead', field: 'ConvertedContactId' };
  await salesforce.control('field-access', { ...hidden, readable: false });
  const report = await runWith(leads, both());
  await salesforce.control('field-access', { ...hidden, readable: true });
  expect(report.counts.failed).toBe(0);
  expect(report.items.flatMap((it) => it.issues)).toContainEqual(
    expect.objectContaining({ code: 'FIELD_NO_ACCESS', path: ['ConvertedContactId'] }),
  );
  expect(await pair(leads, record)).toMatchObject({ state: 'suspended' });
});

test('[FER-11] where the integration user may not read contacts, the pair has moved all the same and goes on once they may', async () => {
  const { leads, contacts, runWith, salesforce, edit } = world;
  const { lead, record } = await world.lead('変換 六郎');
  const contactId = await world.convert(lead);
  await runWith(leads, both());
  await salesforce.control('object-access', { object: 'Contact', readable: false });
  expect(await runWith(contacts, both())).toMatchObject({ writes: 0, fault: { origin: 'salesforce' } });
  const restored = { readable: true, createable: true, updateable: true };
  await salesforce.control('object-access', { object: 'Contact', ...restored });
  await runWith(contacts, both());
  await edit(record, { 電話: '03-6666-6666' });
  await runWith(contacts, both());
  expect(await contact(contactId)).toMatchObject({ Phone: '03-6666-6666' });
});

test('leads that were converted before anybody paired them are left to the job for contacts, and nobody gets a second lead', async () => {
  const { leads, runWith, salesforce, kintone, app } = world;
  const [saved] = await salesforce.connection.create('Lead', [
    { LastName: '昔 七郎', Company: '例示商会', Email: 'seventh@example.com' },
  ]);
  await world.convert(saved?.id ?? '');
  expect(await runWith(leads, both())).toMatchObject({ writes: 0, counts: { failed: 0 } });
  const record = {
    氏名: { value: '昔 七郎' },
    メール: { value: 'seventh@example.com' },
    会社: { value: '例示商会' },
    種別: { value: 'リード' },
  };
  await kintone.client.record.addRecord({ app, record });
  expect(await runWith(leads, both())).toMatchObject({ writes: 0, counts: { failed: 0, created: 0 } });
});
