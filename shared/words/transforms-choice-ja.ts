import type { TransformText } from './transform-facts.ts';

const unmatched = {
  table: '対応表',
  unmatched: '表にも選択肢にもないとき',
  'unmatched.refuse': 'エラーにする',
  'unmatched.leaveOut': '入れない',
  'unmatched.other': '決めた値にする',
  'unmatched.keep': 'そのまま渡す',
  'unmatched.empty': '空にする',
  other: '代わりの値',
};

/** Japanese: names and options of the transforms between choices, lists, people, references and tags. */
export const transformsChoiceJa: Readonly<Record<string, TransformText>> = {
  boolean: {
    name: 'はい・いいえとして読む',
    about:
      'true、True、TRUE、false、False、FALSE と、加えた言葉だけを読みます。Salesforce のチェックボックスに合わせるための変換で、kintone のチェックボックスとは別のものです。',
    options: { on: '「はい」の言葉', off: '「いいえ」の言葉', emptyIsOff: '空なら「いいえ」にする' },
  },
  booleanText: {
    name: 'はい・いいえを文字にする',
    about: '決めた 2 つの言葉で表します。',
    options: { on: '「はい」のとき', off: '「いいえ」のとき' },
  },
  booleanChoices: {
    name: 'はい・いいえで選択肢を付ける',
    about: '「はい」なら選択肢を 1 つ選び、「いいえ」なら外します。',
    options: { option: '選択肢' },
  },
  booleanNumber: { name: 'はい・いいえを 1 と 0 にする', about: '「はい」は 1、「いいえ」は 0 です。' },
  choice: {
    name: '選択肢に合わせる',
    about: '対応表、保存名、表示名の順に、相手の選択肢を探します。',
    options: unmatched,
  },
  choices: {
    name: '複数の選択肢に合わせる',
    about: '1 つずつ相手の選択肢を探します。ないものは知らせ、ほかは渡します。',
    options: unmatched,
  },
  valueTable: { name: '値を置き換える', about: '対応表の左の値を、右の値にします。', options: unmatched },
  splitList: {
    name: '区切って一覧にする',
    about: '1 つの文字列を、記号で区切った一覧にします。',
    options: { mark: '区切る記号' },
  },
  joinList: {
    name: '一覧をつなぐ',
    about: '一覧を、記号でつないだ 1 つの文字列にします。',
    options: { mark: 'つなぐ記号' },
  },
  firstItem: { name: '最初の 1 つを取る', about: '2 つ目からは渡さず、そのことを記録に残します。' },
  users: {
    name: 'ユーザーを対応付ける',
    about: 'メールアドレス、ログイン名、表示名の順に対応表を探します。',
    options: unmatched,
  },
  userText: {
    name: 'ユーザーを文字にする',
    about: '表示名、ログイン名、メールアドレスのどれかで書きます。',
    options: {
      by: '書き方',
      'by.name': '表示名',
      'by.code': 'ログイン名',
      'by.email': 'メールアドレス',
      mark: 'つなぐ記号',
    },
  },
  lookupKey: {
    name: '参照のキーにする',
    about: '空白と幅を整え、必要なら頭に 0 を補います。',
    options: { digits: '桁数（0 は補わない）' },
  },
  latch: {
    name: 'オンだけ受ける',
    about: 'オンになった値は、相手からオフに戻しません。',
    options: { on: '「オン」の言葉' },
  },
  tagSet: {
    name: 'タグを書く',
    about: 'ほかのシステムも書くタグを、決めた範囲だけ変えます。',
    options: {
      mode: '変え方',
      'mode.append': '加えるだけ',
      'mode.remove': '挙げたものを外すだけ',
      'mode.managed': '自分のタグだけを管理する',
      ours: '自分のタグ',
      prefix: '自分のタグの頭の文字',
      allowed: '使ってよいタグ',
    },
  },
  tagWhen: {
    name: '条件でタグを付ける',
    about: '値が合うときだけタグにします。',
    options: { values: '合う値（空なら、値があるとき）', tag: 'タグ' },
  },
};
