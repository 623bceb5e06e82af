import { callWords } from '../../shared/words/calls.ts';
import type { Language } from '../../shared/words/words.ts';

/** One result to choose: what history stores, and what the screen says. */
export interface ResultChoice {
  readonly value: string;
  readonly label: string;
}

/** The results in the order of their keys; all languages store the same words, since they share one history. */
export const resultChoices = (language: Language): readonly ResultChoice[] =>
  callWords.ja.results.map((value, at) => ({ value, label: callWords[language].results[at] ?? value }));

/** A stored result as the screen says it; a result of somebody else's making as it is. */
export const resultLabel = (stored: string, language: Language): string =>
  resultChoices(language).find((it) => it.value === stored)?.label ?? stored;
