/** The languages Renkei speaks; Japanese is written first, English is complete. */
export type Language = 'ja' | 'en';

/** One section of the dictionary in both languages, of the same shape by type. */
export interface Words<S> {
  readonly ja: S;
  readonly en: S;
}

/** Checks at compile time that both languages say the same things. */
export const words = <S>(ja: S, en: { readonly [K in keyof S]: S[K] }): Words<S> => ({ ja, en: en as S });

/** The language for a host's own setting: English only when it says so. */
export const languageOf = (tag: string | null | undefined): Language =>
  tag?.toLowerCase().startsWith('en') ? 'en' : 'ja';
