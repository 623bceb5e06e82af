import { expect, test } from 'vitest';
import { salesforceSide } from '../../../../shared/connectors/salesforce/salesforce-side.ts';
import { fakeSalesforce } from '../../../support/fake-salesforce.ts';

test('reading and writing share one description', async () => {
  const { connection, options } = fakeSalesforce();
  const side = salesforceSide(connection, options);
  expect(await side.source.describe()).toBe(await side.target.describe());
});
