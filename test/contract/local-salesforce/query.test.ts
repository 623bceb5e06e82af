import { beforeAll, describe, expect } from 'vitest';
import { fact, localOrg, refusal } from './local-org.ts';

const org = localOrg();

const names = async (soql: string): Promise<readonly string[]> =>
  (await org.conn.query(soql)).records.map((it) => String(it.LastName ?? it.Name));
const leads = (where: string): Promise<readonly string[]> =>
  names(`SELECT LastName FROM Lead WHERE ${where} ORDER BY LastName`);

describe('conditions', () => {
  beforeAll(async () => {
    await org.reset();
    const company = { Company: 'C' };
    await org.conn.sobject('Lead').create([
      {
        LastName: 'a',
        ...company,
        AnnualRevenue: 10,
        Title: '部長',
        HasOptedOutOfEmail: true,
        Email: 'A@example.com',
      },
      { LastName: 'b', ...company, AnnualRevenue: 20, Title: "O'Neil 100%" },
      { LastName: 'c', ...company, AnnualRevenue: 30, Title: 'x_y' },
      { LastName: 'd', ...company },
    ]);
  });

  const cases: readonly [string, string[]][] = [
    ["LastName = 'A'", ['a']],
    ["LastName != 'a'", ['b', 'c', 'd']],
    ["LastName <> 'a'", ['b', 'c', 'd']],
    ['AnnualRevenue > 10', ['b', 'c']],
    ['AnnualRevenue >= 10 AND AnnualRevenue < 30', ['a', 'b']],
    ['AnnualRevenue <= 20.5', ['a', 'b']],
    ['AnnualRevenue = null', ['d']],
    ['AnnualRevenue != null', ['a', 'b', 'c']],
    ["LastName IN ('a', 'C')", ['a', 'c']],
    ["LastName NOT IN ('a', 'c')", ['b', 'd']],
    ["LastName LIKE 'A%'", ['a']],
    ["Title LIKE '%\\'neil%'", ['b']],
    ["Title LIKE '%100\\%'", ['b']],
    ["Title LIKE 'x\\_y'", ['c']],
    ["Title LIKE '_長'", ['a']],
    ["Title = 'O\\'Neil 100%'", ['b']],
    ['HasOptedOutOfEmail = true', ['a']],
    ['NOT HasOptedOutOfEmail = true', ['b', 'c', 'd']],
    ["(LastName = 'a' OR LastName = 'b') AND AnnualRevenue > 10", ['b']],
    ["LastName = 'a' OR (LastName = 'b' AND AnnualRevenue = 20)", ['a', 'b']],
    ["NOT (LastName = 'a' OR LastName = 'b')", ['c', 'd']],
    ["Email = 'a@example.com'", ['a']],
    ["Email IN ('A@EXAMPLE.COM')", ['a']],
    ['CreatedDate = TODAY', ['a', 'b', 'c', 'd']],
    ['CreatedDate > TODAY', []],
    ['CreatedDate >= LAST_N_DAYS:3 AND CreatedDate < TOMORROW', ['a', 'b', 'c', 'd']],
    ['CreatedDate < YESTERDAY', []],
    ['CreatedDate = THIS_YEAR AND CreatedDate != LAST_MONTH', ['a', 'b', 'c', 'd']],
    ['SystemModstamp > 2020-01-01T00:00:00Z', ['a', 'b', 'c', 'd']],
    ['SystemModstamp > 2020-01-01T00:00:00+09:00 AND SystemModstamp < 2021-01-01T00:00:00.000Z', []],
    ["Owner.Name LIKE '%ユーザー'", ['a', 'b', 'c', 'd']],
    ["Owner.Profile.Name = 'Nobody'", []],
    ['DAY_ONLY(CreatedDate) > 2020-01-01', ['a', 'b', 'c', 'd']],
    ['CALENDAR_YEAR(CreatedDate) < 2000', []],
  ];
  for (const [where, wanted] of cases)
    fact(`WHERE ${where}`, async () => expect(await leads(where)).toEqual(wanted));

  fact('ORDER BY puts empty values first, or last when told, and goes both ways', async () => {
    const order = (by: string) => names(`SELECT LastName FROM Lead ORDER BY ${by}`);
    expect(await order('AnnualRevenue')).toEqual(['d', 'a', 'b', 'c']);
    expect(await order('AnnualRevenue DESC')).toEqual(['d', 'c', 'b', 'a']);
    expect(await order('AnnualRevenue NULLS LAST, LastName')).toEqual(['a', 'b', 'c', 'd']);
    expect(await order('AnnualRevenue DESC NULLS LAST')).toEqual(['c', 'b', 'a', 'd']);
    expect(await order('Owner.Name, LastName DESC')).toEqual(['d', 'c', 'b', 'a']);
  });

  fact('LIMIT and OFFSET cut the answer, OFFSET up to 2000', async () => {
    expect(await names('SELECT LastName FROM Lead ORDER BY LastName LIMIT 2 OFFSET 1')).toEqual(['b', 'c']);
    const error = await refusal(org.conn.query('SELECT Id FROM Lead OFFSET 2001'));
    expect(error.name).toBe('NUMBER_OUTSIDE_VALID_RANGE');
  });

  fact('COUNT() answers with a number, other aggregates with records', async () => {
    expect(await org.conn.query('SELECT COUNT() FROM Lead WHERE AnnualRevenue > 10')).toMatchObject({
      totalSize: 2,
      done: true,
      records: [],
    });
    const { records } = await org.conn.query(
      'SELECT COUNT(Id) n, SUM(AnnualRevenue) total, AVG(AnnualRevenue), MIN(LastName), MAX(LastName), COUNT(AnnualRevenue) m FROM Lead',
    );
    expect(records[0]).toEqual({
      attributes: { type: 'AggregateResult' },
      n: 4,
      total: 60,
      expr0: 20,
      expr1: 'a',
      expr2: 'd',
      m: 3,
    });
  });

  fact('GROUP BY and HAVING', async () => {
    const { records } = await org.conn.query(
      'SELECT HasOptedOutOfEmail out, COUNT(Id) n FROM Lead GROUP BY HasOptedOutOfEmail HAVING COUNT(Id) > 1',
    );
    expect(records).toEqual([{ attributes: { type: 'AggregateResult' }, out: false, n: 3 }]);
    const error = await refusal(org.conn.query('SELECT LastName, COUNT(Id) FROM Lead GROUP BY Status'));
    expect([error.name, error.message]).toEqual([
      'MALFORMED_QUERY',
      'Field must be grouped or aggregated: LastName',
    ]);
  });

  fact('toLabel and FORMAT speak the language of the user', async () => {
    const { records } = await org.conn.query(
      "SELECT toLabel(Status), FORMAT(AnnualRevenue) money FROM Lead WHERE LastName = 'a'",
    );
    expect(records[0]).toMatchObject({ Status: '未対応 - 連絡前', money: '¥10' });
  });

  fact('FIELDS(ALL) needs a limit of 200, FIELDS(STANDARD) none', async () => {
    expect((await refusal(org.conn.query('SELECT FIELDS(ALL) FROM Lead'))).name).toBe('MALFORMED_QUERY');
    expect((await org.conn.query('SELECT FIELDS(ALL) FROM Lead LIMIT 200')).records[0]).toHaveProperty(
      'KintoneKey__c',
    );
    expect((await org.conn.query('SELECT FIELDS(STANDARD) FROM Lead')).records[0]).not.toHaveProperty(
      'KintoneKey__c',
    );
  });
});

