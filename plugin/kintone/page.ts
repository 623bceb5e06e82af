import type { Language } from '../../shared/words/words.ts';

/** Who is signed in. */
export interface PageUser {
  readonly code: string;
  readonly name: string;
  readonly language: Language;
  readonly timeZone: string;
}

/** The user of this page, with the language and time zone that kintone shows them. */
export const pageUser = (): PageUser => {
  const user = kintone.getLoginUser();
  return {
    code: user.code,
    name: user.name,
    // The same rule as `languageOf`, which lives among the words that this folder does not know.
    language: user.language.toLowerCase().startsWith('en') ? 'en' : 'ja',
    timeZone: user.timezone || 'Asia/Tokyo',
  };
};

/** The app this page belongs to; where kintone offers no function, the settings page tells it in its address. */
export const pageApp = (): string | null => {
  const id = kintone.app?.getId() ?? kintone.mobile?.app.getId() ?? null;
  if (id !== null) return String(id);
  const inPath = /\/admin\/app\/(\d+)\//.exec(location.pathname)?.[1];
  return inPath ?? new URLSearchParams(location.search).get('app');
};

/** The record that is open, or null. */
export const pageRecord = (): string | null => {
  const id = kintone.app?.record.getId() ?? kintone.mobile?.app.record.getId() ?? null;
  return id === null ? null : String(id);
};

/** The guest space this page stands in, or null: it is part of every address. */
export const pageGuestSpace = (): string | null => /\/k\/guest\/(\d+)\//.exec(location.pathname)?.[1] ?? null;

/** `https://example.cybozu.com` */
export const pageOrigin = (): string => location.origin;

const prefix = (): string => {
  const space = pageGuestSpace();
  return space ? `/k/guest/${space}` : '/k';
};

/** The address of an app's list, or of one record. */
export const appAddress = (app: string, record?: string): string =>
  record ? `${prefix()}/${app}/show#record=${record}` : `${prefix()}/${app}/`;

/** The address of an app's settings, where アプリを更新 is. */
export const appSettingsAddress = (app: string): string => `${prefix()}/admin/app/flow?app=${app}`;

/** Where kintone lets us draw above a list (desktop and mobile alike); null on pages without such a place. */
export const listHeader = (): HTMLElement | null =>
  kintone.app?.getHeaderMenuSpaceElement() ?? kintone.mobile?.app.getHeaderSpaceElement() ?? null;

/** The wide space between a list and the tools above it. */
export const listBanner = (): HTMLElement | null =>
  (kintone.app ?? kintone.mobile?.app)?.getHeaderSpaceElement() ?? null;

/** Where kintone lets us draw above a record. */
export const recordHeader = (): HTMLElement | null =>
  kintone.app?.record.getHeaderMenuSpaceElement() ?? kintone.mobile?.app.getHeaderSpaceElement() ?? null;

/** A blank space the admin put on the form for us. */
export const recordSpace = (id: string): HTMLElement | null =>
  (kintone.app?.record ?? kintone.mobile?.app.record)?.getSpaceElement(id) ?? null;
