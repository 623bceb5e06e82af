import type { TransformText } from './transform-facts.ts';
import { transformsEn } from './transforms-en.ts';
import { transformsJa } from './transforms-ja.ts';
import { type Language, words } from './words.ts';

/** Names, explanations and options of every transform. */
export const transformWords = words<Readonly<Record<string, TransformText>>>(transformsJa, transformsEn);

/** A transform's name as people see it; its id where it is not known. */
export const transformName = (id: string, language: Language): string =>
  transformWords[language][id]?.name ?? id;

/** What a transform does, in a sentence. */
export const transformAbout = (id: string, language: Language): string =>
  transformWords[language][id]?.about ?? '';

/** The label of one of its options. */
export const optionName = (id: string, option: string, language: Language): string =>
  transformWords[language][id]?.options?.[option] ?? option;

/** The label of one choice of an option. */
export const choiceName = (id: string, option: string, choice: string, language: Language): string =>
  transformWords[language][id]?.options?.[`${option}.${choice}`] ?? choice;
