import { give, textOf } from './answers.ts';
import type { Transform } from './transform.ts';
import { toFullKatakana, toFullWidth, toHalfKatakana, toHalfWidth } from './width-tables.ts';

const ways: Readonly<Record<string, (text: string) => string>> = {
  half: (text) => toFullKatakana(toHalfWidth(text)),
  full: (text) => toFullKatakana(toFullWidth(text)),
  halfKatakana: (text) => toHalfKatakana(toHalfWidth(text)),
};

/** Full-width or half-width letters and digits; katakana become full-width unless half-width ones are asked for. */
export const width: Transform = {
  id: 'width',
  accepts: ['text', 'multiline', 'choice', 'url', 'email', 'phone', 'reference'],
  gives: 'same',
  options: [{ name: 'to', kind: 'choice', default: 'half', choices: ['half', 'full', 'halfKatakana'] }],
  examples: [
    { from: 'ＡＢＣ－１２３', to: 'ABC-123' },
    { from: 'ｶﾌﾞｼｷｶﾞｲｼｬ　ﾊﾟﾝﾀﾞ', to: 'カブシキガイシャ パンダ' },
    { options: { to: 'full' }, from: 'ABC 123 ｱ', to: 'ＡＢＣ　１２３　ア' },
    { options: { to: 'halfKatakana' }, from: 'ガンダム１', to: 'ｶﾞﾝﾀﾞﾑ1' },
    { options: { to: 'halfKatakana' }, from: '漢字とカナ', to: '漢字とｶﾅ' },
    { from: '株式会社①', to: '株式会社①' },
  ],
  run(value, options) {
    return give((ways[String(options.to)] ?? toHalfWidth)(textOf(value)));
  },
};
