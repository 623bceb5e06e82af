import { beforeAll, describe, expect } from 'vitest';
import { fact, localOrg } from './local-org.ts';

const org = localOrg();
const root = '/services/data/v60.0';
const rows = async (soql: string) => {
  const { records } = await org.conn.query<Record<string, unknown>>(soql);
  return records.map(({ attributes: _, ...rest }) => rest);
};

beforeAll(async () => {
  await org.reset();
  const lead = (LastName: string, LeadSource: string, Rating: string) => ({
    LastName,
    Company: 'x',
    LeadSource,
    Rating,
  });
  await org.conn
    .sobject('Lead')
    .create([lead('a', 'Web', 'Hot'), lead('b', 'Web', 'Cold'), lead('c', 'Other', 'Hot')]);
});

describe('subtotals', () => {
  fact('ROLLUP adds a total for each level, and GROUPING tells them from groups', async () => {
    const found = await rows(
      'SELECT LeadSource, Rating, GROUPING(LeadSource) g1, GROUPING(Rating) g2, COUNT(Id) n FROM Lead GROUP BY ROLLUP(LeadSource, Rating)',
    );
    expect(found).toHaveLength(3 + 2 + 1);
    expect(found).toContainEqual({ LeadSource: 'Web', Rating: null, g1: 0, g2: 1, n: 2 });
    expect(found).toContainEqual({ LeadSource: null, Rating: null, g1: 1, g2: 1, n: 3 });
  });

  fact('CUBE adds totals of every combination', async () => {
    const found = await rows(
      'SELECT LeadSource, Rating, COUNT(Id) n FROM Lead GROUP BY CUBE(LeadSource, Rating)',
    );
    expect(found).toHaveLength(3 + 2 + 2 + 1);
    expect(found).toContainEqual({ LeadSource: null, Rating: 'Hot', n: 2 });
  });

  fact('HAVING can ask for the totals alone', async () => {
    const found = await rows(
      'SELECT LeadSource, COUNT(Id) FROM Lead GROUP BY ROLLUP(LeadSource) HAVING GROUPING(LeadSource) = 1',
    );
    expect(found).toEqual([{ LeadSource: null, expr0: 3 }]);
  });
});

describe('labels', () => {
  fact('can be searched by, in the language of the request', async () => {
    const soql = "SELECT Name FROM Lead WHERE toLabel(Rating) = '高い' ORDER BY Name";
    const inJapanese = await org.send('GET', `${root}/query?q=${encodeURIComponent(soql)}`);
    expect(inJapanese.json.totalSize).toBe(2);
    const inEnglish = await org.send('GET', `${root}/query?q=${encodeURIComponent(soql)}`, undefined, {
      'accept-language': 'en',
    });
    expect(inEnglish.json.totalSize).toBe(0);
  });
});

describe('links to several objects', () => {
  fact('offer the fields of the object "Name", whatever they point at', async () => {
    const account = await org.conn.sobject('Account').create({ Name: 'Midori', Phone: '03-1' });
    await org.conn.sobject('Task').create({ Subject: 'Call', WhatId: account.id ?? '' });
    const [found] = await rows('SELECT What.Name, What.Phone, What.Email, What.Type FROM Task');
    expect(found?.What).toMatchObject({ Name: 'Midori', Phone: '03-1', Email: null, Type: 'Account' });
  });
});

describe('looking at records', () => {
  fact('FOR VIEW puts them first among the recent ones and changes nothing else', async () => {
    const account = await org.conn.sobject('Account').create({ Name: 'Seen' });
    org.clock.advance(5000);
    await org.conn.sobject('Lead').create({ LastName: 'later', Company: 'x' });
    org.clock.advance(5000);
    const before = await org.conn.sobject('Account').retrieve(String(account.id));
    await org.conn.query("SELECT Id FROM Account WHERE Name = 'Seen' FOR VIEW");
    const [first] = (await org.send('GET', `${root}/recent`)).json;
    expect(first).toMatchObject({ Id: account.id, Name: 'Seen' });
    const after = await org.conn.sobject('Account').retrieve(String(account.id));
    expect([before.LastViewedDate, after.SystemModstamp]).toEqual([null, before.SystemModstamp]);
    expect(after.LastViewedDate).toBeTruthy();
  });
});
