import { describe, expect, it } from 'vitest';
import { retryRows } from '../../../../plugin/desktop/sync/retry-rows.ts';
import { customerJob, row } from '../../../support/customer-job.ts';
import { runItem } from './run-item.ts';

describe('failed rows to try again', () => {
  it('are asked for on the side they were read from, each once', () => {
    const items = [
      runItem({ sourceId: '1' }),
      runItem({ sourceId: '1' }),
      runItem({ sourceId: '003', side: 'left' }),
      runItem({ sourceId: '2', done: 'updated' }),
    ];
    expect(retryRows(customerJob(), items)).toEqual([
      { side: 'left', ids: ['1'] },
      { side: 'right', ids: ['003'] },
    ]);
  });

  it('of a one-way job come from its one source', () => {
    const receives = { ...customerJob().mapping, rows: [row('氏名', 'LastName', { direction: 'receive' })] };
    const job = customerJob({ kind: 'upsert', mapping: receives });
    expect(retryRows(job, [runItem({ sourceId: '003', side: 'left' })])).toEqual([
      { side: 'right', ids: ['003'] },
    ]);
  });

  it('are none when nothing failed', () => {
    expect(retryRows(customerJob(), [runItem({ done: 'skipped' })])).toEqual([]);
  });
});
