import type { Call, CallParty } from '../../shared/call/call.ts';
import type { CallEntry } from '../../shared/call/call-entry.ts';
import type { Match } from '../../shared/call/match.ts';
import type { CallStore } from '../../shared/ports/call-store.ts';
import type { Dialler, DiallerPowers } from '../../shared/ports/dialler.ts';
import type { Result } from '../../shared/result.ts';
import type { ListeningDialler } from '../diallers/http-dialler.ts';
import type { ContactQuestion } from '../kintone/find-contacts.ts';
import type { Settings, Site } from '../settings/settings.ts';

/** Everything the handlers work with; built anew from the stored settings, so that a woken worker is up to date. */
export interface Deps {
  readonly settings: Settings;
  readonly language: 'ja' | 'en';
  readonly store: CallStore;
  readonly now: () => number;
  readonly newId: () => string;
  readonly online: () => boolean;
  /** Local time of day, as the calling hours mean it. */
  readonly local: () => { day: number; minutes: number };
  /** One change to calls at a time. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
  readonly powersFor: (site: Site | null) => DiallerPowers;
  /** A dialler for one call; a link dialler hands its link to `open`. */
  readonly diallerFor: (site: Site | null, open: (link: string) => void) => Dialler | null;
  /** The exchange to listen to, where there is one. */
  readonly listener: () => ListeningDialler | null;
  readonly contactsOf: (site: Site, question: ContactQuestion) => Promise<Result<Match>>;
  readonly writeHistory: (site: Site, entry: CallEntry) => Promise<Result<string | null>>;
  readonly createCustomer: (site: Site, number: string) => Promise<Result<CallParty | null>>;
  readonly show: Show;
}

/** What people see of a change; each does nothing where it cannot. */
export interface Show {
  readonly callChanged: (call: Call) => Promise<void>;
  readonly incoming: (call: Call) => Promise<void>;
  readonly openRecord: (site: Site, party: { app: string; recordId: string }) => Promise<void>;
}
