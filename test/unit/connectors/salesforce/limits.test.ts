import { expect, test } from 'vitest';
import { salesforceLimits } from '../../../../shared/connectors/salesforce/limits.ts';

test('a query leaves room for the headers that count with the address', () => {
  expect(salesforceLimits.queryCharacters).toBeLessThan(16_384);
});
