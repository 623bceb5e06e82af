import { expect, test } from 'vitest';
import { fault } from '../../../../shared/fault/fault.ts';
import type { PlannedRow } from '../../../../shared/sync/plan/planned-row.ts';
import { noCounts } from '../../../../shared/sync/report.ts';
import { addCounts, doneOf, itemsOf, pretend } from '../../../../shared/sync/run/run-items.ts';
import { customerTranslator, record } from '../../../support/sync-records.ts';

const { rows } = customerTranslator();
const change = { row: 'phone', field: 'Phone', before: null, after: '03-0000-0001' };
const planned = (more: Partial<PlannedRow> = {}): PlannedRow => ({
  source: record('1', { 氏名: '見本', メール: 'a@example.com' }),
  side: 'left',
  partnerId: '9',
  reason: 'CHANGED',
  writes: [
    {
      side: 'right',
      operation: { kind: 'update', ref: '0', id: '9', fields: { Phone: '03-0000-0001' } },
      changes: [change],
    },
  ],
  conflicts: [],
  issues: [],
  link: null,
  ...more,
});
const refused = { ref: '0', done: 'refused' as const, fault: fault('ROW_INVALID', 'salesforce') };

test('each row counts once, as what became of it, and the counts add up', () => {
  const written = [
    pretend(planned()),
    { row: planned(), outcomes: [refused] },
    pretend(planned({ writes: [], conflicts: [change] })),
    pretend(planned({ writes: [] })),
    pretend(planned({ writes: [], fault: fault('ROW_AMBIGUOUS', 'renkei') })),
  ];
  expect(written.map(doneOf)).toEqual(['updated', 'failed', 'conflict', 'skipped', 'failed']);
  expect(addCounts(noCounts, written)).toEqual({
    read: 5,
    created: 0,
    updated: 1,
    skipped: 1,
    failed: 2,
    conflicts: 1,
  });
});

test('an item says which record, which side, and each field before and after', () => {
  expect(itemsOf(rows, pretend(planned()))).toMatchObject([
    {
      title: '見本',
      from: 'left',
      side: 'right',
      done: 'updated',
      sourceId: '1',
      targetId: '9',
      changes: [change],
    },
  ]);
});

test('a refused write is told with its reason', () => {
  expect(itemsOf(rows, { row: planned(), outcomes: [refused] })).toMatchObject([
    { done: 'failed', fault: { code: 'ROW_INVALID' } },
  ]);
});
