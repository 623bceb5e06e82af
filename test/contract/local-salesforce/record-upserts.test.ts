import { beforeEach, describe, expect } from 'vitest';
import { fact, localOrg, refusal } from './local-org.ts';
import { sobjects as base, newLeadIn } from './new-lead.ts';

const org = localOrg();
const newLead = newLeadIn(org);
beforeEach(() => org.reset());

describe('upserting by a key', () => {
  fact('creates with 201, then changes with 200 and created false', async () => {
    const first = await org.send('PATCH', `${base}/Lead/KintoneKey__c/k1`, { LastName: 'a', Company: 'b' });
    expect([first.status, first.json.created]).toEqual([201, true]);
    const second = await org.send('PATCH', `${base}/Lead/KintoneKey__c/k1`, { LastName: 'c' });
    expect(second.status).toBe(200);
    expect(second.json).toEqual({ id: first.json.id, success: true, errors: [], created: false });
  });

  fact('before version 46 a change answers 204 without a body', async () => {
    const path = '/services/data/v45.0/sobjects/Lead/KintoneKey__c/k1';
    await org.send('PATCH', path, { LastName: 'a', Company: 'b' });
    const { status, text } = await org.send('PATCH', path, { LastName: 'c' });
    expect([status, text]).toEqual([204, '']);
  });

  fact('takes keys with slashes and other odd characters', async () => {
    const path = `${base}/Lead/KintoneKey__c/${encodeURIComponent('a/b c+あ')}`;
    expect((await org.send('PATCH', path, { LastName: 'a', Company: 'b' })).status).toBe(201);
    expect((await org.send('GET', path)).json.KintoneKey__c).toBe('a/b c+あ');
  });

  fact('works with Email, and answers 300 with addresses when it fits several', async () => {
    const email = `${base}/Lead/Email/${encodeURIComponent('same@example.com')}`;
    expect((await org.send('PATCH', email, { LastName: 'a', Company: 'b' })).status).toBe(201);
    const id = await newLead({ Email: 'SAME@example.com' });
    const several = await org.send('PATCH', email, { Title: 'x' });
    expect(several.status).toBe(300);
    expect(several.json).toContain(`${base}/Lead/${id}`);
    const error = await refusal(
      org.conn.sobject('Lead').upsert({ Email: 'same@example.com', Title: 'x' }, 'Email'),
    );
    expect(error.name).toBe('MULTIPLE_CHOICES');
    expect(error.data).toHaveLength(2);
  });

  fact('with updateOnly creates nothing', async () => {
    const { status } = await org.send('PATCH', `${base}/Lead/KintoneKey__c/k9?updateOnly=true`, {
      LastName: 'a',
      Company: 'b',
    });
    expect(status).toBe(404);
  });

  fact('refuses a field that is no key, and the key in the body', async () => {
    const title = await org.send('PATCH', `${base}/Lead/Title/x`, { LastName: 'a', Company: 'b' });
    expect([title.status, title.json[0].message]).toEqual([
      404,
      'Provided external ID field does not exist or is not accessible: Title',
    ]);
    const twice = await org.send('PATCH', `${base}/Lead/KintoneKey__c/k1`, {
      KintoneKey__c: 'k1',
      LastName: 'a',
      Company: 'b',
    });
    expect(twice.json[0].errorCode).toBe('INVALID_FIELD');
  });
});
