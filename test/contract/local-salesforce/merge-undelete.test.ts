import { beforeEach, expect } from 'vitest';
import { fact, localOrg } from './local-org.ts';

const org = localOrg();
let masterId = '';
let loserId = '';

beforeEach(async () => {
  await org.reset();
  const create = async (record: Record<string, string>) =>
    (await org.conn.sobject('Contact').create(record)).id ?? '';
  masterId = await create({ LastName: '山田', Email: 'stays@example.com' });
  loserId = await create({ LastName: '山田', Email: 'goes@example.com', ReportsToId: masterId });
});

const fates = async () => {
  const soql = 'SELECT Id, IsDeleted, MasterRecordId FROM Contact WHERE IsDeleted = true';
  return (await org.conn.query(soql, { scanAll: true })).records;
};

fact('a merged record lies in the recycle bin and names the one it was merged into', async () => {
  const { json } = await org.control('/merge', { masterId, mergeIds: [loserId] });
  expect(json).toEqual({ id: masterId });
  expect((await org.conn.query('SELECT Id FROM Contact')).records.map((it) => it.Id)).toEqual([masterId]);
  expect(await fates()).toMatchObject([{ Id: loserId, IsDeleted: true, MasterRecordId: masterId }]);
});

fact('the one that stays keeps its values, save those that were chosen, and counts as changed', async () => {
  const before = await org.conn.sobject('Contact').retrieve(masterId);
  await org.control('/clock', { advanceMs: 5_000 });
  const values = { Email: 'goes@example.com' };
  await org.control('/merge', { masterId, mergeIds: [loserId], values });
  const after = await org.conn.sobject('Contact').retrieve(masterId);
  expect(after).toMatchObject({ LastName: '山田', Email: 'goes@example.com' });
  expect(String(after.SystemModstamp) > String(before.SystemModstamp)).toBe(true);
});

fact('what belonged to a merged record belongs to the one that stays', async () => {
  const task = await org.conn.sobject('Task').create({ Subject: '電話', WhoId: loserId });
  await org.control('/merge', { masterId, mergeIds: [loserId] });
  expect(await org.conn.sobject('Task').retrieve(task.id ?? '')).toMatchObject({ WhoId: masterId });
});

fact('what is deleted already, or of another object, cannot be merged', async () => {
  const { id: lead } = await org.conn.sobject('Lead').create({ LastName: 'a', Company: 'b' });
  for (const mergeIds of [[lead], [masterId], ['003000000000000AAA']]) {
    const { json } = await org.control('/merge', { masterId, mergeIds });
    expect(json.errors).toMatchObject([{ statusCode: 'INVALID_CROSS_REFERENCE_KEY' }]);
  }
});

fact('an undeleted record is there again as it was, and counts as changed', async () => {
  const before = await org.conn.sobject('Contact').retrieve(loserId);
  await org.conn.sobject('Contact').destroy(loserId);
  await org.control('/clock', { advanceMs: 5_000 });
  expect((await org.control('/undelete', { ids: [loserId] })).json).toEqual({ ids: [loserId] });
  const after = await org.conn.sobject('Contact').retrieve(loserId);
  expect(after).toMatchObject({ IsDeleted: false, Email: 'goes@example.com' });
  expect(String(after.SystemModstamp) > String(before.SystemModstamp)).toBe(true);
});

fact('only what lies in the recycle bin by itself can be undeleted', async () => {
  const { id: account } = await org.conn.sobject('Account').create({ Name: 'x' });
  const contact = await org.conn.sobject('Contact').create({ LastName: 'y', AccountId: account ?? '' });
  await org.conn.sobject('Account').destroy(String(account));
  for (const id of [masterId, contact.id]) {
    const { json } = await org.control('/undelete', { ids: [id] });
    expect(json.errors).toMatchObject([{ statusCode: 'UNDELETE_FAILED' }]);
  }
});

fact('what went with a record comes back with it, and links to it that are still empty', async () => {
  const create = async (type: string, more: Record<string, string>) =>
    String((await org.conn.sobject(type).create(more)).id);
  const account = await create('Account', { Name: 'x' });
  const contact = await create('Contact', { LastName: 'y', AccountId: account });
  const below = await create('Account', { Name: 'below', ParentId: account });
  await org.conn.sobject('Account').destroy(account);
  expect(await org.conn.sobject('Account').retrieve(below)).toMatchObject({ ParentId: null });
  await org.control('/undelete', { ids: [account] });
  expect(await org.conn.sobject('Contact').retrieve(contact)).toMatchObject({ AccountId: account });
  expect(await org.conn.sobject('Account').retrieve(below)).toMatchObject({ ParentId: account });
});

fact('a merged record can be undeleted, but what moved to the one that stays belongs to it now', async () => {
  const task = await org.conn.sobject('Task').create({ Subject: '電話', WhoId: loserId });
  await org.control('/merge', { masterId, mergeIds: [loserId] });
  expect((await org.control('/undelete', { ids: [loserId] })).json).toEqual({ ids: [loserId] });
  expect(await org.conn.sobject('Contact').retrieve(loserId)).toMatchObject({ MasterRecordId: null });
  expect(await org.conn.sobject('Task').retrieve(task.id ?? '')).toMatchObject({ WhoId: masterId });
});
