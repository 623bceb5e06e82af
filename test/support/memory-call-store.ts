import type { Call } from '../../shared/call/call.ts';
import { isFinal } from '../../shared/call/call-state.ts';
import { isDeliverable } from '../../shared/call/delivery.rules.ts';
import type { CallStore, Delivery } from '../../shared/ports/call-store.ts';

const byTime = (a: Call, b: Call) => b.requestedAt.localeCompare(a.requestedAt);
const unfiled = (call: Call) => JSON.stringify({ ...call, filedAt: null });

/** The memory twin of the call store. */
export const memoryCallStore = (): CallStore => {
  const calls = new Map<string, Call>();
  const deliveries = new Map<string, Delivery>();
  return {
    save: async (call) => {
      const known = calls.get(call.id);
      const before = deliveries.get(call.id);
      calls.set(call.id, structuredClone(call));
      if (!isDeliverable(call) || (before && known && unfiled(known) === unfiled(call))) return;
      deliveries.set(call.id, {
        state: 'waiting',
        attempts: 0,
        nextTryAt: call.endedAt ?? call.requestedAt,
        lastError: null,
        record: before?.record ?? null,
        deliveredAt: null,
      });
    },
    get: async (id) => calls.get(id) ?? null,
    current: async () => [...calls.values()].filter((it) => !isFinal(it.state) || !it.filedAt).sort(byTime),
    recent: async (limit) => [...calls.values()].sort(byTime).slice(0, limit),
    due: async (now) =>
      [...deliveries]
        .flatMap(([id, { nextTryAt, attempts, lastError }]) => {
          const call = calls.get(id);
          return call && nextTryAt !== null && nextTryAt <= now
            ? [{ call, attempts, nextTryAt, lastError }]
            : [];
        })
        .sort((a, b) => byTime(b.call, a.call)),
    failed: async (id, nextTryAt, error) => {
      const row = deliveries.get(id);
      if (row?.state === 'waiting')
        deliveries.set(id, { ...row, attempts: row.attempts + 1, nextTryAt, lastError: error });
    },
    delivered: async (call, at, record) => {
      const row = deliveries.get(call.id);
      const now = calls.get(call.id);
      if (!row || !now) return;
      const unchanged = unfiled(now) === unfiled(call);
      deliveries.set(call.id, {
        ...row,
        record: record ?? row.record,
        ...(unchanged
          ? { state: 'done', attempts: 0, nextTryAt: null, lastError: null, deliveredAt: at }
          : {}),
      });
    },
    delivery: async (id) => deliveries.get(id) ?? null,
    outboxSize: async () => [...deliveries.values()].filter((it) => it.nextTryAt !== null).length,
    retryNow: async (now) => {
      for (const [id, row] of deliveries) {
        if (row.nextTryAt !== null) deliveries.set(id, { ...row, nextTryAt: now });
      }
    },
  };
};
