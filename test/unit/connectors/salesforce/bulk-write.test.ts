import { expect, test } from 'vitest';
import { writeByBulk } from '../../../../shared/connectors/salesforce/bulk-write.ts';
import { openSalesforceObject } from '../../../../shared/connectors/salesforce/salesforce-object.ts';
import type { WriteOperation } from '../../../../shared/ports/record-target.ts';
import { fakeSalesforce } from '../../../support/fake-salesforce.ts';

const run = async (
  operations: readonly WriteOperation[],
  results: { good: string; bad: string; states?: string[] },
) => {
  const { connection, options } = fakeSalesforce();
  const states = results.states ?? ['UploadComplete', 'InProgress', 'JobComplete'];
  let uploaded = '';
  const bulk2 = {
    createJob: () => ({
      open: async () => ({}),
      uploadData: async (csv: string) => {
        uploaded = csv;
      },
      close: async () => {},
      check: async () => ({ state: states.shift() ?? 'JobComplete', errorMessage: 'made up' }),
      getSuccessfulResults: async () => results.good,
      getFailedResults: async () => results.bad,
    }),
  };
  const done = await writeByBulk(openSalesforceObject({ ...connection, bulk2 }, options), operations, []);
  return { done, uploaded };
};

const operations: WriteOperation[] = [
  { kind: 'upsert', ref: 'a', key: { field: 'Key__c', value: 'C-1' }, fields: { LastName: '見本, "1"' } },
  { kind: 'upsert', ref: 'b', key: { field: 'Key__c', value: 'C-2' }, fields: { LastName: null } },
  { kind: 'upsert', ref: 'c', key: { field: 'Key__c', value: 'C-3' }, fields: { Phone: '1' } },
];

test('results in any order find their rows; what is in no file was not processed', async () => {
  const { done, uploaded } = await run(operations, {
    good: '"sf__Id","sf__Created",Key__c,LastName,Phone\n"003B","false",C-2,#N/A,\n"003A","true",C-1,"見本, ""1""",\n',
    bad: '"sf__Id","sf__Error",Key__c,LastName,Phone\n',
  });
  expect(uploaded).toBe('Key__c,LastName,Phone\nC-1,"見本, ""1""",\nC-2,#N/A,\nC-3,,1\n');
  expect(done).toMatchObject({
    ok: true,
    value: [
      { ref: 'a', done: 'created', id: '003A' },
      { ref: 'b', done: 'updated', id: '003B' },
      { ref: 'c', done: 'refused', fault: { code: 'ROW_REFUSED' } },
    ],
  });
});

test('a job that is complete may still hold refused rows, each with its reason', async () => {
  const { done } = await run(operations.slice(0, 1), {
    good: 'sf__Id,sf__Created,Key__c,LastName\n',
    bad: 'sf__Id,sf__Error,Key__c,LastName\n,"REQUIRED_FIELD_MISSING:Required fields are missing:LastName --",C-1,"見本, ""1"""\n',
  });
  expect(done).toMatchObject({
    ok: true,
    value: [{ done: 'refused', fault: { code: 'ROW_REQUIRED', values: { field: 'LastName' } } }],
  });
});

test('a job that fails as a whole is a fault', async () => {
  const { done } = await run(operations, { good: '', bad: '', states: ['Failed'] });
  expect(done).toMatchObject({ ok: false, fault: { code: 'REMOTE_BROKEN', cause: { message: 'made up' } } });
});
