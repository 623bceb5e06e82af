import type { Call } from '../../shared/call/call.ts';
import type { CallWords } from '../../shared/words/calls.ts';

/** A call's state in words; a link call says only what is known of it. */
export const stateLine = (call: Call, words: CallWords, seesEvents: boolean): string => {
  if (call.state === 'dialling' && !seesEvents) return words.linkCall;
  if (call.direction === 'incoming' && call.state === 'ringing') return words.stateIncoming;
  return words.state[call.state];
};
