import type { Call, CallEvent } from '../../shared/call/call.ts';
import { fault } from '../../shared/fault/fault.ts';
import type { Dialler, DiallerPowers } from '../../shared/ports/dialler.ts';
import { fail, ok, type Result } from '../../shared/result.ts';

const allPowers: DiallerPowers = {
  hangUp: true,
  hold: true,
  mute: true,
  digits: true,
  incoming: true,
  answer: true,
  events: true,
};

/** The memory twin of a dialler: does what it is told at once, and lets a test play the far end with `tell`. */
export const memoryDialler = (now: () => number, powers: Partial<DiallerPowers> = {}) => {
  const listeners: ((event: CallEvent) => void)[] = [];
  const dialled: Call[] = [];
  const has = { ...allPowers, ...powers };
  const tell = (call: string, kind: CallEvent['kind'], more: Partial<CallEvent> = {}): void => {
    for (const listener of listeners) listener({ call, kind, at: new Date(now()).toISOString(), ...more });
  };
  const live = new Set<string>();
  const act = (power: keyof DiallerPowers, kind: CallEvent['kind'] | null) => async (call: Call) => {
    if (!has[power] || !live.has(call.id)) return fail(fault('DIAL_REFUSED', 'telephony'));
    if (kind) tell(call.id, kind);
    if (kind === 'ended') live.delete(call.id);
    return ok(undefined) as Result<void>;
  };
  const dialler: Dialler = {
    powers: has,
    dial: async (call) => {
      dialled.push(call);
      live.add(call.id);
      tell(call.id, 'dialling', { remoteId: `r-${call.id}` });
      return ok(undefined);
    },
    hangUp: act('hangUp', 'ended'),
    hold: (call, on) => act('hold', on ? 'held' : 'resumed')(call),
    mute: act('mute', null),
    digits: act('digits', null),
    answer: act('answer', 'answered'),
    onEvent: (listener) => listeners.push(listener),
  };
  return { dialler, dialled, tell };
};
