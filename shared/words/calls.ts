import type { Outcome } from '../call/call-entry.ts';
import type { CallRecordWords } from '../call/call-record.ts';
import type { CallState } from '../call/call-state.ts';
import { callsEn } from './calls-en.ts';
import { callsJa } from './calls-ja.ts';
import { words } from './words.ts';

/** Everything the extension says about calls. */
export interface CallWords {
  /** What a history record stores. Everybody writes into one app: the Japanese words count, whatever the screen's language. */
  readonly stored: CallRecordWords;
  /** What a call can come to, in the order of the keys 1 to 6; history stores the Japanese one of the same place. */
  readonly results: readonly string[];
  readonly state: Readonly<Record<CallState, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly stateIncoming: string;
  readonly linkCall: string;
  readonly direction: { readonly outgoing: string; readonly incoming: string };
  readonly unknownNumber: string;
  readonly incomingFrom: (who: string) => string;
  readonly callSelection: string;
  /** A person as one is spoken of. */
  readonly respectful: (name: string) => string;
  readonly today: string;
  readonly yesterday: string;
  readonly reasons: Readonly<Record<string, string>>;
  readonly cannotCall: string;
  // the page
  readonly call: string;
  readonly callTo: (who: string) => string;
  readonly callNumber: (number: string) => string;
  readonly copyHint: string;
  readonly enter: string;
  readonly cancel: string;
  readonly close: string;
  readonly callAnyway: string;
  readonly whyAnyway: string;
  readonly lastCall: string;
  readonly again: string;
  readonly dialling: string;
  readonly hangUp: string;
  readonly hold: string;
  readonly resume: string;
  readonly answer: string;
  readonly reject: string;
  readonly memo: string;
  readonly memoHint: string;
  readonly savedHere: string;
  readonly saving: string;
  readonly savedToKintone: string;
  readonly waitingForKintone: string;
  readonly onlyHere: string;
  readonly result: string;
  readonly done: string;
  readonly endedCall: string;
  readonly openRecord: string;
  readonly whichCustomer: string;
  readonly noneOfThem: string;
  readonly lookingUp: string;
  readonly notRegistered: string;
  readonly callBanner: string;
  readonly minimise: string;
  readonly expand: string;
  readonly seconds: (seconds: number) => string;
}

/** The extension's own section of the dictionary. */
export const callWords = words<CallWords>(callsJa, callsEn);
