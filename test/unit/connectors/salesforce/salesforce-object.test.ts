import { expect, test } from 'vitest';
import { openSalesforceObject } from '../../../../shared/connectors/salesforce/salesforce-object.ts';
import { fakeSalesforce } from '../../../support/fake-salesforce.ts';

test('an object is described once, however often it is read', async () => {
  const { connection, options } = fakeSalesforce();
  let described = 0;
  const counting = {
    ...connection,
    describe: async (name: string) => {
      described += 1;
      return connection.describe(name);
    },
  };
  const object = openSalesforceObject(counting, options);
  await object.select(['Email'], 'LIMIT 1', 1);
  await object.select(['Email'], 'LIMIT 1', 1);
  expect(described).toBe(1);
});
