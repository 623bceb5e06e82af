import 'jsforce/lib/api/soap.js';
import { beforeEach, describe, expect } from 'vitest';
import { fact, localOrg, refusal } from './local-org.ts';

const org = localOrg();
beforeEach(() => org.reset());

const contact = async (more: Record<string, string> = {}) =>
  String((await org.conn.sobject('Contact').create({ LastName: 'Kato', ...more })).id);
const call = (inside: string, header = '') =>
  org.send(
    'POST',
    '/services/Soap/u/60.0',
    `<?xml version="1.0"?><e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><e:Header><SessionHeader><sessionId>${org.conn.accessToken}</sessionId></SessionHeader>${header}</e:Header><e:Body>${inside}</e:Body></e:Envelope>`,
    { 'content-type': 'text/xml' },
  );

describe('records over SOAP', () => {
  fact('are made, changed and deleted, each with a result of its own', async () => {
    const made = await org.conn.soap.create([
      { type: 'Lead', LastName: 'A & B', Company: 'c', NumberOfEmployees: 5, DoNotCall: true },
      { type: 'Lead', LastName: 'x' },
    ]);
    expect(made.map((it) => it.success)).toEqual([true, false]);
    expect(made[1]?.errors?.[0]).toMatchObject({ statusCode: 'REQUIRED_FIELD_MISSING', fields: ['Company'] });
    const id = String(made[0]?.id);
    expect(await org.conn.sobject('Lead').retrieve(id)).toMatchObject({
      LastName: 'A & B',
      NumberOfEmployees: 5,
      DoNotCall: true,
    });
    const changed = await org.conn.soap.update({
      type: 'Lead',
      Id: id,
      NumberOfEmployees: null,
      Title: 'CEO',
    });
    expect(changed.success).toBe(true);
    const after = await org.conn.sobject('Lead').retrieve(id);
    expect([after.NumberOfEmployees, after.Title]).toEqual([null, 'CEO']);
    const [gone, unknown] = await org.conn.soap.delete([id, '00Q000000000009AAA']);
    expect([gone?.success, unknown?.success]).toEqual([true, false]);
  });

  fact('are found again by an external id, and say whether they are new', async () => {
    const lead = { type: 'Lead', KintoneKey__c: 'K-1', LastName: 'a', Company: 'b' };
    const outcomes = [
      await org.conn.soap.upsert('KintoneKey__c', lead),
      await org.conn.soap.upsert('KintoneKey__c', lead),
    ];
    expect(outcomes.map((it) => [it.success, it.created])).toEqual([
      [true, true],
      [true, false],
    ]);
  });

  fact('of one call are all or none when the header says so', async () => {
    const header = '<AllOrNoneHeader><allOrNone>true</allOrNone></AllOrNoneHeader>';
    const lead = (name: string) => `<sObjects><type>Lead</type><LastName>x</LastName>${name}</sObjects>`;
    const { text } = await call(`<create>${lead('<Company>c</Company>')}${lead('')}</create>`, header);
    expect(text).toContain('ALL_OR_NONE_OPERATION_ROLLED_BACK');
    expect((await org.conn.query('SELECT Id FROM Lead')).totalSize).toBe(0);
  });

  fact('come back from the recycle bin until it is emptied', async () => {
    const ids = [await contact(), await contact()];
    await org.conn.sobject('Contact').destroy(ids);
    expect((await org.conn.soap.undelete(ids)).map((it) => it.success)).toEqual([true, true]);
    expect((await org.conn.query('SELECT Id FROM Contact')).totalSize).toBe(2);
    const [, wrong] = await org.conn.soap.undelete([ids[0] ?? '', 'not an id']);
    expect(wrong?.errors?.[0]).toMatchObject({ statusCode: 'MALFORMED_ID' });
    await org.conn.sobject('Contact').destroy(ids);
    await org.conn.soap.emptyRecycleBin(ids);
    expect((await org.conn.soap.undelete(ids)).map((it) => it.success)).toEqual([false, false]);
    const soql = 'SELECT Id FROM Contact WHERE IsDeleted = true';
    expect((await org.conn.query(soql, { scanAll: true })).totalSize).toBe(0);
  });

  fact('are merged: the master takes the values given and what belonged to the others', async () => {
    const [master, other] = [await contact(), await contact()];
    const task = await org.conn.sobject('Task').create({ Subject: 's', WhoId: other });
    const result = await org.conn.soap.merge({
      masterRecord: { type: 'Contact', Id: master, Title: 'CEO' } as never,
      recordToMergeIds: [other],
    });
    expect(result).toMatchObject({ success: true, id: master, mergedRecordIds: [other] });
    expect(await org.conn.sobject('Contact').retrieve(master)).toMatchObject({ Title: 'CEO' });
    expect(await org.conn.sobject('Task').retrieve(String(task.id))).toMatchObject({ WhoId: master });
  });
});

