import { expect, test } from 'vitest';
import { salesforceSource } from '../../../../shared/connectors/salesforce/record-source.ts';
import { fakeSalesforce } from '../../../support/fake-salesforce.ts';

const row = (Id: string) => ({ Id, SystemModstamp: '2026-11-22T00:05:00.000+0000' });
const window = { since: '2026-11-22T00:00:00.000Z', until: '2026-11-22T01:00:00.000Z' };

test('a full page gives a cursor that names its last record, the next page begins there', async () => {
  const { connection, queries, options } = fakeSalesforce({
    records: (soql) => (soql.includes('Id >') ? [] : [row('A'), row('B')]),
  });
  const source = salesforceSource(connection, options);
  const first = await source.read({
    window,
    cursor: null,
    fields: ['Email'],
    limit: 2,
    condition: "Rank__c = 'A'",
  });
  expect(first).toMatchObject({ ok: true, value: { next: '2026-11-22T00:05:00.000Z B' } });
  const cursor = first.ok ? first.value.next : null;
  const second = await source.read({ window, cursor, fields: ['Email'], limit: 2 });
  expect(second).toMatchObject({ ok: true, value: { records: [], next: null } });
  expect(queries[0]).toContain("WHERE (Rank__c = 'A') AND");
  expect(queries[0]).toContain('ORDER BY SystemModstamp ASC, Id ASC LIMIT 2');
  expect(queries[1]).toContain("SystemModstamp = 2026-11-22T00:05:00.000Z AND Id > 'B'");
});

test('a query that is refused is a fault, not a throw', async () => {
  const { connection, options } = fakeSalesforce({
    records: () => {
      throw { errorCode: 'INVALID_FIELD', message: 'No such column' };
    },
  });
  const page = await salesforceSource(connection, options).read({
    window,
    cursor: null,
    fields: ['Gone__c'],
    limit: 2,
  });
  expect(page).toMatchObject({ ok: false, fault: { code: 'SCHEMA_CHANGED' } });
});

test('the newest three thousand are counted off in two requests, and cut inside their instant', async () => {
  const { connection, queries, options } = fakeSalesforce({ records: () => [row('B'), row('A')] });
  const source = salesforceSource(connection, options);
  const mark = await source.mark({ window, most: 3_000 });
  expect(mark).toEqual({ ok: true, value: '2026-11-22T00:05:00.000Z B' });
  expect(queries[0]).toContain('ORDER BY SystemModstamp DESC, Id DESC LIMIT 2 OFFSET 1999');
  expect(queries[1]).toContain('LIMIT 2 OFFSET 999');
  const same = 'SystemModstamp = 2026-11-22T00:05:00.000Z';
  const below = `SystemModstamp < 2026-11-22T00:05:00.000Z OR (${same} AND Id < 'B')`;
  expect(queries[1]).toContain(below);
  const read = { window, cursor: null, fields: [], limit: 2 };
  await source.read({ ...read, below: '2026-11-22T00:05:00.000Z B' });
  expect(queries.at(-1)).toContain(below);
  await source.read({ ...read, above: '2026-11-22T00:05:00.000Z B' });
  expect(queries.at(-1)).toContain(`SystemModstamp > 2026-11-22T00:05:00.000Z OR (${same} AND Id >= 'B')`);
});
