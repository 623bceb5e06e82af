import { expect, it } from 'vitest';
import { fault, recoveryOf } from '../../../shared/fault/fault.ts';

it('what to do about a fault follows from its code alone', () => {
  expect(recoveryOf(fault('REMOTE_MAINTENANCE', 'kintone'))).toBe('retry');
  expect(recoveryOf(fault('REMOTE_MAINTENANCE', 'salesforce', { a: 1 }, { status: 503 }))).toBe('retry');
});

it('a fault without a cause has no empty one', () => {
  expect(fault('CEILING', 'renkei')).toEqual({ code: 'CEILING', origin: 'renkei', values: {} });
  expect(fault('CEILING', 'renkei', {}, { code: 'X' }).cause).toEqual({ code: 'X' });
});