describe('reading over SOAP', () => {
  fact('gives records with their type, parents and children inside', async () => {
    const account = await org.conn.sobject('Account').create({ Name: 'Midori <1>' });
    await contact({ AccountId: String(account.id) });
    const { text } = await call(
      '<query><queryString>SELECT Name, (SELECT LastName FROM Contacts) FROM Account</queryString></query>',
    );
    expect(text).toContain('<done>true</done>');
    expect(text).toContain('<sf:Name>Midori &lt;1&gt;</sf:Name>');
    expect(text).toContain('<sf:Contacts xsi:type="QueryResult">');
    expect(text).toContain('<sf:LastName>Kato</sf:LastName>');
  });

  fact('goes on page by page', async () => {
    const many = Array.from({ length: 450 }, (_, i) => ({ LastName: `L${i}`, Company: 'C' }));
    await org.conn.sobject('Lead').create(many, { allowRecursive: true });
    const options = '<QueryOptions><batchSize>200</batchSize></QueryOptions>';
    const query = '<query><queryString>SELECT Id FROM Lead</queryString></query>';
    let { text } = await call(query, options);
    let found = text.split('<records ').length - 1;
    for (;;) {
      const locator = /<queryLocator>([^<]+)</.exec(text)?.[1];
      if (!locator) break;
      ({ text } = await call(`<queryMore><queryLocator>${locator}</queryLocator></queryMore>`, options));
      found += text.split('<records ').length - 1;
    }
    expect(found).toBe(450);
  });

  fact('by ids leaves a gap where there is no such record', async () => {
    const id = await contact();
    const { text } = await call(
      `<retrieve><fieldList>LastName</fieldList><sObjectType>Contact</sObjectType><ids>${id}</ids><ids>003000000000009AAA</ids></retrieve>`,
    );
    expect(text).toContain('<sf:LastName>Kato</sf:LastName>');
    expect(text).toContain('<result xsi:nil="true"/>');
  });

  fact('refuses a bad query with the code REST gives', async () => {
    const { status, text } = await call('<query><queryString>SELECT Foo FROM Lead</queryString></query>');
    expect(status).toBe(500);
    expect(text).toContain('<faultcode>sf:INVALID_FIELD</faultcode>');
  });
});

describe('who and when', () => {
  fact('the user, the time and the tabs can be asked for', async () => {
    const info = await org.conn.soap.getUserInfo();
    expect(info).toMatchObject({ userName: 'integration@sandbox.test', userTimeZone: 'Asia/Tokyo' });
    expect(Date.parse((await org.conn.soap.getServerTimestamp()).timestamp)).toBeGreaterThan(0);
    const [app] = await org.conn.soap.describeTabs();
    expect(app?.tabs.map((it) => it.sobjectName)).toContain('Contact');
  });

  fact('leaving ends the session', async () => {
    await call('<logout/>');
    expect((await org.send('GET', '/services/data/v60.0/limits')).status).toBe(401);
  });

  fact('a call that does not exist, and a text that is no call, are faults', async () => {
    expect((await call('<foo/>')).text).toContain('No operation available for request');
    const { status, text } = await call('<create><sObjects></create>');
    expect([status, text.includes('<soapenv:Fault>')]).toEqual([500, true]);
    org.conn.accessToken = 'no longer good';
    expect((await refusal(org.conn.soap.getUserInfo())).message).toContain('Unable to refresh session');
  });
});
