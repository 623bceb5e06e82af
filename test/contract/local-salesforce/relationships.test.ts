import { beforeEach, describe, expect } from 'vitest';
import { fact, localOrg } from './local-org.ts';

const org = localOrg();
const root = '/services/data/v60.0';
let account = '';
let contact = '';
beforeEach(async () => {
  await org.reset();
  account = String((await org.conn.sobject('Account').create({ Name: 'Midori' })).id);
  contact = String((await org.conn.sobject('Contact').create({ LastName: 'Kato', AccountId: account })).id);
});

describe('addresses along relationships', () => {
  fact('lead to the parent, with the fields asked for', async () => {
    const { status, json } = await org.send('GET', `${root}/sobjects/Contact/${contact}/Account?fields=Name`);
    expect(status).toBe(200);
    expect(json).toMatchObject({ attributes: { type: 'Account' }, Name: 'Midori' });
    expect(json.Phone).toBeUndefined();
  });

  fact('lead to the children, as a query lists them', async () => {
    const { json } = await org.send('GET', `${root}/sobjects/Account/${account}/Contacts?fields=Id,LastName`);
    expect(json).toMatchObject({ done: true, totalSize: 1, records: [{ Id: contact, LastName: 'Kato' }] });
  });

  fact('change and delete the parent, not the children', async () => {
    const parent = `${root}/sobjects/Contact/${contact}/Account`;
    expect((await org.send('PATCH', parent, { Name: 'Aoi' })).status).toBe(204);
    expect((await org.conn.sobject('Account').retrieve(account)).Name).toBe('Aoi');
    expect((await org.send('DELETE', `${root}/sobjects/Account/${account}/Contacts`)).status).toBe(404);
    expect((await org.send('DELETE', parent)).status).toBe(204);
  });

  fact('end where there is no such relationship and where the link is empty', async () => {
    expect((await org.send('GET', `${root}/sobjects/Contact/${contact}/Foo`)).status).toBe(404);
    expect((await org.send('GET', `${root}/sobjects/Contact/${contact}/ReportsTo`)).status).toBe(404);
  });
});

describe('record counts', () => {
  fact('are given for the objects asked for, unknown ones left out', async () => {
    const { json } = await org.send('GET', `${root}/limits/recordCount?sObjects=Account,Foo`);
    expect(json).toEqual({ sObjects: [{ count: 1, name: 'Account' }] });
  });
});

describe('Apex REST', () => {
  fact('has no classes to offer', async () => {
    const { status, json } = await org.send('GET', '/services/apexrest/v1/foo');
    expect(status).toBe(404);
    expect(json).toEqual([{ errorCode: 'NOT_FOUND', message: 'Could not find a match for URL /v1/foo' }]);
    const stranger = await org.send('GET', '/services/apexrest/v1/foo', undefined, {
      authorization: 'Bearer x',
    });
    expect(stranger.status).toBe(401);
  });
});
