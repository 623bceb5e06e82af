import { describe, expect } from 'vitest';
import { fact, localOrg, refusal } from './local-org.ts';

const org = localOrg();

describe('queries that are refused', () => {
  const cases: readonly [string, string, RegExp][] = [
    [
      'SELECT Foo FROM Lead',
      'INVALID_FIELD',
      /ERROR at Row:1:Column:8\nNo such column 'Foo' on entity 'Lead'\. If you/,
    ],
    ['SELECT Id FROM Foo', 'INVALID_TYPE', /sObject type 'Foo' is not supported\./],
    ['SELECT Foo.Name FROM Lead', 'INVALID_FIELD', /Didn't understand relationship 'Foo' in field path\./],
    ['SELECT (SELECT Id FROM Foos) FROM Account', 'INVALID_FIELD', /Didn't understand relationship 'Foos'/],
    ['SELECT Id FROM', 'MALFORMED_QUERY', /unexpected token: '<EOF>'/],
    ['SELECT LastName n FROM Lead', 'MALFORMED_QUERY', /only aggregate expressions use field aliasing/],
    ['SELECT Id, FIELDS(STANDARD) FROM Lead', 'INVALID_FIELD', /duplicate field selected: Id/],
    ['SELECT toLabel(Status), Status FROM Lead', 'INVALID_FIELD', /duplicate field selected: Status/],
    ['SELECT COUNT(), MAX(Name) FROM Lead', 'MALFORMED_QUERY', /COUNT\(\) must be the only element/],
    ['SELECT COUNT(Id) a, MAX(Name) a FROM Lead', 'MALFORMED_QUERY', /duplicate alias: a/],
    [
      "SELECT Status FROM Lead GROUP BY Status HAVING Name = 'x'",
      'MALFORMED_QUERY',
      /must be grouped or aggregated: Name/,
    ],
    [
      'SELECT COUNT(Id) FROM Lead GROUP BY CUBE(Status, LeadSource, Rating, Industry)',
      'MALFORMED_QUERY',
      /at most 3 fields/,
    ],
    ['SELECT What.Amount FROM Task', 'INVALID_FIELD', /No such column 'Amount' on entity 'Name'/],
    ['SELECT Who.Account.Name FROM Task', 'INVALID_FIELD', /Didn't understand relationship 'Account'/],
    [
      "SELECT Id FROM Account WHERE Id IN (SELECT AccountId FROM Contact) OR Name = 'x'",
      'MALFORMED_QUERY',
      /Semi join sub-selects are not allowed with the 'OR' operator/,
    ],
    [
      'SELECT Id FROM Account WHERE Id IN (SELECT AccountId FROM Contact WHERE Id IN (SELECT WhoId FROM Task))',
      'MALFORMED_QUERY',
      /Nesting of semi join sub-selects is not supported/,
    ],
    [
      'SELECT Id FROM Account WHERE Id IN (SELECT WhatId FROM Task)',
      'MALFORMED_QUERY',
      /Entity 'Task' is not supported for semi join inner selects/,
    ],
    [
      'SELECT Id FROM Account WHERE Id IN (SELECT ParentId FROM Account)',
      'MALFORMED_QUERY',
      /should not be on the same object type/,
    ],
    [
      'SELECT Id FROM Account WHERE Name IN (SELECT LastName FROM Contact)',
      'MALFORMED_QUERY',
      /should be an id field, cannot use: 'Name'/,
    ],
    [
      'SELECT Id FROM Account WHERE Id IN (SELECT OwnerId FROM Contact)',
      'MALFORMED_QUERY',
      /should point to the same object type/,
    ],
    [
      'SELECT Id FROM Account WHERE Id IN (SELECT Account.ParentId FROM Contact)',
      'MALFORMED_QUERY',
      /cannot have more than one level of relationships/,
    ],
    [
      'SELECT Id FROM Account WHERE Id IN (SELECT AccountId FROM Contact LIMIT 5)',
      'MALFORMED_QUERY',
      /not supported in semi join/,
    ],
    ['SELECT Id FROM Lead WHERE LastName = foo', 'MALFORMED_QUERY', /unexpected token: 'foo'/],
    [
      'SELECT Id FROM Lead WHERE LastName = :x',
      'MALFORMED_QUERY',
      /Bind variables only allowed in Apex code/,
    ],
    [
      "SELECT Id FROM Lead WHERE LastName = 'a' AND Title = 'b' OR Title = 'c'",
      'MALFORMED_QUERY',
      /unexpected token: 'OR'/,
    ],
    [
      'SELECT Id FROM Lead WHERE LastName = 3',
      'INVALID_FIELD',
      /must be of type string and should be enclosed in quotes/,
    ],
    [
      "SELECT Id FROM Lead WHERE AnnualRevenue = '3'",
      'INVALID_FIELD',
      /must be of type currency and should not be enclosed/,
    ],
    [
      "SELECT Id FROM Lead WHERE CreatedDate = '2026-01-01'",
      'INVALID_FIELD',
      /must be of type dateTime and should not/,
    ],
    ['SELECT Id FROM Lead WHERE CreatedDate = 2026-01-01', 'INVALID_FIELD', /must be of type dateTime/],
    ["SELECT Id FROM Lead WHERE Id = 'abc'", 'INVALID_QUERY_FILTER_OPERATOR', /invalid ID field: abc/],
    [
      "SELECT Id FROM Lead WHERE Description = 'x'",
      'INVALID_FIELD',
      /field 'Description' can not be filtered in a query call/,
    ],
    [
      'SELECT Id FROM Lead ORDER BY Description',
      'INVALID_FIELD',
      /field 'Description' can not be sorted in a query call/,
    ],
    ['SELECT Id, Id FROM Lead', 'INVALID_FIELD', /duplicate field selected: Id/],
  ];
  for (const [soql, code, message] of cases) {
    fact(`${soql} -> ${code}`, async () => {
      const error = await refusal(org.conn.query(soql));
      expect(error.name).toBe(code);
      expect(error.message).toMatch(message);
    });
  }

  fact('a query that is no parameter at all', async () => {
    expect((await org.send('GET', '/services/data/v60.0/query')).status).toBe(400);
  });
});
