import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CallEvent } from '../../../shared/call/call.ts';
import type { Dialler, DiallerPowers } from '../../../shared/ports/dialler.ts';
import type { Result } from '../../../shared/result.ts';
import { sampleCall } from '../../support/sample-call.ts';

/** A dialler under test, and how its events are waited for. */
export interface DiallerUnderTest {
  readonly dialler: Dialler;
  /** Lets whatever the far end does happen, and its events arrive. */
  settle(): Promise<void>;
  stop(): Promise<void>;
}

/** What every dialler promises, whatever it dials with. */
export const diallerContract = (open: () => Promise<DiallerUnderTest>): void => {
  let it: DiallerUnderTest;
  let events: CallEvent[];
  beforeEach(async () => {
    it = await open();
    events = [];
    it.dialler.onEvent((event) => events.push(event));
  });
  afterEach(() => it.stop());

  test('dialling is told before dial resolves, under the id of the call', async () => {
    const dialled = await it.dialler.dial(sampleCall());
    expect(dialled.ok).toBe(true);
    expect(events[0]).toMatchObject({ call: 'call-1', kind: 'dialling' });
    expect(Date.parse(events[0]?.at ?? '')).not.toBeNaN();
  });

  test('a power it lacks is refused, never ignored', async () => {
    await it.dialler.dial(sampleCall());
    const call = sampleCall({ state: 'answered', remoteId: events[0]?.remoteId ?? null });
    const acts: Record<string, () => Promise<Result<void>>> = {
      hangUp: () => it.dialler.hangUp(call),
      hold: () => it.dialler.hold(call, true),
      mute: () => it.dialler.mute(call, true),
      digits: () => it.dialler.digits(call, '1'),
      answer: () => it.dialler.answer(call),
    };
    for (const [power, act] of Object.entries(acts)) {
      if (it.dialler.powers[power as keyof DiallerPowers]) continue;
      const done = await act();
      expect(done, power).toMatchObject({ ok: false, fault: { code: 'DIAL_REFUSED' } });
    }
  });

  test('hanging up ends the call, where it can hang up at all', async () => {
    if (!it.dialler.powers.hangUp) return;
    await it.dialler.dial(sampleCall());
    await it.settle();
    const call = sampleCall({ state: 'answered', remoteId: events[0]?.remoteId ?? null });
    expect((await it.dialler.hangUp(call)).ok).toBe(true);
    await it.settle();
    expect(events.map((event) => event.kind)).toContain('ended');
  });

  test('a call it does not know cannot be hung up, and nothing is thrown', async () => {
    const done = await it.dialler.hangUp(sampleCall({ id: 'stranger', remoteId: 'nobody' }));
    expect(done).toMatchObject({ ok: false, fault: { code: 'DIAL_REFUSED' } });
  });
};
