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
const excel = {
  excel: 'Excel の通し番号',
  'excel.no': '読まない',
  'excel.1900': '1900 年から数える',
  'excel.1904': '1904 年から数える',
};

/** Japanese: names and options of every transform. */
export const transformsJa: Readonly<Record<string, TransformText>> = {
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
  number: {
    name: '数値として読む',
    about: '全角、桁区切り、△、かっこ、万や億の付いた数を読みます。',
    options: {
      percent: '％の付いた値',
      'percent.refuse': 'エラーにする',
      'percent.keep': '数だけ残す',
      'percent.fraction': '100 で割る',
    },
  },
  formatNumber: {
    name: '数値の見た目を整える',
    about: '桁区切りや単位を付けた文字列にします。',
    options: {
      group: '3 桁ごとに区切る',
      decimals: '小数の桁数（-1 はそのまま）',
      before: '前に付ける文字',
      after: '後に付ける文字',
    },
  },
  date: {
    name: '日付として読む',
    about: '西暦と和暦を読みます。年のない日付は、推測せずエラーにします。',
    options: excel,
  },
  formatDate: {
    name: '日付の見た目を整える',
    about: 'yyyy/MM/dd や GGGGy年M月d日（和暦）のような形にします。',
    options: { pattern: '形' },
  },
  time: { name: '時刻として読む', about: '9:05、午後3時、9時半などを読みます。' },
  datetime: {
    name: '日時として読む',
    about: '時差の書かれていない日時は、設定したタイムゾーンで読みます。',
    options: excel,
  },
  formatDatetime: {
    name: '日時の見た目を整える',
    about: '設定したタイムゾーンの時刻で、文字列にします。',
    options: { pattern: '形' },
  },
  datetimeToDate: {
    name: '日時から日付を取る',
    about: '設定したタイムゾーンでの日付にします。時刻は失われます。',
  },
  datetimeToTime: {
    name: '日時から時刻を取る',
    about: '設定したタイムゾーンでの時刻にします。日付は失われます。',
  },
  dateToDatetime: {
    name: '日付に時刻を付ける',
    about: '決めた時刻、または別の項目の時刻を合わせて日時にします。',
    options: { time: '時刻', timeField: '時刻の項目' },
  },
  addMinutes: {
    name: '時間を足す',
    about: '決めた長さ、または別の項目の長さだけ後（マイナスなら前）の日時にします。',
    options: {
      amount: '長さ',
      amountField: '長さの項目',
      unit: '単位',
      'unit.minutes': '分',
      'unit.seconds': '秒',
      'unit.hours': '時間',
    },
  },
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
  phone: {
    name: '電話番号として読む',
    about: '全角、かっこ、空白、国番号、内線など、どの書き方でも読みます。',
    options: {
      style: '書き方',
      'style.national': '03-1234-5678',
      'style.e164': '+81312345678',
      'style.digits': '0312345678',
      'style.international': '+81 3 1234 5678',
      'style.asWritten': '確かめるだけ',
      extension: '内線',
      'extension.keep': '残す',
      'extension.leaveOut': '除く',
    },
  },
  email: {
    name: 'メールアドレスとして読む',
    about: '幅や空白を直し、形を確かめます。',
    options: { lower: '小文字にする' },
  },
  url: { name: 'リンクとして読む', about: 'http と https のアドレスだけを通します。' },
  postalCode: {
    name: '郵便番号を整える',
    about: '全角やハイフンなしの郵便番号をそろえます。',
    options: {
      style: '書き方',
      'style.hyphen': '862-0975',
      'style.digits': '8620975',
      'style.mark': '〒862-0975',
      foreign: '日本の形でないとき',
      'foreign.keep': 'そのまま渡す',
      'foreign.refuse': 'エラーにする',
    },
  },
  splitAddress: {
    name: '住所を分ける',
    about: '1 つの住所から、選んだ部分を取り出します。',
    options: {
      part: '取り出す部分',
      'part.prefecture': '都道府県',
      'part.city': '市区町村',
      'part.street': '町名・番地',
      'part.building': '建物名',
      'part.streetAndBuilding': '町名・番地と建物名',
    },
  },
  splitName: {
    name: '氏名を分ける',
    about: '空白で区切られた氏名から、姓か名を取り出します。',
    options: { part: '取り出す部分', 'part.family': '姓', 'part.given': '名' },
  },
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
