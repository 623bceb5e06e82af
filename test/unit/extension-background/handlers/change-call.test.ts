import { beforeEach, expect, test } from 'vitest';
import { changeCall, finishCall } from '../../../../extension/background/handlers/change-call.ts';
import { currentCalls } from '../../../../extension/background/handlers/current-calls.ts';
import { byServer, callDeps, siteOrigin } from '../../../support/call-deps.ts';
import { ManualClock } from '../../../support/manual-clock.ts';
import { sampleCall } from '../../../support/sample-call.ts';

const ended = sampleCall({
  state: 'ended',
  answeredAt: '2026-11-22T00:00:00.000Z',
  endedAt: '2026-11-22T00:00:00.000Z',
  remoteId: '7',
  site: siteOrigin,
});
let clock: ManualClock;
beforeEach(() => {
  clock = new ManualClock();
});

test('a result chosen after the call is written to kintone at once', async () => {
  const { deps, written } = callDeps(clock, byServer);
  await deps.store.save(ended);
  await changeCall(deps, 'call-1', { result: 'かけ直し' });
  expect(written.at(-1)).toMatchObject({ result: 'かけ直し' });
});

test('a memo during the call stays on this device until the call is over', async () => {
  const { deps, written } = callDeps(clock, byServer);
  await deps.store.save(sampleCall({ state: 'answered', remoteId: '7', site: siteOrigin }));
  await changeCall(deps, 'call-1', { memo: '見積' });
  expect(written).toEqual([]);
  expect(await deps.store.get('call-1')).toMatchObject({ memo: '見積' });
});

test('a call by phone app ends when the user says so, and is filed when they say so again', async () => {
  const { deps, written } = callDeps(clock);
  await deps.store.save(sampleCall({ state: 'dialling', site: siteOrigin }));
  await finishCall(deps, 'call-1');
  expect(await currentCalls(deps)).toMatchObject([{ state: 'ended' }]);
  await finishCall(deps, 'call-1');
  expect(await currentCalls(deps)).toEqual([]);
  expect(written).toMatchObject([{ outcome: 'dialled', seconds: null }]);
});

test('a filed call is no longer on the screen, and is not written again for it', async () => {
  const { deps, written } = callDeps(clock, byServer);
  await deps.store.save(ended);
  await finishCall(deps, 'call-1');
  expect(await currentCalls(deps)).toEqual([]);
  expect(written).toHaveLength(1);
});

test('a call nobody files leaves the screen after ten minutes', async () => {
  const { deps } = callDeps(clock, byServer);
  await deps.store.save(ended);
  await clock.advance(9 * 60_000);
  expect(await currentCalls(deps)).toHaveLength(1);
  await clock.advance(2 * 60_000);
  expect(await currentCalls(deps)).toEqual([]);
  expect(await deps.store.get('call-1')).toMatchObject({ filedAt: expect.any(String) });
});

test('a call that does not exist cannot be changed', async () => {
  const { deps } = callDeps(clock, byServer);
  expect(await changeCall(deps, 'nobody', { memo: 'x' })).toBe(false);
  expect(await finishCall(deps, 'nobody')).toBe(false);
});
