import { beforeEach, expect, test } from 'vitest';
import type { CallStore } from '../../../shared/ports/call-store.ts';
import { sampleCall } from '../../support/sample-call.ts';

const ended = { state: 'ended', endedAt: '2026-11-22T00:05:00.000Z', remoteId: 'r-1' } as const;

/** What every call store promises, whatever it is made of. */
export const callStoreContract = (open: () => Promise<CallStore>): void => {
  let store: CallStore;
  beforeEach(async () => {
    store = await open();
  });

  test('a saved call is found again as it was', async () => {
    const call = sampleCall({ memo: '見積の件' });
    await store.save(call);
    expect(await store.get(call.id)).toEqual(call);
    expect(await store.get('nobody')).toBeNull();
  });

  test('calls that go on, or wait for a result, are current; filed ones are not', async () => {
    await store.save(sampleCall({ id: 'a', state: 'answered' }));
    await store.save(sampleCall({ id: 'b', ...ended, requestedAt: '2026-11-22T00:01:00.000Z' }));
    await store.save(sampleCall({ id: 'c', ...ended, filedAt: '2026-11-22T00:06:00.000Z' }));
    expect((await store.current()).map((it) => it.id)).toEqual(['b', 'a']);
  });

  test('recent calls come newest first and no more than asked for', async () => {
    for (const minute of [1, 3, 2])
      await store.save(sampleCall({ id: `m${minute}`, requestedAt: `2026-11-22T00:0${minute}:00.000Z` }));
    expect((await store.recent(2)).map((it) => it.id)).toEqual(['m3', 'm2']);
  });

  test('only finished calls are due, oldest first', async () => {
    await store.save(sampleCall({ id: 'late', ...ended, requestedAt: '2026-11-22T00:03:00.000Z' }));
    await store.save(sampleCall({ id: 'early', ...ended, requestedAt: '2026-11-22T00:01:00.000Z' }));
    await store.save(sampleCall({ id: 'live', state: 'answered' }));
    const due = await store.due('2026-11-22T01:00:00.000Z');
    expect(due.map((it) => it.call.id)).toEqual(['early', 'late']);
    expect(await store.outboxSize()).toBe(2);
  });

  test('a call that never left this browser has nothing to deliver', async () => {
    await store.save(sampleCall({ state: 'failed', endedAt: '2026-11-22T00:00:01.000Z' }));
    expect(await store.outboxSize()).toBe(0);
    expect(await store.delivery('call-1')).toBeNull();
  });

  test('a failed delivery waits for its time and remembers why', async () => {
    await store.save(sampleCall(ended));
    await store.failed('call-1', '2026-11-22T02:00:00.000Z', 'NETWORK_UNREACHABLE');
    expect(await store.due('2026-11-22T01:59:59.000Z')).toEqual([]);
    const [due] = await store.due('2026-11-22T02:00:00.000Z');
    expect(due).toMatchObject({ attempts: 1, lastError: 'NETWORK_UNREACHABLE' });
    await store.failed('call-1', '2026-11-22T03:00:00.000Z', 'PERMISSION_MISSING');
    expect(await store.delivery('call-1')).toMatchObject({ state: 'waiting', attempts: 2 });
  });

  test('a delivered call leaves the outbox but not the store, and remembers its record', async () => {
    const call = sampleCall(ended);
    await store.save(call);
    await store.delivered(call, '2026-11-22T00:06:00.000Z', '12');
    expect(await store.outboxSize()).toBe(0);
    expect(await store.get(call.id)).toEqual(call);
    expect(await store.delivery(call.id)).toMatchObject({
      state: 'done',
      record: '12',
      deliveredAt: '2026-11-22T00:06:00.000Z',
    });
  });

  test('a memo typed while the call was being written is delivered too', async () => {
    const written = sampleCall(ended);
    await store.save(written);
    await store.save({ ...written, memo: '追記' });
    await store.delivered(written, '2026-11-22T00:06:00.000Z', '12');
    const [due] = await store.due('2026-11-22T01:00:00.000Z');
    expect(due?.call.memo).toBe('追記');
    expect(await store.delivery('call-1')).toMatchObject({ state: 'waiting', record: '12' });
  });

  test('a change after delivery opens it again; filing alone does not', async () => {
    const call = sampleCall(ended);
    await store.save(call);
    await store.delivered(call, '2026-11-22T00:06:00.000Z', '12');
    await store.save({ ...call, filedAt: '2026-11-22T00:07:00.000Z' });
    expect(await store.outboxSize()).toBe(0);
    await store.save({ ...call, result: 'かけ直し' });
    expect(await store.outboxSize()).toBe(1);
  });

  test('everything that waits can be made due at once', async () => {
    await store.save(sampleCall(ended));
    await store.failed('call-1', '2026-11-22T09:00:00.000Z', 'REMOTE_BROKEN');
    await store.retryNow('2026-11-22T00:10:00.000Z');
    expect(await store.due('2026-11-22T00:10:00.000Z')).toHaveLength(1);
  });
};
