import { expect, test } from 'vitest';
import { fateFields, fateOf } from '../../../../shared/connectors/salesforce/fate.ts';
import { openSalesforceObject } from '../../../../shared/connectors/salesforce/salesforce-object.ts';
import { fakeSalesforce } from '../../../support/fake-salesforce.ts';
import { field } from '../../../support/fields.ts';

test('a living record has no fate', () => {
  expect(fateOf({ IsDeleted: false, IsConverted: false })).toBeNull();
  expect(fateOf({})).toBeNull();
});

test.each([
  [{ IsDeleted: true }, { how: 'deleted', into: null }],
  [
    { IsDeleted: true, MasterRecordId: '003B' },
    { how: 'merged', into: '003B' },
  ],
  [
    { IsConverted: true, ConvertedContactId: '003C' },
    { how: 'converted', into: '003C', object: 'Contact' },
  ],
  [{ IsConverted: true }, { how: 'converted', into: null, object: 'Contact' }],
  [
    { IsConverted: true, ConvertedContactId: '003C', IsDeleted: true },
    { how: 'converted', into: '003C', object: 'Contact' },
  ],
])('a record with %j became %j', (record, became) => {
  expect(fateOf(record)).toEqual({ became });
});

test('only fields that the object has are asked for, and those of deleted records only with them', () => {
  const lead = ['IsConverted', 'ConvertedContactId', 'IsDeleted', 'MasterRecordId'].map((it) =>
    field(it, 'text'),
  );
  expect(fateFields(lead, false)).toEqual(['IsConverted', 'ConvertedContactId']);
  expect(fateFields(lead, true)).toEqual([
    'IsConverted',
    'ConvertedContactId',
    'IsDeleted',
    'MasterRecordId',
  ]);
  expect(fateFields([field('Name', 'text')], true)).toEqual([]);
});

test('an object without a recycle bin is asked as ever', async () => {
  const { connection, options } = fakeSalesforce({ fields: [{ name: 'Name' }] });
  const asked: unknown[] = [];
  const query: typeof connection.query = (soql, how) => {
    asked.push(how);
    return connection.query(soql, how);
  };
  await openSalesforceObject({ ...connection, query }, options).select(['Name'], 'LIMIT 1', 1, true);
  expect(asked).toEqual([{}]);
});
