import type { CallState } from './call-state.ts';

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
}
