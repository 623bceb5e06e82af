import { words } from '../../../../shared/words/words.ts';
import type { ErrorWords } from './error-words.ts';
import { wordsEn } from './words-en.ts';
import { wordsJa } from './words-ja.ts';

/** What the local kintone says when it refuses, in the two languages it speaks. */
export const errorWords = words<ErrorWords>(wordsJa, wordsEn);
