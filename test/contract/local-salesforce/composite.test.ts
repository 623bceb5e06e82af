import { beforeEach, describe, expect } from 'vitest';
import { fact, localOrg } from './local-org.ts';

const org = localOrg();
beforeEach(() => org.reset());

const root = '/services/data/v60.0';
const composite = (compositeRequest: unknown[], allOrNone = false) =>
  org.send('POST', `${root}/composite`, { allOrNone, compositeRequest });
const newAccount = {
  method: 'POST',
  url: `${root}/sobjects/Account`,
  referenceId: 'acc',
  body: { Name: 'A' },
};
const newContact = {
  method: 'POST',
  url: `${root}/sobjects/Contact`,
  referenceId: 'con',
  body: { LastName: 'c', AccountId: '@{acc.id}' },
};
const count = async (object: string) => (await org.conn.query(`SELECT COUNT() FROM ${object}`)).totalSize;

describe('composite', () => {
  fact('runs in order and fills in what earlier answers gave', async () => {
    const { status, json } = await composite([
      newAccount,
      newContact,
      {
        method: 'GET',
        url: `${root}/query?q=SELECT+Account.Name+FROM+Contact+WHERE+Id='@{con.id}'`,
        referenceId: 'read',
      },
    ]);
    expect(status).toBe(200);
    const [acc, con, read] = json.compositeResponse;
    expect(acc).toMatchObject({ httpStatusCode: 201, referenceId: 'acc', body: { success: true } });
    expect(acc.httpHeaders.Location).toBe(`${root}/sobjects/Account/${acc.body.id}`);
    expect(con.httpStatusCode).toBe(201);
    expect(read.body.records[0].Account.Name).toBe('A');
  });

  fact('takes PATCH, also on collections, for clients that cannot send it', async () => {
    const { json } = await composite([
      newAccount,
      { method: 'PATCH', url: `${root}/sobjects/Account/@{acc.id}`, referenceId: 'p', body: { Name: 'B' } },
      {
        method: 'PATCH',
        url: `${root}/composite/sobjects/Lead/KintoneKey__c`,
        referenceId: 'u',
        body: {
          records: [{ attributes: { type: 'Lead' }, KintoneKey__c: 'k', LastName: 'a', Company: 'b' }],
        },
      },
    ]);
    const codes = json.compositeResponse.map((it: { httpStatusCode: number }) => it.httpStatusCode);
    expect(codes).toEqual([201, 204, 200]);
    expect(json.compositeResponse[1].body).toBeNull();
    expect(json.compositeResponse[2].body[0]).toMatchObject({ success: true, created: true });
  });

  fact('answers 200 even when a part fails, and halts what refers to it', async () => {
    const { status, json } = await composite([{ ...newAccount, body: {} }, newContact]);
    expect(status).toBe(200);
    const [acc, con] = json.compositeResponse;
    expect([acc.httpStatusCode, acc.body[0].errorCode]).toEqual([400, 'REQUIRED_FIELD_MISSING']);
    expect([con.httpStatusCode, con.body[0].errorCode]).toEqual([400, 'PROCESSING_HALTED']);
  });

  fact('with allOrNone takes everything back', async () => {
    const { json } = await composite([newAccount, { ...newContact, body: {} }], true);
    expect(json.compositeResponse[0]).toMatchObject({
      httpStatusCode: 400,
      body: [{ errorCode: 'PROCESSING_HALTED' }],
    });
    expect(await count('Account')).toBe(0);
  });

  fact('holds at most 25 parts, of which 5 may be queries or collections', async () => {
    const part = (i: number, url = `${root}/limits`) => ({ method: 'GET', url, referenceId: `r${i}` });
    const parts = (length: number, url?: string) => Array.from({ length }, (_, i) => part(i, url));
    expect((await composite(parts(25))).status).toBe(200);
    expect((await composite(parts(26))).status).toBe(400);
    const query = `${root}/query?q=SELECT+Id+FROM+Lead`;
    expect((await composite(parts(5, query))).status).toBe(200);
    expect((await composite(parts(6, query))).status).toBe(400);
  });

  fact('counts as one request, a batch as many as it has parts', async () => {
    await org.control('/limits', { dailyApiRequests: { used: 0 } });
    const one = await composite([newAccount, newContact]);
    expect(one.headers.get('sforce-limit-info')).toBe('api-usage=1/15000');
    const batch = await org.send('POST', `${root}/composite/batch`, {
      batchRequests: [
        { method: 'GET', url: 'v60.0/limits' },
        { method: 'GET', url: 'v60.0/sobjects/Nothing/describe' },
      ],
    });
    expect(batch.json.hasErrors).toBe(true);
    expect(batch.json.results.map((it: { statusCode: number }) => it.statusCode)).toEqual([200, 404]);
    expect(batch.headers.get('sforce-limit-info')).toBe('api-usage=3/15000');
  });
});

fact('of several graphs each is all or nothing by itself', async () => {
  const graphs = [
    { graphId: '1', compositeRequest: [newAccount, newContact] },
    { graphId: '2', compositeRequest: [newAccount, { ...newContact, body: {} }] },
  ];
  const { json } = await org.send('POST', `${root}/composite/graph`, { graphs });
  expect(json.graphs.map((it: { isSuccessful: boolean }) => it.isSuccessful)).toEqual([true, false]);
  expect([await count('Account'), await count('Contact')]).toEqual([1, 1]);
});

describe('trees', () => {
  const tree = (lastName: string | undefined) => ({
    records: [
      {
        attributes: { type: 'Account', referenceId: 'a1' },
        Name: 'A',
        Contacts: { records: [{ attributes: { type: 'Contact', referenceId: 'c1' }, LastName: lastName }] },
      },
    ],
  });

  fact('create parents with their children', async () => {
    const { status, json } = await org.send('POST', `${root}/composite/tree/Account`, tree('c'));
    expect(status).toBe(201);
    expect(json.hasErrors).toBe(false);
    expect(json.results.map((it: { referenceId: string }) => it.referenceId)).toEqual(['a1', 'c1']);
    const { records } = await org.conn.query('SELECT Account.Name FROM Contact');
    expect(records[0]?.Account.Name).toBe('A');
  });

  fact('are all or nothing', async () => {
    const { status, json } = await org.send('POST', `${root}/composite/tree/Account`, tree(undefined));
    expect(status).toBe(400);
    expect(json).toMatchObject({
      hasErrors: true,
      results: [{ referenceId: 'c1', errors: [{ statusCode: 'REQUIRED_FIELD_MISSING' }] }],
    });
    expect(await count('Account')).toBe(0);
  });
});
