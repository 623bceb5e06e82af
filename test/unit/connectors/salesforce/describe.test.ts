import { expect, test } from 'vitest';
import { readSalesforceSchema } from '../../../../shared/connectors/salesforce/describe.ts';
import type { DescribedField } from '../../../../shared/connectors/salesforce/salesforce-connection.ts';
import { fakeSalesforce } from '../../../support/fake-salesforce.ts';

const read = async (fields: readonly Partial<DescribedField>[]) => {
  const { connection, clock } = fakeSalesforce({ fields });
  const schema = await readSalesforceSchema(connection, 'Contact', clock);
  if (!schema.ok) throw new Error(schema.fault.code);
  return Object.fromEntries(schema.value.fields.map((it) => [it.code, it]));
};

test('[HOT-62] custom fields are there like any other, with their lengths and choices', async () => {
  const fields = await read([
    { name: 'LastName', nillable: false },
    {
      name: 'Rank__c',
      type: 'picklist',
      restrictedPicklist: true,
      picklistValues: [
        { active: true, value: 'A', label: '甲' },
        { active: false, value: 'B' },
      ],
    },
    { name: 'Key__c', externalId: true, unique: true },
    { name: 'Email', type: 'email', idLookup: true },
  ]);
  expect(fields.LastName).toMatchObject({ required: true, maxLength: 80 });
  expect(fields.Rank__c).toMatchObject({
    type: 'choice',
    restricted: true,
    choices: [{ value: 'A', label: '甲' }],
  });
  expect(fields.Key__c?.upsertKey).toBe(true);
  expect(fields.Email).toMatchObject({ type: 'email', upsertKey: false });
});

test('a reference knows where it leads and under which name, compound fields are left out', async () => {
  const fields = await read([
    { name: 'AccountId', type: 'reference', referenceTo: ['Account'], relationshipName: 'Account' },
    { name: 'MailingAddress', type: 'address' },
  ]);
  expect(fields.AccountId?.reference).toEqual({ to: ['Account'], relationship: 'Account' });
  expect(fields.MailingAddress).toBeUndefined();
});

test('an object that is hidden is missing access, not a missing row', async () => {
  const { connection, clock } = fakeSalesforce();
  const hidden = {
    ...connection,
    describe: async () => {
      throw { errorCode: 'NOT_FOUND', message: 'The requested resource does not exist' };
    },
  };
  expect(await readSalesforceSchema(hidden, 'Lead', clock)).toMatchObject({
    ok: false,
    fault: { code: 'PERMISSION_MISSING', values: { object: 'Lead' } },
  });
});
