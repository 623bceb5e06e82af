import { beforeEach, describe, expect } from 'vitest';
import { fact, localOrg } from './local-org.ts';

const org = localOrg();
const root = '/services/data/v60.0';
beforeEach(async () => {
  await org.reset();
  await org.conn.sobject('Lead').create([
    { LastName: 'b', Company: 'x', Status: 'Working - Contacted' },
    { LastName: 'a', Company: 'x' },
  ]);
});

const views = async (object: string) => (await org.send('GET', `${root}/sobjects/${object}/listviews`)).json;
const view = async (name: string) => {
  const { listviews } = await views('Lead');
  return listviews.find((it: { developerName: string }) => it.developerName === name);
};
const cells = (record: { columns: { fieldNameOrPath: string; value: string }[] }) =>
  Object.fromEntries(record.columns.map((it) => [it.fieldNameOrPath, it.value]));

describe('list views', () => {
  fact('of an object show all records, the own ones, and those last looked at', async () => {
    const { listviews, size, sobjectType } = await views('Lead');
    expect([size, sobjectType]).toEqual([3, 'Lead']);
    expect(listviews.map((it: { developerName: string }) => it.developerName)).toEqual([
      'AllLeads',
      'MyLeads',
      'RecentlyViewedLeads',
    ]);
  });

  fact('tell the query they stand for, and it runs', async () => {
    const { describeUrl } = await view('AllLeads');
    const { json } = await org.send('GET', describeUrl);
    expect(json).toMatchObject({ scope: 'everything', sobjectType: 'Lead' });
    const { records } = await org.conn.query<{ Name: string }>(json.query);
    expect(records.map((it) => it.Name)).toEqual(['a', 'b']);
  });

  fact('give their rows with labels, page by page', async () => {
    const { resultsUrl } = await view('AllLeads');
    const first = (await org.send('GET', `${resultsUrl}?limit=1`)).json;
    expect([first.done, first.size, cells(first.records[0]).Name]).toEqual([false, 1, 'a']);
    const second = (await org.send('GET', `${resultsUrl}?limit=1&offset=1`)).json;
    expect([second.done, cells(second.records[0])]).toMatchObject([
      true,
      { Name: 'b', Status: '対応中 - 連絡済み' },
    ]);
  });

  fact('of records last looked at fill up as they are viewed', async () => {
    const { resultsUrl } = await view('RecentlyViewedLeads');
    expect((await org.send('GET', resultsUrl)).json.size).toBe(0);
    await org.conn.query("SELECT Id FROM Lead WHERE LastName = 'b' FOR VIEW");
    const [seen] = (await org.send('GET', resultsUrl)).json.records;
    expect(cells(seen).Name).toBe('b');
  });

  fact('can be explained by their id', async () => {
    const { id } = await view('AllLeads');
    const { json } = await org.send('GET', `${root}/query?explain=${id}`);
    expect(json.plans[0]).toMatchObject({ sobjectType: 'Lead', cardinality: 2 });
  });

  fact('are not to be had of another object, nor of one without a tab', async () => {
    const { id } = await view('AllLeads');
    expect((await org.send('GET', `${root}/sobjects/Contact/listviews/${id}`)).status).toBe(404);
    expect((await org.send('GET', `${root}/sobjects/Profile/listviews`)).status).toBe(404);
  });
});

describe('layouts', () => {
  fact('hold every field a person can see, and the lists of children', async () => {
    await org.control('/field-access', { object: 'Account', field: 'Fax', readable: false });
    const { json } = await org.send('GET', `${root}/sobjects/Account/describe/layouts`);
    const [layout] = json.layouts;
    const names = JSON.stringify(layout.detailLayoutSections);
    expect([names.includes('"value":"Phone"'), names.includes('"value":"Fax"')]).toEqual([true, false]);
    expect(layout.relatedLists.map((it: { name: string }) => it.name)).toContain('Contacts');
    const [mapping] = json.recordTypeMappings;
    const again = await org.send('GET', mapping.urls.layout);
    expect(again.json.relatedLists).toEqual(layout.relatedLists);
  });

  fact('by name are there for users alone', async () => {
    expect((await org.send('GET', `${root}/sobjects/User/describe/namedLayouts/UserAlt`)).status).toBe(200);
    expect((await org.send('GET', `${root}/sobjects/Lead/describe/namedLayouts/UserAlt`)).status).toBe(404);
  });

  fact('in short are the system default, for one object and for many', async () => {
    const { json } = await org.send('GET', `${root}/sobjects/Lead/describe/compactLayouts`);
    expect(json.compactLayouts[0]).toMatchObject({ name: 'SYSTEM', objectType: 'Lead' });
    const many = await org.send('GET', `${root}/compactLayouts?q=Lead,Contact`);
    expect(Object.keys(many.json)).toEqual(['Lead', 'Contact']);
  });

  fact('of approvals are none, as there is no approval process', async () => {
    const { json } = await org.send('GET', `${root}/sobjects/Lead/describe/approvalLayouts`);
    expect(json).toEqual({ approvalLayouts: [] });
  });
});

describe('process rules and approvals', () => {
  fact('are empty lists in a new organization, and a record sets nothing off', async () => {
    expect((await org.send('GET', `${root}/process/rules`)).json).toEqual({ rules: {} });
    expect((await org.send('GET', `${root}/process/approvals`)).json).toEqual({ approvals: {} });
    const [lead] = (await org.conn.query('SELECT Id FROM Lead')).records;
    const contextIds = [lead?.Id];
    expect((await org.send('POST', `${root}/process/rules`, { contextIds })).json).toEqual({
      errors: null,
      success: true,
    });
  });

  fact('a record handed in for approval finds no process', async () => {
    const requests = [{ actionType: 'Submit', contextId: '001000000000000AAA' }];
    const { status, json } = await org.send('POST', `${root}/process/approvals`, { requests });
    expect([status, json[0].errorCode]).toEqual([400, 'NO_APPLICABLE_PROCESS']);
  });
});
