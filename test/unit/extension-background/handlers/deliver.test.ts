import { beforeEach, expect, test } from 'vitest';
import { deliver } from '../../../../extension/background/handlers/deliver.ts';
import { fault } from '../../../../shared/fault/fault.ts';
import { fail } from '../../../../shared/result.ts';
import { byServer, callDeps, siteOrigin } from '../../../support/call-deps.ts';
import { ManualClock } from '../../../support/manual-clock.ts';
import { sampleCall } from '../../../support/sample-call.ts';

const over = sampleCall({
  state: 'ended',
  endedAt: '2026-11-22T00:00:00.000Z',
  remoteId: '77',
  site: siteOrigin,
});
let clock: ManualClock;
beforeEach(() => {
  clock = new ManualClock();
});

test('a finished call is written once and leaves the outbox', async () => {
  const { deps, written } = callDeps(clock, byServer);
  await deps.store.save(over);
  await deliver(deps);
  await deliver(deps);
  expect(written.map((it) => it.callId)).toEqual(['call-1']);
  expect(await deps.store.delivery('call-1')).toMatchObject({ state: 'done', record: '1' });
});

test('without a network nothing is tried against kintone, and everything goes once it is back', async () => {
  const { deps, world, written } = callDeps(clock, byServer);
  world.online = false;
  await deps.store.save(over);
  await deliver(deps);
  expect(written).toEqual([]);
  expect(await deps.store.delivery('call-1')).toMatchObject({
    attempts: 1,
    lastError: 'NETWORK_UNREACHABLE',
  });
  world.online = true;
  await clock.advance(10_000);
  await deliver(deps);
  expect(written).toHaveLength(1);
});

test('a missing right is remembered with kintone’s own words and tried again after half an hour', async () => {
  const { deps, world } = callDeps(clock, byServer);
  world.answer = fail(fault('PERMISSION_MISSING', 'kintone', {}, { message: '権限がありません。' }));
  await deps.store.save(over);
  await deliver(deps);
  expect(await deps.store.delivery('call-1')).toMatchObject({
    nextTryAt: '2026-11-22T00:30:00.000Z',
    lastError: 'PERMISSION_MISSING 権限がありません。',
  });
});

test('one call that kintone refuses does not hold up the next', async () => {
  const { deps, written } = callDeps(clock, byServer);
  await deps.store.save(over);
  await deps.store.save({ ...over, id: 'call-2', requestedAt: '2026-11-22T00:01:00.000Z' });
  const picky = {
    ...deps,
    writeHistory: async (...args: Parameters<typeof deps.writeHistory>) =>
      args[1].callId === 'call-1' ? fail(fault('ROW_INVALID', 'kintone')) : deps.writeHistory(...args),
  };
  await deliver(picky);
  expect(written.map((it) => it.callId)).toEqual(['call-2']);
});

test('[CAL-03] without a history app nothing is written, and nothing waits for ever', async () => {
  const { deps, written } = callDeps(clock, { ...byServer, history: null });
  await deps.store.save(over);
  await deliver(deps);
  expect(written).toEqual([]);
  expect(await deps.store.outboxSize()).toBe(0);
});

test('[CAL-19] [CAL-20] an unknown caller becomes a customer with only a number, where that is switched on', async () => {
  const off = callDeps(clock, byServer);
  await off.deps.store.save(over);
  await deliver(off.deps);
  expect(off.written[0]?.party).toBeNull();

  const on = callDeps(clock, { ...byServer, createUnknown: true });
  await on.deps.store.save(over);
  await deliver(on.deps);
  expect(on.written[0]?.party).toEqual({ app: '14', recordId: '99', name: '+81312345678' });
  expect(await on.deps.store.get('call-1')).toMatchObject({ party: { recordId: '99' } });
});

test('a memo typed while kintone answers is written by the next round', async () => {
  const { deps, written } = callDeps(clock, byServer);
  await deps.store.save(over);
  let typed = false;
  const slow = {
    ...deps,
    writeHistory: async (...args: Parameters<typeof deps.writeHistory>) => {
      if (!typed) await deps.store.save({ ...over, memo: '追記' });
      typed = true;
      return deps.writeHistory(...args);
    },
  };
  await deliver(slow);
  await deliver(slow);
  expect(written.map((it) => it.memo)).toEqual(['', '追記']);
});