describe('relationships', () => {
  let accountId = '';
  beforeAll(async () => {
    await org.reset();
    const made = await org.conn.sobject('Account').create([{ Name: 'A' }, { Name: 'B' }]);
    accountId = made[0]?.id ?? '';
    const contacts = [
      { LastName: 'c1', AccountId: accountId },
      { LastName: 'c2', AccountId: accountId },
      { LastName: 'c3' },
    ];
    const [c1] = await org.conn.sobject('Contact').create(contacts);
    await org.conn.sobject('Task').create({ Subject: 't', WhoId: c1?.id ?? '', WhatId: accountId });
  });

  fact('go up to parents, which are null where there is none', async () => {
    const { records } = await org.conn.query(
      'SELECT LastName, Account.Name, Account.Owner.Name FROM Contact ORDER BY LastName',
    );
    expect(records[0]?.Account).toMatchObject({
      attributes: { type: 'Account' },
      Name: 'A',
      Owner: { Name: '連携 ユーザー' },
    });
    expect(records[2]?.Account).toBeNull();
  });

  fact('go down to children, which are null where there are none', async () => {
    const { records } = await org.conn.query(
      'SELECT Name, (SELECT LastName FROM Contacts ORDER BY LastName DESC LIMIT 1) FROM Account ORDER BY Name',
    );
    expect(records[0]?.Contacts).toMatchObject({ totalSize: 1, done: true, records: [{ LastName: 'c2' }] });
    expect(records[1]?.Contacts).toBeNull();
  });

  fact('join in IN and NOT IN', async () => {
    expect(
      await names(
        "SELECT Name FROM Account WHERE Id IN (SELECT AccountId FROM Contact WHERE LastName = 'c1')",
      ),
    ).toEqual(['A']);
    expect(await names('SELECT Name FROM Account WHERE Id NOT IN (SELECT AccountId FROM Contact)')).toEqual([
      'B',
    ]);
  });

  fact('that are polymorphic know their name and type, and TYPEOF tells them apart', async () => {
    const { records } = await org.conn.query(
      "SELECT Who.Name, Who.Type, What.Type FROM Task WHERE Who.Type = 'Contact'",
    );
    expect(records[0]).toMatchObject({ Who: { Name: 'c1', Type: 'Contact' }, What: { Type: 'Account' } });
    const typed = await org.conn.query(
      'SELECT TYPEOF What WHEN Account THEN Id, Name ELSE Name END FROM Task',
    );
    expect(typed.records[0]?.What).toMatchObject({ Id: accountId, Name: 'A' });
  });

  fact('may name the object by an alias', async () => {
    expect(
      await names("SELECT c.LastName FROM Contact c WHERE c.Account.Name = 'A' AND c.LastName = 'c1'"),
    ).toEqual(['c1']);
  });
});

fact('a query is explained: an index for a key, every record otherwise', async () => {
  const plan = async (soql: string) => (await org.conn.query(soql).explain()).plans[0];
  expect(await plan("SELECT Id FROM Lead WHERE KintoneKey__c = 'k'")).toMatchObject({
    leadingOperationType: 'Index',
  });
  expect(await plan("SELECT Id FROM Lead WHERE Title = 'k'")).toMatchObject({
    leadingOperationType: 'TableScan',
  });
});
