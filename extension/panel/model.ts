import { computed, signal } from '@preact/signals';
import type { Pairing } from '../../shared/bridge/pairing.ts';
import type { Call } from '../../shared/call/call.ts';
import { isFinal } from '../../shared/call/call-state.ts';
import type { Delivery } from '../../shared/ports/call-store.ts';
import { callWords } from '../../shared/words/calls.ts';
import { phonePanelWords } from '../../shared/words/phone-panel.ts';
import { type Language, languageOf } from '../../shared/words/words.ts';
import { indexedDbCallStore } from '../chrome/call-store.ts';
import { browserLanguage } from '../chrome/life.ts';
import { onTold, send } from '../chrome/messages.ts';
import { onStored, type PhoneStatus, readGoverned, readOffer, readPhoneStatus } from '../chrome/storage.ts';
import { defaultSettings, diallerSettingOf, type Settings } from '../settings/settings.ts';

/** A call on its way to kintone. */
export interface Waiting {
  readonly call: Call;
  readonly delivery: Delivery;
}

const recentLimit = 200;
const store = indexedDbCallStore();

/** Settings as they count. */
export const settings = signal<Settings>(defaultSettings);

/** Calls going on or just over, newest first. */
export const current = signal<readonly Call[]>([]);

/** Calls of this device, newest first. */
export const recent = signal<readonly Call[]>([]);

/** Where the calls on show stand on their way to kintone. */
export const deliveries = signal<ReadonlyMap<string, Delivery>>(new Map());

/** How the line to the exchange is. */
export const phoneStatus = signal<PhoneStatus | null>(null);

/** Calling settings that a kintone page offered. */
export const offer = signal<Pairing | null>(null);

/** Whether there is a network at all. */
export const online = signal(navigator.onLine);

/** The language on screen. */
export const language = computed<Language>(() => settings.value.language ?? languageOf(browserLanguage()));

/** Words about calls, in the language on screen. */
export const words = computed(() => callWords[language.value]);

/** Words of the panel itself. */
export const panelWords = computed(() => phonePanelWords[language.value]);

/** How calls leave. */
export const dialler = computed(() => diallerSettingOf(settings.value, settings.value.sites[0] ?? null));

/** Whether the line tells what becomes of a call. */
export const seesEvents = computed(() => dialler.value.kind !== 'link');

/** Calls that kintone does not have yet, oldest first. */
export const waiting = computed<readonly Waiting[]>(() =>
  recent.value
    .flatMap((call) => {
      const delivery = deliveries.value.get(call.id);
      return delivery?.state === 'waiting' ? [{ call, delivery }] : [];
    })
    .reverse(),
);

/** Missed calls that nobody has called back, newest first; one line a number. */
export const missed = computed<readonly Call[]>(() => {
  const settled = new Set<string>();
  return recent.value.filter((call) => {
    if (settled.has(call.number)) return false;
    const isMissed = call.direction === 'incoming' && call.state === 'missed';
    if (isMissed || call.answeredAt !== null || call.direction === 'outgoing') settled.add(call.number);
    return isMissed;
  });
});

/** Whether a call is going on now. */
export const live = computed(() => current.value.find((it) => !isFinal(it.state)) ?? null);

const readCalls = async (): Promise<void> => {
  const [now, all] = await Promise.all([
    send<'calls.asked', readonly Call[]>('calls.asked', {}),
    store.recent(recentLimit),
  ]);
  const found = await Promise.all(all.map(async (call) => [call.id, await store.delivery(call.id)] as const));
  current.value = now ?? [];
  recent.value = all;
  deliveries.value = new Map(found.flatMap(([id, delivery]) => (delivery ? [[id, delivery]] : [])));
};

const readStored = async (): Promise<void> => {
  const [governed, status, offered] = await Promise.all([readGoverned(), readPhoneStatus(), readOffer()]);
  settings.value = governed.settings;
  phoneStatus.value = status;
  offer.value = offered;
  document.documentElement.lang = language.value;
};

/** Reads everything once and follows every change; nobody tells the panel what to draw. */
export const startModel = async (): Promise<void> => {
  onTold(['call.changed'], () => void readCalls());
  onStored(() => void readStored());
  addEventListener('online', () => {
    online.value = true;
  });
  addEventListener('offline', () => {
    online.value = false;
  });
  await Promise.all([readStored(), readCalls()]);
};
