import { expect, it } from 'vitest';
import { faultCodes } from '../../../shared/fault/codes.ts';

it('[HOT-65] a fault of one row never stops a run, and one that a person must mend always does', () => {
  const rows = Object.entries(faultCodes).filter(([code]) => code.startsWith('ROW_'));
  expect(rows.length).toBeGreaterThan(5);
  expect(rows.every(([, recovery]) => recovery === 'skip')).toBe(true);
  expect(faultCodes.AUTH_REFUSED).toBe('stop');
  expect(faultCodes.QUOTA_HELD).toBe('hold');
});
