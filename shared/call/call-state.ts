/**
 * The life of one call.
 *
 *   requested -> dialling -> ringing -> answered <-> held
 *       |           |           |          |           |
 *       v           v           v          v           v
 *     failed <------+-----------+        ended <-------+
 *                               |
 *                               +-> missed (incoming, nobody answered) / cancelled (we gave up) / busy / rejected
 *
 * A link dialler (tel:) sees nothing after `dialling`: the user's own "done" ends it.
 */
export const callMoves = [
  { from: 'requested', to: 'dialling' },
  { from: 'requested', to: 'ringing' },
  { from: 'requested', to: 'failed' },
  { from: 'requested', to: 'cancelled' },
  { from: 'dialling', to: 'ringing' },
  { from: 'dialling', to: 'answered' },
  { from: 'dialling', to: 'ended' },
  { from: 'dialling', to: 'failed' },
  { from: 'dialling', to: 'busy' },
  { from: 'dialling', to: 'rejected' },
  { from: 'dialling', to: 'cancelled' },
  { from: 'ringing', to: 'answered' },
  { from: 'ringing', to: 'missed' },
  { from: 'ringing', to: 'busy' },
  { from: 'ringing', to: 'rejected' },
  { from: 'ringing', to: 'cancelled' },
  { from: 'ringing', to: 'failed' },
  { from: 'answered', to: 'held' },
  { from: 'answered', to: 'ended' },
  { from: 'held', to: 'answered' },
  { from: 'held', to: 'ended' },
] as const;

/** One state of a call. */
export type CallState = (typeof callMoves)[number]['from'] | (typeof callMoves)[number]['to'];

/** Whether a call may go from one state to another. */
export const mayMove = (from: CallState, to: CallState): boolean =>
  callMoves.some((move) => move.from === from && move.to === to);

/** Whether nothing more can happen to a call in this state. */
export const isFinal = (state: CallState): boolean => !callMoves.some((move) => move.from === state);
