import type { Call, CallParty } from './call.ts';

/** How a call ended, when the user gave no result of their own. */
export type Outcome =
  | 'talked'
  | 'dialled'
  | 'noAnswer'
  | 'missed'
  | 'busy'
  | 'rejected'
  | 'cancelled'
  | 'failed';

/** A finished call as history keeps it. */
export interface CallEntry {
  readonly callId: string;
  readonly number: string;
  readonly party: CallParty | null;
  readonly direction: 'outgoing' | 'incoming';
  readonly startedAt: string;
  readonly endedAt: string;
  /** Whole seconds of talk; 0 when nobody answered. Null when the dialler could not tell. */
  readonly seconds: number | null;
  readonly outcome: Outcome;
  readonly result: string | null;
  readonly memo: string;
  readonly recordings: readonly string[];
  readonly user: string;
}

const outcomes: Readonly<Partial<Record<Call['state'], Outcome>>> = {
  ended: 'talked',
  missed: 'missed',
  busy: 'busy',
  rejected: 'rejected',
  cancelled: 'cancelled',
  failed: 'failed',
};

/** Turns a finished call into its history entry; null while it is still going on. */
export const callEntry = (call: Call): CallEntry | null => {
  const { endedAt } = call;
  const outcome = outcomes[call.state];
  if (outcome === undefined || endedAt === null) return null;
  return {
    callId: call.id,
    number: call.number,
    party: call.party,
    direction: call.direction,
    startedAt: call.ringAt ?? call.requestedAt,
    endedAt,
    seconds: talkSeconds(call, endedAt),
    outcome: outcomeOf(call, outcome),
    result: call.result,
    memo: call.memo,
    recordings: call.recordings,
    user: call.user,
  };
};

// A link dialler sees neither ringing nor answer: "ended" then says only that the user was done.
const sawNothing = (call: Call) => call.ringAt === null && call.answeredAt === null;

const outcomeOf = (call: Call, outcome: Outcome): Outcome => {
  if (outcome === 'talked' && sawNothing(call)) return 'dialled';
  return outcome === 'missed' && call.direction === 'outgoing' ? 'noAnswer' : outcome;
};

const talkSeconds = (call: Call, endedAt: string): number | null => {
  if (call.state === 'ended' && sawNothing(call)) return null;
  if (call.answeredAt === null) return 0;
  return Math.max(0, Math.round((Date.parse(endedAt) - Date.parse(call.answeredAt)) / 1000));
};
