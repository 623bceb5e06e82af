import { expect, test } from 'vitest';
import { fault } from '../../../../shared/fault/fault.ts';
import { issue } from '../../../../shared/issue/issue.ts';
import type { RunItem } from '../../../../shared/sync/report.ts';
import { itemRows } from '../../../../shared/sync/run/item-rows.ts';

const item: RunItem = {
  side: 'right',
  done: 'updated',
  reason: 'CHANGED',
  sourceId: '1',
  targetId: '003A',
  title: '見本',
  changes: [
    { row: 'phone', field: 'Phone', before: null, after: '03-0000-0001' },
    { row: 'tags', field: 'Tags', before: ['a'], after: ['a', 'b'] },
  ],
  issues: [],
};

test('each changed field is a row, with what was there before and after', () => {
  expect(itemRows('r1', [item])).toEqual([
    ['r1', 'updated', 'right', 'CHANGED', '1', '003A', '見本', 'Phone', '', '03-0000-0001', ''],
    ['r1', 'updated', 'right', 'CHANGED', '1', '003A', '見本', 'Tags', '["a"]', '["a","b"]', ''],
  ]);
});

test("[FER-39] a refused row keeps the other side's own code and words", () => {
  const refused = fault(
    'ROW_INVALID',
    'salesforce',
    { field: 'WhoId' },
    { message: 'FIELD_INTEGRITY_EXCEPTION: no' },
  );
  const [row] = itemRows('r1', [{ ...item, done: 'failed', changes: [], fault: refused }]);
  expect(row?.at(-1)).toBe('ROW_INVALID WhoId FIELD_INTEGRITY_EXCEPTION: no');
});

test('a row that was kept back says which field and which value was wrong', () => {
  const wrong = issue('NUMBER_FORMAT', 'error', ['金額'], { value: '不明', row: 'amount' });
  const kept = fault('ROW_INVALID', 'renkei', { record: '1' });
  const [row] = itemRows('r1', [{ ...item, done: 'failed', changes: [], issues: [wrong], fault: kept }]);
  expect(row?.at(-1)).toBe('ROW_INVALID; NUMBER_FORMAT 金額 不明');
});
