import { beforeAll, describe, expect } from 'vitest';
import { fact, localOrg, refusal } from './local-org.ts';

const org = localOrg();
beforeAll(async () => {
  await org.conn
    .sobject('Account')
    .create([{ Name: '株式会社みどり商事', Phone: '03-0000-1234' }, { Name: 'Blue Ltd' }]);
  await org.conn.sobject('Contact').create({ LastName: 'みどり', Email: 'midori@example.com' });
});

describe('searching', () => {
  fact('finds words in several objects and gives the fields asked for', async () => {
    const { searchRecords } = await org.conn.search(
      'FIND {みどり} IN ALL FIELDS RETURNING Account(Id, Name), Contact(LastName)',
    );
    expect(searchRecords.map((it) => it.attributes?.type)).toEqual(['Account', 'Contact']);
    expect(searchRecords[0]?.Name).toBe('株式会社みどり商事');
  });

  fact('finds phone numbers however they are written, and keeps to conditions', async () => {
    const phone = await org.conn.search('FIND {0300001234} IN PHONE FIELDS RETURNING Account(Name)');
    expect(phone.searchRecords).toHaveLength(1);
    const none = await org.conn.search("FIND {みどり} RETURNING Account(Name WHERE Name LIKE 'Blue%')");
    expect(none.searchRecords).toEqual([]);
  });

  fact('refuses what is no search', async () => {
    const error = await refusal(org.conn.search('SELECT Id FROM Lead'));
    expect([error.name, error.message]).toEqual([
      'MALFORMED_SEARCH',
      'No search term found. The search term must be enclosed in braces.',
    ]);
  });

  fact('takes parameters instead of a statement', async () => {
    const { json } = await org.send(
      'GET',
      '/services/data/v60.0/parameterizedSearch?q=Blue&sobject=Account&Account.fields=Id,Name',
    );
    expect(json.searchRecords[0].Name).toBe('Blue Ltd');
    const posted = await org.send('POST', '/services/data/v60.0/parameterizedSearch', {
      q: 'midori',
      in: 'EMAIL',
      sobjects: [{ name: 'Contact', fields: ['LastName'] }],
    });
    expect(posted.json.searchRecords[0].LastName).toBe('みどり');
  });
});

fact('recent items, tabs, theme and the list of resources are there', async () => {
  expect((await org.conn.recent()).length).toBe(3);
  expect((await org.conn.tabs()).map((it) => it.sobjectName)).toContain('Lead');
  expect((await org.conn.theme()).themeItems.length).toBeGreaterThan(3);
  const { json } = await org.send('GET', '/services/data/v60.0');
  expect(json).toMatchObject({
    sobjects: '/services/data/v60.0/sobjects',
    query: '/services/data/v60.0/query',
  });
});
