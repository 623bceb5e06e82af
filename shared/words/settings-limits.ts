import { words } from './words.ts';

/** How many customers a connection may hold, how often its objects are read, and the daily requests to kintone. */
export const settingsLimitsWords = words(
  {
    badNumber: '1 以上の整数を入れてください。この値は保存されません。',
    ceiling: {
      title: '顧客数の上限',
      text: '顧客数で料金が決まる契約のときに使います。新しい顧客を追加する実行のたびに、Salesforce 側の顧客を数えます。',
      on: '顧客数を数える',
      customers: '上限（件）',
      warned: (from: number) => `${from.toLocaleString('ja-JP')} 件（80 %）から、実行の報告で注意します。`,
      stop: '上限で止める',
      stopHint: '新しい顧客だけを待たせ、空きができると追加します。更新は続けます。',
    },
    reads: {
      title: '読み取りの上限',
      text: '同じオブジェクトを読むジョブを合わせて、24 時間に始める回数です。手動の実行は数えません。',
      object: (name: string) => `${name}（回 / 日）`,
      unlimited: '上限なし',
      every: (minutes: number) =>
        minutes >= 60
          ? `各ジョブの間隔は、短くても ${Math.round(minutes / 6) / 10} 時間ほどになります。`
          : `各ジョブの間隔は、短くても ${Math.ceil(minutes)} 分ほどになります。`,
      none: 'この接続を使うジョブはまだありません。',
    },
    budget: {
      title: '1 日のリクエストの上限',
      text: '1 つの kintone アプリに、Renkei が 1 日に送るリクエストの数です。超える分は待ち、次の日に続けます。',
      perApp: '1 アプリあたり（回 / 日）',
      perAppHint:
        'kintone の上限は、スタンダードコースで 1 日 10,000 回です。ほかの連携の分を残してください。',
      dayBegins: '1 日の始まり（日本時間）',
      midnight: '0:00',
      nine: '9:00（kintone と同じ）',
    },
  },
  {
    badNumber: 'Enter a whole number of 1 or more. This one is not saved.',
    ceiling: {
      title: 'Limit on customers',
      text: 'For contracts that are charged by the number of customers. Each run that adds some counts the customers in Salesforce.',
      on: 'Count the customers',
      customers: 'Customers at most',
      warned: (from: number) => `Reports warn from ${from.toLocaleString('en-US')} (80 %) on.`,
      stop: 'Stop at the limit',
      stopHint: 'Only new customers wait, until there is room for them. Updates go on.',
    },
    reads: {
      title: 'Limit on reading',
      text: 'How often jobs that read the same object may begin in 24 hours, all together. Runs by hand are not counted.',
      object: (name: string) => `${name} (times a day)`,
      unlimited: 'No limit',
      every: (minutes: number) => {
        const [count, unit] =
          minutes >= 60 ? [Math.round(minutes / 6) / 10, 'hour'] : [Math.ceil(minutes), 'minute'];
        return `At least ${count} ${unit}${count === 1 ? '' : 's'} between two runs of a job.`;
      },
      none: 'No job uses this connection yet.',
    },
    budget: {
      title: 'Requests a day',
      text: 'How many requests Renkei sends to any one kintone app in a day. The rest waits and goes on the next day.',
      perApp: 'Per app and day',
      perAppHint:
        'kintone allows 10,000 a day in its Standard course. Leave some to your other integrations.',
      dayBegins: 'The day begins at (Japan)',
      midnight: '0:00',
      nine: '9:00, as kintone counts',
    },
  },
);
