import type { TransformText } from './transform-facts.ts';
import { transformsChoiceEn } from './transforms-choice-en.ts';
import { transformsContactEn } from './transforms-contact-en.ts';
import { transformsTextEn } from './transforms-text-en.ts';
import { transformsTimeEn } from './transforms-time-en.ts';

/** English: names and options of every transform. */
export const transformsEn: Readonly<Record<string, TransformText>> = {
  ...transformsTextEn,
  ...transformsTimeEn,
  ...transformsChoiceEn,
  ...transformsContactEn,
};
