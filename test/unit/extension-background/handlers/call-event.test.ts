import { beforeEach, expect, test } from 'vitest';
import { takeEvent } from '../../../../extension/background/handlers/call-event.ts';
import type { CallEvent } from '../../../../shared/call/call.ts';
import { byServer, callDeps, siteOrigin } from '../../../support/call-deps.ts';
import { ManualClock } from '../../../support/manual-clock.ts';

const yamamoto = { app: '14', recordId: '5', name: '山本 恵子' };
const nakamura = { app: '14', recordId: '6', name: '中村 浩' };
const ringing: CallEvent = {
  call: 'x-77',
  kind: 'ringing',
  at: '2026-11-22T00:00:00.000Z',
  remoteId: '77',
  other: { direction: 'incoming', number: '0312345678' },
};
let clock: ManualClock;
beforeEach(() => {
  clock = new ManualClock();
});

test('an incoming call is announced by its number at once, and by name as soon as the name is known', async () => {
  const { deps, world, announced } = callDeps(clock, byServer);
  world.match = { party: yamamoto, others: [nakamura], doNotCall: false, reason: 'several' };
  await takeEvent(deps, ringing);
  expect(announced.map((it) => it.party?.name ?? it.shown)).toEqual(['03-1234-5678', '山本 恵子']);
  expect(await deps.store.get('x-77')).toMatchObject({
    direction: 'incoming',
    number: '+81312345678',
    party: yamamoto,
    others: [nakamura],
    site: siteOrigin,
  });
});

test('the caller’s record opens by itself only where the user wants it', async () => {
  const { deps, world, opened } = callDeps(clock, byServer);
  world.match = { party: yamamoto, others: [], doNotCall: false, reason: 'number' };
  await takeEvent(deps, ringing);
  expect(opened).toEqual([]);
  const behaviour = { ...deps.settings.behaviour, openRecord: true };
  await takeEvent({ ...deps, settings: { ...deps.settings, behaviour } }, { ...ringing, call: 'x-78' });
  expect(opened).toEqual(['5']);
});

test('a call made on the desk phone is kept as well', async () => {
  const { deps, written } = callDeps(clock, byServer);
  const desk = { ...ringing, other: { direction: 'outgoing', number: '0612345678' } } as const;
  await takeEvent(deps, { ...desk, kind: 'dialling' });
  await takeEvent(deps, desk);
  await takeEvent(deps, { ...desk, kind: 'answered', at: '2026-11-22T00:00:05.000Z' });
  clock.advance(65_000);
  await takeEvent(deps, { ...desk, kind: 'ended', at: '2026-11-22T00:01:05.000Z' });
  expect(written).toMatchObject([{ number: '+81612345678', direction: 'outgoing', seconds: 60 }]);
});

test('an event of a call nobody saw begin is dropped', async () => {
  const { deps, shown } = callDeps(clock, byServer);
  const { other: _, ...orphan } = ringing;
  await takeEvent(deps, orphan);
  expect(shown).toEqual([]);
});

test('an event told twice is kept, shown and written once', async () => {
  const { deps, written, shown } = callDeps(clock, byServer);
  clock.advance(1000);
  for (let time = 0; time < 2; time += 1) {
    await takeEvent(deps, ringing);
    await takeEvent(deps, { ...ringing, kind: 'missed', at: '2026-11-22T00:00:01.000Z' });
  }
  expect(written).toHaveLength(1);
  expect(new Set(shown.map((it) => it.state))).toEqual(new Set(['ringing', 'missed']));
});

test('a memo typed while an event arrives is not lost', async () => {
  const { deps } = callDeps(clock, byServer);
  await takeEvent(deps, ringing);
  const typing = deps.inTurn(async () => {
    const call = await deps.store.get('x-77');
    if (call) await deps.store.save({ ...call, memo: '急ぎ' });
  });
  await Promise.all([typing, takeEvent(deps, { ...ringing, kind: 'answered' })]);
  expect(await deps.store.get('x-77')).toMatchObject({ state: 'answered', memo: '急ぎ' });
});
