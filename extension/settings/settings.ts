import type { Calling, DiallerSetting } from '../../shared/config/config.ts';
import type { Language } from '../../shared/words/words.ts';

/** One kintone whose pages we work on, and how calling is set up there. */
export interface Site {
  /** `https://example.cybozu.com`, no trailing slash. */
  readonly origin: string;
  readonly calling: Calling;
  readonly pairedAt: string | null;
}

/** What each person may switch. */
export interface Behaviour {
  readonly underline: boolean;
  readonly confirm: boolean;
  readonly notify: boolean;
  readonly openRecord: boolean;
}

/** Everything the extension remembers that is no secret. */
export interface Settings {
  readonly version: 1;
  readonly sites: readonly Site[];
  /** Chosen here instead of what pairing brought; null = as paired. */
  readonly dialler: DiallerSetting | null;
  /** This person's own extension, where the company's settings name the phone server only. */
  readonly extension?: string;
  /** Written to the history as the person who called. */
  readonly user: string;
  readonly callerId: string;
  readonly behaviour: Behaviour;
  readonly language: Language | null;
}

/** What must never leave this device; kept apart so that no export can carry it. */
export interface Secrets {
  /** Origin -> app id -> API token. */
  readonly tokens: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly phonePassword: string;
  /** Origin -> Basic authentication in front of kintone. */
  readonly basic: Readonly<Record<string, { readonly user: string; readonly password: string }>>;
}

/** A kintone without any calling set up: numbers are links to the phone app. */
export const plainCalling: Calling = {
  enabled: true,
  customers: [],
  history: null,
  dialler: { kind: 'link', template: 'tel:{e164}' },
  region: 'JP',
  createUnknown: false,
};

/** Settings of a fresh installation. */
export const defaultSettings: Settings = {
  version: 1,
  sites: [],
  dialler: null,
  user: '',
  callerId: '',
  behaviour: { underline: true, confirm: true, notify: true, openRecord: false },
  language: null,
};

/** Secrets of a fresh installation: none. */
export const noSecrets: Secrets = { tokens: {}, phonePassword: '', basic: {} };

/** The site an address belongs to. */
export const siteOf = (settings: Settings, url: string): Site | null =>
  settings.sites.find((it) => url === it.origin || url.startsWith(`${it.origin}/`)) ?? null;

/** How calls leave from a site: the person's own choice first, then what pairing brought, with their extension in it. */
export const diallerSettingOf = (settings: Settings, site: Site | null): DiallerSetting => {
  const setting = settings.dialler ?? site?.calling.dialler ?? plainCalling.dialler;
  if (setting.kind !== 'http' || !wantsExtension(setting)) return setting;
  return { ...setting, extension: settings.extension?.trim() ?? '' };
};

/** Whether a way to call goes through a phone server and does not say whose extension rings. */
export const wantsExtension = (setting: DiallerSetting): boolean =>
  setting.kind === 'http' && setting.extension.trim() === '';

/** What keeps a way to call from calling, in the words' own code; null when nothing does. */
export const diallerGap = (setting: DiallerSetting): 'noDialler' | 'noExtension' | null => {
  if (setting.kind === 'sip') return 'noDialler';
  return wantsExtension(setting) ? 'noExtension' : null;
};
