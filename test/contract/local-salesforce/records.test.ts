import { beforeEach, describe, expect } from 'vitest';
import { fact, localOrg, refusal } from './local-org.ts';
import { sobjects as base, newLeadIn } from './new-lead.ts';

const org = localOrg();
const newLead = newLeadIn(org);
beforeEach(() => org.reset());

describe('ids', () => {
  fact('have 18 characters, and 15 do as well', async () => {
    const id = await newLead();
    expect(id).toMatch(/^00Q5g0\w{12}$/);
    const { json } = await org.send('GET', `${base}/Lead/${id.slice(0, 15)}`);
    expect(json.Id).toBe(id);
  });

  fact('with a wrong suffix, of another object or of nothing are refused', async () => {
    const id = await newLead();
    const wrong = `${id.slice(0, 15)}${id.endsWith('AAA') ? 'BBB' : 'AAA'}`;
    expect((await org.send('GET', `${base}/Lead/${wrong}`)).json[0].errorCode).toBe('MALFORMED_ID');
    expect((await org.send('GET', `${base}/Contact/${id}`)).json[0].errorCode).toBe('MALFORMED_ID');
    const missing = await org.send('GET', `${base}/Lead/00Q5g0000000zzzAAA`);
    expect([missing.status, missing.json[0].errorCode]).toEqual([400, 'MALFORMED_ID']);
    const none = await org.send('GET', `${base}/Lead/00Q5g00000000zz`);
    expect([none.status, none.json]).toEqual([
      404,
      [{ errorCode: 'NOT_FOUND', message: 'The requested resource does not exist' }],
    ]);
    const text = await org.send('GET', `${base}/Lead/23foo`);
    expect([text.status, text.json[0].message]).toEqual([
      404,
      'Provided external ID field does not exist or is not accessible: 23foo',
    ]);
  });
});

describe('changing', () => {
  fact('answers 204 and moves the stamps', async () => {
    const id = await newLead();
    await org.control('/clock', { advanceMs: 5000 });
    const { status, text } = await org.send('PATCH', `${base}/Lead/${id}`, { Title: '部長' });
    expect([status, text]).toEqual([204, '']);
    const { json } = await org.send('GET', `${base}/Lead/${id}`);
    expect(json.Title).toBe('部長');
    expect(Date.parse(json.SystemModstamp)).toBeGreaterThan(Date.parse(json.CreatedDate));
    expect(json.LastModifiedDate).toBe(json.SystemModstamp);
  });

  fact('goes through POST with _HttpMethod=PATCH too', async () => {
    const id = await newLead();
    const { status } = await org.send('POST', `${base}/Lead/${id}?_HttpMethod=PATCH`, { Title: '課長' });
    expect(status).toBe(204);
    expect((await org.conn.sobject('Lead').retrieve(id)).Title).toBe('課長');
  });

  fact('refuses to empty a required field and to name the id in the body', async () => {
    const id = await newLead();
    const empty = await refusal(org.conn.sobject('Lead').update({ Id: id, LastName: null }));
    expect(empty.name).toBe('REQUIRED_FIELD_MISSING');
    const { json } = await org.send('PATCH', `${base}/Lead/${id}`, { Id: id, Title: 'x' });
    expect(json[0]).toMatchObject({ errorCode: 'INVALID_FIELD' });
  });

  fact('a record somebody else holds answers UNABLE_TO_LOCK_ROW, and works at the next try', async () => {
    const id = await newLead();
    await org.control('/locks', { ids: [id] });
    expect((await refusal(org.conn.sobject('Lead').update({ Id: id, Title: 'x' }))).name).toBe(
      'UNABLE_TO_LOCK_ROW',
    );
    expect((await org.conn.sobject('Lead').update({ Id: id, Title: 'x' })).success).toBe(true);
  });

  fact('a method the address does not know answers 405 and names those it knows', async () => {
    const { status, json } = await org.send('PUT', `${base}/Lead`, {});
    expect([status, json[0].errorCode]).toEqual([405, 'METHOD_NOT_ALLOWED']);
    expect(json[0].message).toBe("HTTP Method 'PUT' not allowed. Allowed are GET,HEAD,POST");
  });
});

describe('deleting', () => {
  fact('answers 204, and the record is gone for all but queryAll', async () => {
    const id = await newLead();
    expect((await org.send('DELETE', `${base}/Lead/${id}`)).status).toBe(204);
    expect((await org.send('GET', `${base}/Lead/${id}`)).status).toBe(404);
    expect((await org.conn.query('SELECT Id FROM Lead')).totalSize).toBe(0);
    const all = await org.conn.query('SELECT Id FROM Lead WHERE IsDeleted = true', { scanAll: true });
    expect(all.totalSize).toBe(1);
  });

  fact('twice, or changing what was deleted, answers 404 ENTITY_IS_DELETED', async () => {
    const id = await newLead();
    await org.conn.sobject('Lead').destroy(id);
    for (const method of ['DELETE', 'PATCH']) {
      const { status, json } = await org.send(
        method,
        `${base}/Lead/${id}`,
        method === 'PATCH' ? {} : undefined,
      );
      expect([status, json[0].errorCode]).toEqual([404, 'ENTITY_IS_DELETED']);
    }
  });

  fact('an account takes its contacts along and frees its key', async () => {
    const { id = '' } = await org.conn.sobject('Account').create({ Name: 'A', KintoneKey__c: 'k' });
    await org.conn.sobject('Contact').create({ LastName: 'c', AccountId: id });
    await org.conn.sobject('Account').destroy(id);
    expect((await org.conn.query('SELECT Id FROM Contact')).totalSize).toBe(0);
    expect((await org.conn.sobject('Account').create({ Name: 'B', KintoneKey__c: 'k' })).success).toBe(true);
  });
});

describe('requests with a date', () => {
  fact('are spared a record that has not changed since, and get one that has', async () => {
    const id = await newLead();
    const read = (date: string) =>
      org.send('GET', `${base}/Lead/${id}`, undefined, { 'if-modified-since': date });
    const { headers } = await org.send('GET', `${base}/Lead/${id}`);
    const seen = String(headers.get('last-modified'));
    expect((await read(seen)).status).toBe(304);
    org.clock.advance(2000);
    await org.send('PATCH', `${base}/Lead/${id}`, { Title: 'x' });
    expect((await read(seen)).status).toBe(200);
  });

  fact('change and delete nothing that somebody changed in between', async () => {
    const id = await newLead();
    const seen = String((await org.send('GET', `${base}/Lead/${id}`)).headers.get('last-modified'));
    const only = { 'if-unmodified-since': seen };
    expect((await org.send('PATCH', `${base}/Lead/${id}`, { Title: 'x' }, only)).status).toBe(204);
    org.clock.advance(2000);
    await org.send('PATCH', `${base}/Lead/${id}`, { Title: 'y' });
    const late = await org.send('PATCH', `${base}/Lead/${id}`, { Title: 'z' }, only);
    expect([late.status, late.json[0].errorCode]).toEqual([412, 'PRECONDITION_FAILED']);
    expect((await org.send('DELETE', `${base}/Lead/${id}`, undefined, only)).status).toBe(412);
  });
});
