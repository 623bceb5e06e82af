import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupFailures } from '../../../../plugin/desktop/sync/group-failures.rules.ts';
import { fault } from '../../../../shared/fault/fault.ts';
import { issue } from '../../../../shared/issue/issue.ts';
import { runItem } from './run-item.ts';

const missing = fault('ROW_REQUIRED', 'salesforce', { field: 'LastName' });

describe('failures of a run', () => {
  it('stand together when one cure mends them, the largest group first', () => {
    const groups = groupFailures([
      runItem({ sourceId: '1', fault: missing }),
      runItem({ sourceId: '2', issues: [issue('DATE_FORMAT', 'error', ['契約日'], { value: '05/01' })] }),
      runItem({ sourceId: '3', fault: missing }),
      runItem({ sourceId: '4', done: 'skipped' }),
    ]);
    expect(groups.map((it) => [it.field, it.items.map((item) => item.sourceId)])).toEqual([
      ['LastName', ['1', '3']],
      ['契約日', ['2']],
    ]);
  });

  it('are told apart by field, though the code is the same', () => {
    const other = fault('ROW_REQUIRED', 'salesforce', { field: 'Company' });
    expect(groupFailures([runItem({ fault: missing }), runItem({ fault: other })])).toHaveLength(2);
  });

  it('never lose a row and never count one twice', () => {
    const codes = fc.constantFrom('ROW_REQUIRED', 'ROW_INVALID', 'ROW_REFUSED');
    const one = fc.record({ code: codes, field: fc.constantFrom('a', 'b', ''), failed: fc.boolean() });
    fc.assert(
      fc.property(fc.array(one), (rows) => {
        const items = rows.map((it, index) =>
          runItem({
            sourceId: String(index),
            done: it.failed ? 'failed' : 'updated',
            fault: fault(it.code as 'ROW_REQUIRED', 'kintone', { field: it.field }),
          }),
        );
        const grouped = groupFailures(items).flatMap((it) => it.items.map((item) => item.sourceId));
        expect(grouped.toSorted()).toEqual(
          items
            .filter((it) => it.done === 'failed')
            .map((it) => it.sourceId)
            .toSorted(),
        );
      }),
    );
  });
});
