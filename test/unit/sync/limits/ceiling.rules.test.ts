import { expect, test } from 'vitest';
import { addsCustomer, heldAtCeiling, isNearCeiling } from '../../../../shared/sync/limits/ceiling.rules.ts';
import type { PlannedRow, PlannedWrite } from '../../../../shared/sync/plan/planned-row.ts';
import { record } from '../../../support/sync-records.ts';

const planned = (...writes: PlannedWrite[]): PlannedRow => ({
  source: record('1', {}),
  side: 'left',
  partnerId: null,
  reason: 'NEW',
  writes,
  conflicts: [],
  issues: [],
  link: null,
});
const write = (side: 'left' | 'right', kind: 'create' | 'update'): PlannedWrite => ({
  side,
  changes: [],
  operation:
    kind === 'create' ? { kind, ref: 'a', fields: {} } : { kind, ref: 'a', id: '9', fields: { 氏名: 'x' } },
});

test('[SAT-21] people are warned from four fifths of the ceiling on', () => {
  expect([7, 8, 9, 11].map((count) => isNearCeiling({ count, ceiling: 10 }))).toEqual([
    false,
    true,
    true,
    true,
  ]);
});

test('only a row that makes a record on the other system adds a customer', () => {
  expect(addsCustomer(planned(write('right', 'create')))).toBe(true);
  expect(addsCustomer(planned(write('right', 'update'), write('left', 'create')))).toBe(false);
});

test('a row held at the ceiling writes and remembers nothing, and says how many were allowed', () => {
  const held = heldAtCeiling(planned(write('right', 'create')), 10);
  expect(held).toMatchObject({ writes: [], link: null, fault: { code: 'CEILING', values: { limit: 10 } } });
});
