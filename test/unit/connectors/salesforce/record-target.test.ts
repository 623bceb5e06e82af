import { expect, test } from 'vitest';
import { salesforceTarget } from '../../../../shared/connectors/salesforce/record-target.ts';
import { fakeSalesforce } from '../../../support/fake-salesforce.ts';

test('records with one key come in a stable order, the first made first', async () => {
  const { connection, queries, options } = fakeSalesforce();
  await salesforceTarget(connection, options).lookUp({
    by: { field: 'Email', values: ["o'neil@example.com", "o'neil@example.com"] },
    fields: ['LastName'],
  });
  expect(queries).toEqual([
    "SELECT Id, SystemModstamp, LastModifiedDate, LastName FROM Contact WHERE Email IN ('o\\'neil@example.com') ORDER BY CreatedDate ASC, Id ASC",
  ]);
});

test('nothing to write and nobody to look for cost no request', async () => {
  const { connection, queries, saved, options } = fakeSalesforce();
  const target = salesforceTarget(connection, options);
  expect(await target.write([])).toEqual({ ok: true, value: [] });
  expect(await target.lookUp({ by: { ids: [] }, fields: [] })).toEqual({ ok: true, value: [] });
  expect([queries, saved]).toEqual([[], []]);
});
