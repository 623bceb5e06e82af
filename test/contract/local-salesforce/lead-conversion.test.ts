import 'jsforce/lib/api/soap.js';
import { beforeEach, expect } from 'vitest';
import { fact, localOrg, refusal } from './local-org.ts';

const org = localOrg();
let leadId = '';

beforeEach(async () => {
  await org.reset();
  const lead = {
    LastName: '山田',
    FirstName: '太郎',
    Company: '例示商会',
    Email: 'y@example.com',
    City: '札幌市',
    Phone: '011-000-0000',
  };
  leadId = (await org.conn.sobject('Lead').create(lead)).id ?? '';
});

const convert = async (more = {}) => {
  const conversion: object = { leadId, convertedStatus: 'Closed - Converted', ...more };
  const [result] = [await org.conn.soap.convertLead(conversion as never)].flat();
  if (!result) throw new Error('no result');
  return result;
};

fact('converted statuses are listed in LeadStatus', async () => {
  const { records } = await org.conn.query('SELECT MasterLabel FROM LeadStatus WHERE IsConverted = true');
  expect(records.map((it) => it.MasterLabel)).toEqual(['Closed - Converted']);
});

fact('converting makes an account, a contact and an opportunity, and the lead says which', async () => {
  const result = await convert();
  expect(result.success).toBe(true);
  const lead = await org.conn.sobject('Lead').retrieve(leadId);
  expect(lead).toMatchObject({
    IsConverted: true,
    Status: 'Closed - Converted',
    ConvertedAccountId: result.accountId,
    ConvertedContactId: result.contactId,
    ConvertedOpportunityId: result.opportunityId,
  });
  expect(lead.ConvertedDate).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(await org.conn.sobject('Account').retrieve(String(result.accountId))).toMatchObject({
    Name: '例示商会',
    BillingCity: '札幌市',
  });
  expect(await org.conn.sobject('Contact').retrieve(String(result.contactId))).toMatchObject({
    Name: '山田 太郎',
    Email: 'y@example.com',
    AccountId: result.accountId,
  });
});

fact('a converted lead refuses every change', async () => {
  await convert();
  const error = await refusal(org.conn.sobject('Lead').update({ Id: leadId, Title: 'x' }));
  expect([error.name, error.message]).toEqual([
    'CANNOT_UPDATE_CONVERTED_LEAD',
    'cannot reference converted lead',
  ]);
  expect((await convert()).success).toBe(false);
});

fact('converting into an existing contact fills only what is empty there', async () => {
  const { id: accountId } = await org.conn.sobject('Account').create({ Name: 'Old' });
  const { id: contactId } = await org.conn
    .sobject('Contact')
    .create({ LastName: '旧姓', AccountId: accountId });
  const result = await convert({ accountId, contactId, doNotCreateOpportunity: true });
  expect(result).toMatchObject({ accountId, contactId });
  expect(result.opportunityId ?? null).toBeNull();
  expect(await org.conn.sobject('Contact').retrieve(contactId ?? '')).toMatchObject({
    LastName: '旧姓',
    Email: 'y@example.com',
  });
});

fact('activities follow the person', async () => {
  const { id } = await org.conn.sobject('Task').create({ Subject: 't', WhoId: leadId });
  const { contactId } = await convert();
  expect((await org.conn.sobject('Task').retrieve(id ?? '')).WhoId).toBe(contactId);
});

fact('a status that does not convert is refused', async () => {
  const result = await convert({ convertedStatus: 'Working - Contacted' });
  expect(result.success).toBe(false);
  expect((await org.conn.query('SELECT Id FROM Account')).totalSize).toBe(0);
});

fact('tests can convert without SOAP', async () => {
  const { json } = await org.control('/convert-lead', { leadId, convertedStatus: 'Closed - Converted' });
  expect(json.contactId).toMatch(/^003/);
});
