import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MemoryRecordStore } from '../../../../scripts/sandbox/kintone/store/memory-record-store.ts';
import type { StoredRecord } from '../../../../scripts/sandbox/kintone/store/record.ts';
import { Transactions } from '../../../../scripts/sandbox/kintone/store/transactions.ts';

const by = { code: 'a', name: 'a' };
const record = (id: number, key: string): StoredRecord => ({
  id,
  revision: 1,
  createdAt: 0,
  updatedAt: 0,
  creator: by,
  modifier: by,
  status: null,
  assignees: [],
  values: { key },
});

const contents = (store: MemoryRecordStore) => ({
  size: store.size,
  lastId: store.lastId,
  records: [...store.rising()],
  falling: [...store.falling()].reverse(),
  holders: ['a', 'b', 'c'].map((key) => store.holder('key', key)),
});

describe('records in memory', () => {
  it('take back everything a failed transaction did, whatever it was', () => {
    const step = fc.record({
      id: fc.integer({ min: 1, max: 6 }),
      key: fc.constantFrom('a', 'b', 'c', ''),
      remove: fc.boolean(),
    });
    const steps = fc.array(step, { maxLength: 12 });
    fc.assert(
      fc.property(steps, steps, (before, undone) => {
        const transactions = new Transactions();
        const store = new MemoryRecordStore(transactions);
        store.setUnique(['key']);
        const run = (list: typeof before) => {
          for (const { id, key, remove } of list) {
            const taken = key !== '' && store.holder('key', key) !== undefined;
            if (remove) store.remove(id);
            else if (!taken) store.put(record(id, key));
          }
        };
        run(before);
        const kept = contents(store);
        const fails = () =>
          transactions.run(() => {
            run(undone);
            throw new Error('refused');
          });
        expect(fails).toThrow('refused');
        expect(contents(store)).toEqual(kept);
      }),
    );
  });

  it('lets two records trade a value within one transaction', () => {
    const transactions = new Transactions();
    const store = new MemoryRecordStore(transactions);
    store.setUnique(['key']);
    store.put(record(1, 'a'));
    store.put(record(2, 'b'));
    transactions.run(() => {
      store.put(record(1, 'b'));
      store.put(record(2, 'a'));
    });
    expect([store.holder('key', 'a'), store.holder('key', 'b')]).toEqual([2, 1]);
  });
});
