import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Call, type CallEvent, callAfter } from '../../../shared/call/call.ts';
import { isFinal } from '../../../shared/call/call-state.ts';
import { sampleCall } from '../../support/sample-call.ts';

const at = (second: number) => `2026-11-22T00:00:${String(second).padStart(2, '0')}.000Z`;
const event = (kind: CallEvent['kind'], second: number, more: Partial<CallEvent> = {}): CallEvent => ({
  call: 'call-1',
  kind,
  at: at(second),
  ...more,
});
const play = (events: readonly CallEvent[], start = sampleCall()): Call =>
  events.reduce<Call>((call, it) => callAfter(call, it) ?? call, start);

describe('a call follows its events', () => {
  test('and keeps when it rang, was answered and ended', () => {
    const call = play([
      event('dialling', 1, { remoteId: 'r-1' }),
      event('ringing', 2),
      event('answered', 5),
      event('held', 7),
      event('resumed', 9),
      event('ended', 20),
    ]);
    expect(call).toMatchObject({
      state: 'ended',
      remoteId: 'r-1',
      ringAt: at(2),
      answeredAt: at(5),
      endedAt: at(20),
    });
  });

  test('an event told twice changes nothing', () => {
    const ringing = play([event('dialling', 1), event('ringing', 2)]);
    expect(callAfter(ringing, event('ringing', 3))).toBe(ringing);
  });

  test('an illegal move and an event of another call are refused', () => {
    expect(callAfter(sampleCall(), event('held', 1))).toBeNull();
    expect(callAfter(sampleCall(), event('ringing', 1, { call: 'call-2' }))).toBeNull();
    expect(callAfter(play([event('dialling', 1), event('busy', 2)]), event('answered', 3))).toBeNull();
  });

  test('[CAL-26] recordings that come after the end are kept, each once', () => {
    const first = 'https://pbx.example/1.wav';
    const call = play([
      event('dialling', 1),
      event('answered', 2),
      event('ended', 3),
      event('recording', 4, { recording: first }),
      event('recording', 5, { recording: first }),
      event('recording', 6, { recording: 'https://pbx.example/2.wav' }),
    ]);
    expect(call.recordings).toEqual([first, 'https://pbx.example/2.wav']);
    expect(callAfter(call, event('recording', 7))).toBeNull();
  });

  test('whatever is told in whatever order, a call that is over stays as it ended', () => {
    const kinds = ['dialling', 'ringing', 'answered', 'held', 'resumed', 'ended', 'missed', 'busy'] as const;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...kinds), { maxLength: 20 }), (told) => {
        let call = sampleCall();
        for (const [second, kind] of told.entries()) {
          const next = callAfter(call, event(kind, second)) ?? call;
          if (isFinal(call.state)) expect(next).toBe(call);
          call = next;
        }
        expect(isFinal(call.state)).toBe(call.endedAt !== null);
      }),
    );
  });
});
