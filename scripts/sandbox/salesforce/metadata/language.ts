import type { Label } from '../definitions/definition.ts';

/** The languages labels come in. */
export type Language = 'ja' | 'en';

/** The language a client asks for; the API user's own is Japanese. */
export const languageOf = (acceptLanguage: string | null | undefined): Language =>
  acceptLanguage?.trim().toLowerCase().startsWith('en') ? 'en' : 'ja';

/** A label in one language. */
export const labelIn = (language: Language, label: Label): string =>
  language === 'ja' ? label[0] : label[1];
