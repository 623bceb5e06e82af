import { give, textOf } from './answers.ts';
import type { Transform } from './transform.ts';
import { toFullKatakana, toHalfKatakana } from './width-tables.ts';

const distance = 0x60;
const toKatakana = (text: string) =>
  text.replace(/[ぁ-ゖゝゞ]/g, (it) => String.fromCharCode(it.charCodeAt(0) + distance));
const toHiragana = (text: string) =>
  text.replace(/[ァ-ヶヽヾ]/g, (it) => String.fromCharCode(it.charCodeAt(0) - distance));

const ways: Readonly<Record<string, (text: string) => string>> = {
  katakana: (text) => toKatakana(toFullKatakana(text)),
  hiragana: (text) => toHiragana(toFullKatakana(text)),
  halfKatakana: (text) => toHalfKatakana(toKatakana(text)),
};

/** Hiragana as katakana or the other way round; everything that is no kana stays. */
export const kana: Transform = {
  id: 'kana',
  accepts: ['text', 'multiline', 'choice'],
  gives: 'same',
  options: [
    { name: 'to', kind: 'choice', default: 'katakana', choices: ['katakana', 'hiragana', 'halfKatakana'] },
  ],
  examples: [
    { from: 'やまだ　たろう', to: 'ヤマダ　タロウ' },
    { from: 'ﾔﾏﾀﾞ たろう', to: 'ヤマダ タロウ' },
    { options: { to: 'hiragana' }, from: 'ヤマダ ﾀﾛｳ', to: 'やまだ たろう' },
    { options: { to: 'halfKatakana' }, from: 'がっこう', to: 'ｶﾞｯｺｳ' },
    { from: '山田ビル', to: '山田ビル' },
  ],
  run(value, options) {
    return give((ways[String(options.to)] ?? ((text: string) => text))(textOf(value)));
  },
};
