import type { Language } from '../../../../shared/words/words.ts';
import type { ManifestText } from '../plugins/plugin-manifest.ts';

/** A manifest's text in the page's language, in English where it has no other. */
export const localisedName = (text: ManifestText, language: Language): string =>
  (language === 'ja' ? text.ja : undefined) ?? text.en;
