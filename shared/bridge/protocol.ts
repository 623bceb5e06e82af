import type { Call, CallParty } from '../call/call.ts';

/** What is known about a number before anybody dials it; the confirm bar and the hover tip show it. */
export interface DialPreview {
  /** E.164, or null when it cannot be read as a number. */
  readonly number: string | null;
  readonly shown: string;
  readonly party: CallParty | null;
  /** Further customers with the same number. */
  readonly others: readonly CallParty[];
  readonly lastCall: Call | null;
  readonly verdict: 'dial' | 'warn' | 'refuse';
  /** Codes of the rules that spoke; `shared/words/calls.ts` has their sentences. */
  readonly reasons: readonly string[];
  /** The user wants to be asked before each call. */
  readonly confirm: boolean;
}

/**
 * Messages that cross between plugin and extension, and between the extension's own contexts.
 * Each name has exactly one payload shape; `parse-message.ts` is the only way in.
 */
export interface Messages {
  /** Content script or panel: what do we know of this number? Answered with a `DialPreview`. */
  'dial.asked': DialPlace;
  /** Somebody clicked a number. `reason` is why a warned number is dialled all the same. */
  'dial.requested': DialPlace & { readonly reason?: string };
  'hangUp.requested': { readonly call: string };
  'hold.requested': { readonly call: string; readonly on: boolean };
  'answer.requested': { readonly call: string };
  'memo.changed': { readonly call: string; readonly memo: string };
  'result.chosen': { readonly call: string; readonly result: string };
  /** The user chose one of several customers, or none. */
  'party.chosen': { readonly call: string; readonly party: CallParty | null };
  /** The user is done: a link call that goes on ends by this, a call that is over is filed. */
  'call.finished': { readonly call: string };
  /** Which calls are going on, or just ended and not yet filed? Answered with a list of calls. */
  'calls.asked': Record<string, never>;
  /** Content script: how should I behave on this page? Answered with `PageSettings`, or nothing where we are not wanted. */
  'page.asked': { readonly page: string };
  /** Background: those settings changed. */
  'page.changed': Record<string, never>;
  /** Background: a call changed; banners and panels redraw. */
  'call.changed': { readonly call: string };
  /** Try to deliver what waits, now. */
  'outbox.retried': Record<string, never>;
  /** Open a customer's record, or the one that was dialled from. */
  'record.opened': { readonly app: string; readonly recordId: string };
  /** Page: the plugin offers its calling settings; the user confirms once. */
  'pairing.offered': { readonly origin: string; readonly settings: string };
  /** The user said yes to an offer, or pasted a code. */
  'pairing.accepted': { readonly origin: string; readonly settings: string };
  /** Settings were changed in an options page; the background reads them again. */
  'settings.changed': Record<string, never>;
}

/** What a content script needs to know; never a secret. */
export interface PageSettings {
  readonly region: string;
  readonly underline: boolean;
  readonly language: 'ja' | 'en';
  readonly powers: {
    readonly hangUp: boolean;
    readonly hold: boolean;
    readonly answer: boolean;
    readonly events: boolean;
  };
}

/** What came of a wish to dial: a call and, for a link dialler, the link to open; or why not. */
export type DialAnswer =
  | { readonly done: true; readonly call: Call; readonly open: string | null }
  | {
      readonly done: false;
      readonly verdict: 'warn' | 'refuse' | 'failed';
      readonly reasons: readonly string[];
      readonly detail?: string;
    };

/** Where a number stood. */
export interface DialPlace {
  readonly shown: string;
  readonly page: string;
  readonly app: string | null;
  readonly recordId: string | null;
}

/** One message's name. */
export type MessageName = keyof Messages;

/** A message as it travels. */
export interface Message<N extends MessageName = MessageName> {
  readonly renkei: 1;
  readonly name: N;
  readonly payload: Messages[N];
}

/**
 * The name of the DOM event by which our plugin (in the page's own world) and the extension talk on a kintone page:
 * a `CustomEvent` on `window` whose `detail` is a message as JSON text. Only `pairing.offered` and `dial.requested`
 * are taken from a page.
 */
export const pageEvent = 'renkei:message';

/** The event our content script answers a page's message with, so that the plugin knows the extension is there. */
export const pageHeardEvent = 'renkei:heard';

/** Makes a message ready to travel. */
export const message = <N extends MessageName>(name: N, payload: Messages[N]): Message<N> => ({
  renkei: 1,
  name,
  payload,
});
