import type { TransformText } from './transform-facts.ts';

const excel = {
  excel: 'Excel の通し番号',
  'excel.no': '読まない',
  'excel.1900': '1900 年から数える',
  'excel.1904': '1904 年から数える',
};

/** Japanese: names and options of the transforms between numbers, days and times. */
export const transformsTimeJa: Readonly<Record<string, TransformText>> = {
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
};
