import browser from 'webextension-polyfill';
import type { Pairing } from '../../shared/bridge/pairing.ts';
import { defaultSettings, noSecrets, type Secrets, type Settings } from '../settings/settings.ts';
import { type Governed, type Policy, withPolicy } from '../settings/with-policy.ts';

/** How the line to the phone exchange is; shown in the panel's bar. */
export interface PhoneStatus {
  readonly state: 'ready' | 'unreachable' | 'refused' | 'none';
  readonly at: string;
}

interface Items {
  readonly settings: Settings;
  readonly secrets: Secrets;
  readonly cursor: string | null;
  readonly offer: Pairing | null;
  readonly policy: Policy;
  readonly phoneStatus: PhoneStatus | null;
}

// What describes this moment may go with the browser; the rest has to stay.
const areaOf: Readonly<Record<keyof Items, 'local' | 'session'>> = {
  settings: 'local',
  secrets: 'local',
  cursor: 'session',
  offer: 'local',
  policy: 'local',
  phoneStatus: 'session',
};

const read = async <K extends keyof Items>(name: K, otherwise: Items[K]): Promise<Items[K]> => {
  const found = await browser.storage[areaOf[name]].get(name);
  const value = found[name];
  if (value === undefined || value === null) return otherwise;
  return isPlain(value) && isPlain(otherwise) ? { ...otherwise, ...value } : (value as Items[K]);
};

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keeps one item. */
export const keep = <K extends keyof Items>(name: K, value: Items[K]): Promise<void> =>
  browser.storage[areaOf[name]].set({ [name]: value });

/** The person's own settings, without any policy; what an options page edits. */
export const readSettings = (): Promise<Settings> => read('settings', defaultSettings);

/** The person's own secrets. */
export const readSecrets = (): Promise<Secrets> => read('secrets', noSecrets);

/** Where listening to the exchange goes on. */
export const readCursor = (): Promise<string | null> => read('cursor', null);

/** Calling settings a page offered and nobody has answered yet. */
export const readOffer = (): Promise<Pairing | null> => read('offer', null);

/** How the line was when last heard of. */
export const readPhoneStatus = (): Promise<PhoneStatus | null> => read('phoneStatus', null);

/** What the company's policy laid down when it was last read. */
export const readPolicy = (): Promise<Policy> => read('policy', {});

/**
 * Reads the company's policy anew and keeps it. Chrome takes seconds for this just after its start, and refuses where
 * no policy is installed; so nothing waits for it, and until then the policy known from before counts.
 */
export const refreshPolicy = async (): Promise<void> => {
  const fresh = (await browser.storage.managed.get().catch(() => ({}))) as Policy;
  if (JSON.stringify(fresh) !== JSON.stringify(await readPolicy())) await keep('policy', fresh);
};

/** Settings and secrets as they count: the person's, under the company's policy. */
export const readGoverned = async (): Promise<Governed> => {
  const [settings, secrets, policy] = await Promise.all([readSettings(), readSecrets(), readPolicy()]);
  return withPolicy(settings, secrets, policy);
};

/** Shuts web pages' content scripts out of everything stored; secrets live there. */
export const closeStorage = async (): Promise<void> => {
  const areas = [browser.storage.local, browser.storage.session] as unknown as {
    setAccessLevel?: (level: { accessLevel: string }) => Promise<void>;
  }[];
  for (const area of areas) await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
};

/** Tells when settings, secrets, an offer or the line's state changed, from whichever context. */
export const onStored = (listener: (names: readonly string[]) => void): void => {
  browser.storage.onChanged.addListener((changes) => listener(Object.keys(changes)));
};
