import { beforeEach, describe, expect } from 'vitest';
import { fact, localOrg, refusal } from './local-org.ts';

const org = localOrg();
beforeEach(() => org.reset());

const lead = { LastName: '山田', Company: '例示商会', Email: 'y@example.com' };

describe('a field that may not be seen', () => {
  beforeEach(() => org.control('/field-access', { object: 'Lead', field: 'Email', readable: false }));

  fact('is missing from describe and from records', async () => {
    const { fields } = await org.conn.describe('Lead');
    expect(fields.map((it) => it.name)).not.toContain('Email');
    const { id } = await org.conn.sobject('Lead').create({ LastName: 'a', Company: 'b' });
    expect(await org.conn.sobject('Lead').retrieve(id ?? '')).not.toHaveProperty('Email');
  });

  fact('cannot be named in a query, a record address or a write', async () => {
    const query = await refusal(org.conn.query('SELECT Id, Email FROM Lead'));
    expect(query.name).toBe('INVALID_FIELD');
    expect(query.message).toContain("No such column 'Email' on entity 'Lead'");
    expect((await refusal(org.conn.query("SELECT Id FROM Lead WHERE Email = 'x'"))).name).toBe(
      'INVALID_FIELD',
    );
    const write = await refusal(org.conn.sobject('Lead').create(lead));
    expect([write.name, write.message]).toEqual([
      'INVALID_FIELD',
      "No such column 'Email' on sobject of type Lead",
    ]);
    const { id } = await org.conn.sobject('Lead').create({ LastName: 'a', Company: 'b' });
    const read = await org.send('GET', `/services/data/v60.0/sobjects/Lead/${id}?fields=Email`);
    expect([read.status, read.json[0].errorCode]).toEqual([400, 'INVALID_FIELD']);
  });
});

fact('a field that may only be read is described so, and refuses writes by name', async () => {
  await org.control('/field-access', { object: 'Lead', field: 'Phone', updateable: false });
  const field = (await org.conn.describe('Lead')).fields.find((it) => it.name === 'Phone');
  expect(field).toMatchObject({ createable: false, updateable: false });
  const error = await refusal(org.conn.sobject('Lead').create({ ...lead, Phone: '03-0000-0000' }));
  expect(error.name).toBe('INVALID_FIELD_FOR_INSERT_UPDATE');
  expect(error.data).toMatchObject({ fields: ['Phone'] });
});

fact('an object that may not be seen does not exist', async () => {
  await org.control('/object-access', { object: 'Lead', readable: false });
  const { sobjects } = await org.conn.describeGlobal();
  expect(sobjects.map((it) => it.name)).not.toContain('Lead');
  expect((await refusal(org.conn.query('SELECT Id FROM Lead'))).name).toBe('INVALID_TYPE');
  expect((await refusal(org.conn.sobject('Lead').create(lead))).name).toBe('NOT_FOUND');
});

fact('an object that may only be read refuses new records', async () => {
  await org.control('/object-access', { object: 'Lead', createable: false });
  expect((await org.conn.describe('Lead')).createable).toBe(false);
  expect((await refusal(org.conn.sobject('Lead').create(lead))).name).toBe(
    'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY',
  );
});

fact('a record that is not shared is nowhere to be found', async () => {
  const { id = '' } = await org.conn.sobject('Lead').create(lead);
  await org.control('/sharing', { ids: [id], readable: false });
  expect((await org.conn.query('SELECT Id FROM Lead')).totalSize).toBe(0);
  expect((await refusal(org.conn.sobject('Lead').retrieve(id))).name).toBe('NOT_FOUND');
  const { id: account = '' } = await org.conn.sobject('Account').create({ Name: 'a' });
  await org.control('/sharing', { ids: [account], readable: false });
  const child = await refusal(org.conn.sobject('Contact').create({ LastName: 'c', AccountId: account }));
  expect(child.name).toBe('INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY');
});

fact('a record that is shared for reading only refuses to change', async () => {
  const { id = '' } = await org.conn.sobject('Lead').create(lead);
  await org.control('/sharing', { ids: [id], updateable: false });
  const error = await refusal(org.conn.sobject('Lead').update({ Id: id, Title: 'x' }));
  expect(error.name).toBe('INSUFFICIENT_ACCESS_OR_READONLY');
  expect((await refusal(org.conn.sobject('Lead').destroy(id))).name).toBe('INSUFFICIENT_ACCESS_OR_READONLY');
});
