import { type CallState, isFinal, mayMove } from './call-state.ts';

/** The customer a number belongs to, as far as known. */
export interface CallParty {
  readonly app: string;
  readonly recordId: string;
  readonly name: string;
  readonly company?: string;
}

/** One call. Times are UTC ISO; `number` is E.164 where it could be read, `shown` is what stood on the page. */
export interface Call {
  readonly id: string;
  readonly direction: 'outgoing' | 'incoming';
  readonly state: CallState;
  readonly number: string;
  readonly shown: string;
  readonly party: CallParty | null;
  /** Further customers with the same number, for the user to choose from. */
  readonly others?: readonly CallParty[];
  readonly requestedAt: string;
  readonly ringAt: string | null;
  readonly answeredAt: string | null;
  readonly endedAt: string | null;
  readonly user: string;
  readonly memo: string;
  readonly result: string | null;
  readonly recordings: readonly string[];
  /** The exchange's own id, once known. */
  readonly remoteId: string | null;
  readonly reason?: string;
  /** Origin of the kintone whose history it belongs to. */
  readonly site?: string;
  /** When the user said that memo and result are complete; absent or null while they may still change. */
  readonly filedAt?: string | null;
}

/** Something that happened to a call, told by a dialler, the exchange or the user. */
export interface CallEvent {
  readonly call: string;
  readonly at: string;
  readonly kind:
    | 'dialling'
    | 'ringing'
    | 'answered'
    | 'held'
    | 'resumed'
    | 'ended'
    | 'missed'
    | 'busy'
    | 'rejected'
    | 'cancelled'
    | 'failed'
    | 'recording';
  readonly remoteId?: string;
  readonly reason?: string;
  readonly recording?: string;
  /** Who is at the far end: lets a call that began elsewhere (the desk phone, a caller) be born from its first event. */
  readonly other?: { readonly direction: Call['direction']; readonly number: string };
}

/** What a call is born with. */
export type CallStart = Pick<
  Call,
  'id' | 'direction' | 'number' | 'shown' | 'party' | 'requestedAt' | 'user'
>;

/** A call at its very beginning: nothing has been dialled yet. */
export const newCall = (start: CallStart): Call => ({
  ...start,
  state: 'requested',
  ringAt: null,
  answeredAt: null,
  endedAt: null,
  memo: '',
  result: null,
  recordings: [],
  remoteId: null,
});

const stateAfter: Readonly<Record<Exclude<CallEvent['kind'], 'recording'>, CallState>> = {
  dialling: 'dialling',
  ringing: 'ringing',
  answered: 'answered',
  held: 'held',
  resumed: 'answered',
  ended: 'ended',
  missed: 'missed',
  busy: 'busy',
  rejected: 'rejected',
  cancelled: 'cancelled',
  failed: 'failed',
};

/**
 * The call after an event, or null when the event cannot be: it is of another call, or the move is not legal.
 * An event that only repeats what is known gives the same call back.
 */
export const callAfter = (call: Call, event: CallEvent): Call | null => {
  if (event.call !== call.id) return null;
  if (event.kind === 'recording') return withRecording(call, event.recording);
  const state = stateAfter[event.kind];
  if (state === call.state) return call;
  if (!mayMove(call.state, state)) return null;
  return {
    ...call,
    state,
    remoteId: event.remoteId ?? call.remoteId,
    ...(event.reason === undefined ? {} : { reason: event.reason }),
    ...timesAfter(call, state, event.at),
  };
};

const withRecording = (call: Call, url: string | undefined): Call | null => {
  if (url === undefined) return null;
  return call.recordings.includes(url) ? call : { ...call, recordings: [...call.recordings, url] };
};

const timesAfter = (call: Call, state: CallState, at: string): Partial<Call> => {
  if (state === 'ringing') return { ringAt: call.ringAt ?? at };
  if (state === 'answered') return { answeredAt: call.answeredAt ?? at };
  return isFinal(state) ? { endedAt: at } : {};
};
