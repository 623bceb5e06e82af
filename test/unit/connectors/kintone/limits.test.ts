import { expect, test } from 'vitest';
import { kintoneLimits } from '../../../../shared/connectors/kintone/limits.ts';

test('a full bulk request carries two thousand rows', () => {
  expect(kintoneLimits.rowsPerRequest * kintoneLimits.requestsPerBulk).toBe(2_000);
});
