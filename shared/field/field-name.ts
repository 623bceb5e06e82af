import { conceptsOf } from './field-words.ts';
import type { Field } from './schema.ts';

const smallEnd = /(?:__c|__pc|_c)$/i;
const marks = /[\s\p{P}\p{S}_]+/gu;
const hiraganaToKatakana = (text: string) =>
  text.replace(/[ぁ-ゖ]/g, (it) => String.fromCharCode(it.charCodeAt(0) + 0x60));

/** A name without what does not distinguish it: width, case, blanks, marks, and a custom field's ending. */
export const plainName = (name: string): string =>
  name.slice(0, 200).replace(smallEnd, '').normalize('NFKC').toLowerCase().replace(marks, '');

/** Kanji are not parted by blanks: a longer run counts by its pairs, so that 契約更新月 and 契約更新月数 share most. */
const kanjiPairs = (part: string): string[] => {
  if (part.length <= 2 || !/^[\p{Script=Han}々]/u.test(part)) return [part];
  return Array.from({ length: part.length - 1 }, (_, at) => part.slice(at, at + 2));
};

/** The parts of a name: words of Latin letters, runs of kana, pairs of kanji, digits. */
export const nameParts = (name: string): string[] => {
  const spaced = name
    .slice(0, 200)
    .replace(smallEnd, '')
    .normalize('NFKC')
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .toLowerCase();
  const found =
    spaced.match(/[a-z]+|\d+|[\p{Script=Katakana}ー]+|[\p{Script=Hiragana}]+|[\p{Script=Han}々]+/gu) ?? [];
  return found.flatMap(kanjiPairs).map(hiraganaToKatakana);
};

/** What a field's code and label say, ready to be compared. */
export interface FieldName {
  readonly field: Field;
  readonly names: readonly string[];
  readonly concepts: readonly string[];
  readonly parts: ReadonlySet<string>;
}

/** Brackets say which of two: 電話番号（携帯）. The name is tried with what they hold, and without. */
const readings = (name: string): string[] => {
  const plain = plainName(name);
  const outside = plainName(name.replace(/[（(［[【].{0,40}?[）)］\]】]/g, ''));
  return plain === outside || outside === '' ? [plain] : [plain, outside];
};

/** Reads a field's names once, for many comparisons. */
export const readFieldName = (field: Field): FieldName => {
  const tail = field.code.includes('.') ? [field.code.slice(field.code.lastIndexOf('.') + 1)] : [];
  const written = [field.label, field.code, ...tail];
  const whole = [...new Set(written.flatMap(readings))].filter((it) => it !== '');
  const exact = written.map(plainName).flatMap(conceptsOf);
  const loose = whole.flatMap(conceptsOf);
  return {
    field,
    names: whole,
    concepts: [...new Set(exact.length > 0 ? exact : loose)],
    parts: new Set(written.flatMap(nameParts)),
  };
};
