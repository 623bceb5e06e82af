import { extensionOptionsEn } from './extension-options-en.ts';
import { extensionOptionsJa } from './extension-options-ja.ts';
import { words } from './words.ts';

/** What the extension's options page says. */
export interface ExtensionOptionsWords {
  readonly title: string;
  readonly nav: Readonly<
    Record<'pairing' | 'sites' | 'phone' | 'history' | 'behaviour' | 'outbox' | 'about', string>
  >;
  readonly pairingText: string;
  readonly offerFrom: (host: string) => string;
  readonly offerText: string;
  readonly offerPhone: (how: string) => string;
  readonly offerHistory: (app: string) => string;
  readonly accept: string;
  readonly refuse: string;
  readonly codeLabel: string;
  readonly codeHint: string;
  readonly connect: string;
  readonly codeWrong: string;
  readonly paired: (host: string) => string;
  readonly sitesText: string;
  readonly noSites: string;
  readonly pairedAt: (time: string) => string;
  readonly notPaired: string;
  readonly byPolicy: string;
  readonly allowed: string;
  readonly notAllowed: string;
  readonly allow: string;
  readonly refused: string;
  readonly remove: (host: string) => string;
  readonly siteLabel: string;
  readonly sitePlaceholder: string;
  readonly add: string;
  readonly siteWrong: string;
  readonly phoneText: string;
  readonly how: string;
  readonly asPaired: (how: string) => string;
  readonly ways: Readonly<Record<'paired' | 'link' | 'http', string>>;
  readonly kinds: Readonly<Record<'link' | 'http' | 'sip', string>>;
  readonly linkLabel: string;
  readonly linkHint: string;
  readonly linkWrong: string;
  readonly linkOpens: (link: string) => string;
  readonly presets: Readonly<Record<string, string>>;
  readonly ownLink: string;
  readonly urlLabel: string;
  readonly urlHint: string;
  readonly eventsLabel: string;
  readonly extensionLabel: string;
  readonly extensionHint: string;
  readonly extensionMissing: string;
  readonly passwordLabel: string;
  readonly passwordHint: string;
  readonly callerIdLabel: string;
  readonly callerIdHint: string;
  readonly userLabel: string;
  readonly userHint: string;
  readonly save: string;
  readonly saved: string;
  readonly unsaved: string;
  readonly test: string;
  readonly testing: string;
  readonly testLine: string;
  readonly testLineGood: (ms: number) => string;
  readonly testNeedsSaving: string;
  readonly sipNotYet: string;
  readonly historyText: string;
  readonly historyNone: string;
  readonly customersOf: (app: string) => string;
  readonly historyOf: (app: string) => string;
  readonly tokenLabel: string;
  readonly tokenHintCustomers: string;
  readonly tokenHintHistory: string;
  readonly tokenKept: string;
  readonly appLabel: string;
  readonly appHint: string;
  readonly readFields: string;
  readonly fieldsMissing: string;
  readonly fieldsFound: (count: number) => string;
  readonly testHistory: string;
  readonly testCustomers: (count: number) => string;
  readonly testWritten: (id: string) => string;
  readonly testName: string;
  readonly testMemo: string;
  readonly behaviourText: string;
  readonly switches: Readonly<
    Record<'underline' | 'confirm' | 'notify' | 'openRecord', { label: string; hint: string }>
  >;
  readonly locked: string;
  readonly language: string;
  readonly languages: { readonly auto: string; readonly ja: string; readonly en: string };
  readonly aboutText: string;
  readonly copy: string;
  readonly copied: string;
  readonly facts: Readonly<Record<'version' | 'sites' | 'phone' | 'line' | 'outbox' | 'oldest', string>>;
  readonly none: string;
}

/** The options page's section of the dictionary. */
export const extensionOptionsWords = words<ExtensionOptionsWords>(extensionOptionsJa, extensionOptionsEn);
