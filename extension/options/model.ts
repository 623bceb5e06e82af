import { computed, signal } from '@preact/signals';
import type { Pairing } from '../../shared/bridge/pairing.ts';
import type { Call } from '../../shared/call/call.ts';
import type { Delivery } from '../../shared/ports/call-store.ts';
import { callWords } from '../../shared/words/calls.ts';
import { extensionOptionsWords } from '../../shared/words/extension-options.ts';
import { phonePanelWords } from '../../shared/words/phone-panel.ts';
import { type Language, languageOf } from '../../shared/words/words.ts';
import { indexedDbCallStore } from '../chrome/call-store.ts';
import { browserLanguage } from '../chrome/life.ts';
import { onTold } from '../chrome/messages.ts';
import { mayUse, onSitesChanged } from '../chrome/sites.ts';
import {
  keep,
  onStored,
  type PhoneStatus,
  readGoverned,
  readOffer,
  readPhoneStatus,
  readSecrets,
  readSettings,
} from '../chrome/storage.ts';
import { defaultSettings, noSecrets, type Secrets, type Settings } from '../settings/settings.ts';
import type { Governed } from '../settings/with-policy.ts';

const store = indexedDbCallStore();
const looked = 200;

/** Settings under the company's policy: what counts. */
export const governed = signal<Governed>({
  settings: defaultSettings,
  secrets: noSecrets,
  locked: [],
  fixedSites: [],
});

/** Calling settings that a page offered and that wait for a yes. */
export const offer = signal<Pairing | null>(null);

/** Origins that the browser lets us work on. */
export const allowed = signal<ReadonlySet<string>>(new Set());

/** How the line to the exchange is. */
export const phoneStatus = signal<PhoneStatus | null>(null);

/** Calls that kintone does not have yet, oldest first. */
export const waiting = signal<readonly { readonly call: Call; readonly delivery: Delivery }[]>([]);

/** The language on screen. */
export const language = computed<Language>(
  () => governed.value.settings.language ?? languageOf(browserLanguage()),
);

/** Words of this page. */
export const text = computed(() => extensionOptionsWords[language.value]);

/** Words about calls. */
export const callText = computed(() => callWords[language.value]);

/** Words that panel and options share. */
export const panelText = computed(() => phonePanelWords[language.value]);

/** Changes the person's own settings; what the policy lays down stays out of them. */
export const changeSettings = async (change: (settings: Settings) => Settings): Promise<void> => {
  await keep('settings', change(await readSettings()));
};

/** Changes the person's own secrets. */
export const changeSecrets = async (change: (secrets: Secrets) => Secrets): Promise<void> => {
  await keep('secrets', change(await readSecrets()));
};

const readAll = async (): Promise<void> => {
  const [now, offered, status] = await Promise.all([readGoverned(), readOffer(), readPhoneStatus()]);
  const origins = now.settings.sites.map((it) => it.origin);
  const usable = await Promise.all(origins.map(async (it) => ((await mayUse(it)) ? it : null)));
  governed.value = now;
  offer.value = offered;
  phoneStatus.value = status;
  allowed.value = new Set(usable.filter((it) => it !== null));
  document.documentElement.lang = language.value;
  document.title = text.value.title;
};

const readOutbox = async (): Promise<void> => {
  const calls = await store.recent(looked);
  const found = await Promise.all(
    calls.map(async (call) => ({ call, delivery: await store.delivery(call.id) })),
  );
  waiting.value = found
    .flatMap(({ call, delivery }) => (delivery?.state === 'waiting' ? [{ call, delivery }] : []))
    .reverse();
};

/** Reads everything once and follows every change. */
export const startModel = async (): Promise<void> => {
  onStored(() => void readAll());
  onSitesChanged(() => void readAll());
  onTold(['call.changed'], () => void readOutbox());
  await Promise.all([readAll(), readOutbox()]);
};
