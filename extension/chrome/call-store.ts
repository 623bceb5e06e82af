import type { Call } from '../../shared/call/call.ts';
import { isFinal } from '../../shared/call/call-state.ts';
import { isDeliverable } from '../../shared/call/delivery.rules.ts';
import type { CallStore, Delivery } from '../../shared/ports/call-store.ts';
import { answerOf, committed, openDatabase } from './database.ts';

// IndexedDB cannot index true and false: a call that somebody still works on has `open: 1`, any other has no `open`.
type CallRow = Call & { readonly open?: 1 };
type DeliveryRow = Delivery & { readonly id: string };

const keptDays = 90;
const strict = { durability: 'strict' } as const;

const withoutMark = ({ open: _, ...call }: CallRow): Call => call;
const isOpen = (call: Call): boolean => !isFinal(call.state) || !call.filedAt;
const waiting = (id: string, at: string): DeliveryRow => ({
  id,
  state: 'waiting',
  attempts: 0,
  nextTryAt: at,
  lastError: null,
  record: null,
  deliveredAt: null,
});

/** Keeps calls in IndexedDB, one row a call, with its delivery beside it; both change in one transaction. */
export const indexedDbCallStore = (): CallStore => {
  let opened: Promise<IDBDatabase> | null = null;
  const begin = async (mode: IDBTransactionMode) => {
    opened ??= openDatabase();
    const transaction = (await opened).transaction(['calls', 'deliveries'], mode, strict);
    return {
      transaction,
      calls: transaction.objectStore('calls'),
      deliveries: transaction.objectStore('deliveries'),
    };
  };

  return {
    save: async (call) => {
      const { transaction, calls, deliveries } = await begin('readwrite');
      const known: CallRow | undefined = await answerOf(calls.get(call.id));
      calls.put(isOpen(call) ? { ...call, open: 1 } : call);
      const before: DeliveryRow | undefined = await answerOf(deliveries.get(call.id));
      const told = before && known && isSame(withoutMark(known), call);
      if (isDeliverable(call) && !told) {
        const at = call.endedAt ?? call.requestedAt;
        deliveries.put({ ...waiting(call.id, at), record: before?.record ?? null });
      }
      forgetOld(calls, deliveries, call.requestedAt);
      await committed(transaction);
    },
    get: async (id) => {
      const { calls } = await begin('readonly');
      const row: CallRow | undefined = await answerOf(calls.get(id));
      return row ? withoutMark(row) : null;
    },
    current: async () => {
      const { calls } = await begin('readonly');
      const rows: CallRow[] = await answerOf(calls.index('open').getAll(1));
      return rows.map(withoutMark).sort((a, b) => b.requestedAt.localeCompare(a.requestedAt));
    },
    recent: async (limit) => {
      const { calls } = await begin('readonly');
      return newest(calls, limit);
    },
    due: async (now) => {
      const { calls, deliveries } = await begin('readonly');
      const rows: DeliveryRow[] = await answerOf(
        deliveries.index('nextTryAt').getAll(IDBKeyRange.upperBound(now)),
      );
      const due = await Promise.all(
        rows.map(async (row) => ({ row, call: await answerOf<CallRow | undefined>(calls.get(row.id)) })),
      );
      return due
        .flatMap(({ row, call }) =>
          call && row.nextTryAt !== null
            ? [
                {
                  call: withoutMark(call),
                  attempts: row.attempts,
                  nextTryAt: row.nextTryAt,
                  lastError: row.lastError,
                },
              ]
            : [],
        )
        .sort((a, b) => a.call.requestedAt.localeCompare(b.call.requestedAt));
    },
    failed: async (id, nextTryAt, error) => {
      const { transaction, deliveries } = await begin('readwrite');
      const row: DeliveryRow | undefined = await answerOf(deliveries.get(id));
      if (row?.state === 'waiting')
        deliveries.put({ ...row, attempts: row.attempts + 1, nextTryAt, lastError: error });
      await committed(transaction);
    },
    delivered: async (call, at, record) => {
      const { transaction, calls, deliveries } = await begin('readwrite');
      const row: DeliveryRow | undefined = await answerOf(deliveries.get(call.id));
      const now: CallRow | undefined = await answerOf(calls.get(call.id));
      const unchanged = now !== undefined && isSame(withoutMark(now), call);
      if (row)
        deliveries.put(
          unchanged
            ? {
                ...waiting(call.id, at),
                state: 'done',
                nextTryAt: null,
                record: record ?? row.record,
                deliveredAt: at,
              }
            : { ...row, record: record ?? row.record },
        );
      await committed(transaction);
    },
    delivery: async (id) => {
      const { deliveries } = await begin('readonly');
      const row: DeliveryRow | undefined = await answerOf(deliveries.get(id));
      if (!row) return null;
      const { id: _, ...delivery } = row;
      return delivery;
    },
    retryNow: async (now) => {
      const { transaction, deliveries } = await begin('readwrite');
      const rows: DeliveryRow[] = await answerOf(deliveries.index('nextTryAt').getAll());
      for (const row of rows) deliveries.put({ ...row, nextTryAt: now });
      await committed(transaction);
    },
    outboxSize: async () => {
      const { deliveries } = await begin('readonly');
      return answerOf(deliveries.index('nextTryAt').count());
    },
  };
};

// `filedAt` says that the user is done, which kintone is not told.
const isSame = (a: Call, b: Call): boolean => JSON.stringify(comparable(a)) === JSON.stringify(comparable(b));
const comparable = (call: Call) =>
  Object.entries({ ...call, filedAt: null }).sort(([a], [b]) => a.localeCompare(b));

const newest = (calls: IDBObjectStore, limit: number): Promise<readonly Call[]> =>
  new Promise((resolve, reject) => {
    const found: Call[] = [];
    const walking = calls.index('requestedAt').openCursor(null, 'prev');
    walking.onerror = () => reject(walking.error);
    walking.onsuccess = () => {
      const cursor = walking.result;
      if (!cursor || found.length >= limit) return resolve(found);
      found.push(withoutMark(cursor.value));
      cursor.continue();
    };
  });

// Only what kintone has, or never wanted, may go.
const forgetOld = (calls: IDBObjectStore, deliveries: IDBObjectStore, now: string): void => {
  const before = new Date(Date.parse(now) - keptDays * 86_400_000).toISOString();
  const walking = calls.index('requestedAt').openCursor(IDBKeyRange.upperBound(before));
  walking.onsuccess = () => {
    const cursor = walking.result;
    if (!cursor) return;
    const id = cursor.primaryKey;
    const asking = deliveries.get(id);
    asking.onsuccess = () => {
      const row: DeliveryRow | undefined = asking.result;
      if (row?.state === 'waiting' || cursor.value.open) return cursor.continue();
      deliveries.delete(id);
      cursor.delete();
      cursor.continue();
    };
  };
};
