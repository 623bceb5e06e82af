import type { TransformText } from './transform-facts.ts';
import { transformsChoiceJa } from './transforms-choice-ja.ts';
import { transformsContactJa } from './transforms-contact-ja.ts';
import { transformsTextJa } from './transforms-text-ja.ts';
import { transformsTimeJa } from './transforms-time-ja.ts';

/** Japanese: names and options of every transform. */
export const transformsJa: Readonly<Record<string, TransformText>> = {
  ...transformsTextJa,
  ...transformsTimeJa,
  ...transformsChoiceJa,
  ...transformsContactJa,
};
