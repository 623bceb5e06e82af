import { expect, test } from 'vitest';
import { salesforceSide } from '../../../../shared/connectors/salesforce/salesforce-side.ts';
import { fakeSalesforce } from '../../../support/fake-salesforce.ts';

test('reading and writing share one description', async () => {
  const { connection, options } = fakeSalesforce();
  const side = salesforceSide(connection, options);
  expect(await side.source.describe()).toBe(await side.target.describe());
});

test('large writes go as a bulk job, unless the way there cannot carry one', async () => {
  const jobs: object[] = [];
  const bulk2 = {
    createJob: (job: object) => {
      jobs.push(job);
      throw new Error('made up');
    },
  };
  const operations = Array.from({ length: 2_000 }, (_, i) => ({
    kind: 'create' as const,
    ref: String(i),
    fields: {},
  }));
  for (const bulk of [true, false]) {
    const { connection, options } = fakeSalesforce();
    const side = salesforceSide({ ...connection, bulk2 }, { ...options, bulk });
    expect((await side.target.write(operations)).ok).toBe(!bulk);
  }
  expect(jobs).toHaveLength(1);
});
