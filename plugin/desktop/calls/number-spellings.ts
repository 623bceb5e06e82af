import { parsePhone } from '../../../shared/phone/parse.ts';
import type { PhoneOptions } from '../../../shared/phone/phone-number.ts';

/** What to ask kintone for, so that it finds a number in every spelling people use. */
export interface NumberSearch {
  /** Whole values, for `in`. */
  readonly spellings: readonly string[];
  /** The last group of digits, for `like`: kintone's word search finds it wherever a mark stands before it. */
  readonly tails: readonly string[];
}

const wide = (text: string): string =>
  text.replace(/[!-~]/g, (it) => String.fromCharCode(it.charCodeAt(0) + 0xfee0));

/**
 * The search for some numbers. The spellings find what is written without marks, the tails what is written with any;
 * whoever asks compares the keys of what was found, since a tail alone belongs to many numbers.
 */
export const numberSearch = (texts: readonly string[], options: PhoneOptions): NumberSearch => {
  const numbers = texts.flatMap((text) => parsePhone(text, options) ?? []);
  const spellings = numbers.flatMap(({ e164, national }) => {
    const groups = national.split('-');
    const digits = groups.join('');
    const [first = '', ...rest] = groups;
    const narrow = [
      e164,
      digits,
      national,
      groups.join(' '),
      `(${first})${rest.join('-')}`,
      `${first}(${rest[0] ?? ''})${rest.slice(1).join('-')}`,
      e164.slice(1),
    ];
    return [...narrow, ...narrow.map(wide)];
  });
  const tails = numbers.map((it) => it.national.split('-').at(-1) ?? '').filter((it) => it.length >= 3);
  return {
    spellings: [...new Set([...texts.filter((it) => it.trim() !== ''), ...spellings])],
    tails: [...new Set(tails.flatMap((it) => [it, wide(it)]))],
  };
};
