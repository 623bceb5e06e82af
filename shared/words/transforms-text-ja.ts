import type { TransformText } from './transform-facts.ts';

/** Japanese: names and options of the transforms that shape, put together or take apart text. */
export const transformsTextJa: Readonly<Record<string, TransformText>> = {
  trim: {
    name: '前後の空白を取る',
    about: '全角の空白や、見えない文字も取り除きます。',
    options: { inner: '途中の空白も 1 つにまとめる' },
  },
  width: {
    name: '全角・半角をそろえる',
    about: '英数字と記号の幅をそろえます。カタカナは、選ばないかぎり全角にします。',
    options: {
      to: 'そろえ方',
      'to.half': '半角（カナは全角）',
      'to.full': '全角',
      'to.halfKatakana': 'すべて半角',
    },
  },
  letterCase: {
    name: '大文字・小文字',
    about: '英字の大文字と小文字をそろえます。',
    options: { to: 'そろえ方', 'to.lower': '小文字', 'to.upper': '大文字', 'to.title': '単語の頭だけ大文字' },
  },
  kana: {
    name: 'かなをそろえる',
    about: 'ひらがなとカタカナをそろえます。漢字はそのままです。',
    options: {
      to: 'そろえ方',
      'to.katakana': 'カタカナ',
      'to.hiragana': 'ひらがな',
      'to.halfKatakana': '半角カタカナ',
    },
  },
  singleLine: {
    name: '1 行にまとめる',
    about: '改行を、決めた記号に置き換えます。',
    options: { mark: 'つなぐ記号' },
  },
  truncate: {
    name: '文字数で切る',
    about: '長い値を切り詰め、切ったことを記録に残します。0 なら相手の項目の上限に合わせます。',
    options: {
      length: '上限',
      unit: '数え方',
      'unit.letters': '文字',
      'unit.bytesUtf8': 'バイト（UTF-8）',
      'unit.bytesShiftJis': 'バイト（Shift_JIS）',
      ending: '末尾に付ける文字',
    },
  },
  truncateLines: {
    name: '行数で切る',
    about: '最初の行だけを残します。',
    options: { lines: '残す行数', ending: '最後の行（{n} は省いた行数）' },
  },
  compose: {
    name: '項目を組み合わせる',
    about: '{項目コード} を値に置き換えて、1 つの文字列にします。',
    options: { template: 'ひな形', tidy: '余った空白を取る' },
  },
  split: {
    name: '区切って一部を取る',
    about: '記号で区切った何番目かを取り出します。',
    options: { mark: '区切る記号', part: '何番目（-1 は最後）', rest: 'そこから後ろすべて' },
  },
  tableText: {
    name: 'テーブルを文字にする',
    about: '1 行を 1 つの行にして、並べて書きます。',
    options: { template: '行のひな形（{列} を置き換えます）', orderBy: '並べる列' },
  },
  constant: {
    name: '固定の値',
    about: '元の値にかかわらず、いつも同じ値にします。',
    options: { value: '値' },
  },
  default: {
    name: '空のときの値',
    about: '元の値が空のときだけ、この値にします。',
    options: { value: '値' },
  },
  htmlToText: { name: 'HTML を文字にする', about: '改行を残し、飾りを取ります。' },
  textToHtml: { name: '文字を HTML にする', about: '書かれたとおりに見える HTML にします。' },
  cleanHtml: { name: 'HTML を安全にする', about: '文字の飾りとリンクを残し、動くものをすべて取り除きます。' },
};
