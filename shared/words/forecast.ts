import { words } from './words.ts';

/** What a run will about take, for people. */
export const forecastWords = words(
  {
    nothing: '次の実行で読み取る新しいレコードはありません。',
    takes: (it: {
      readonly rows: number;
      readonly kintone: number;
      readonly other: number;
      readonly percent: number;
      readonly minutes: number;
    }): string =>
      `見込み: ${it.rows} 件を読み取り、kintone へ約 ${it.kintone} 回（1 アプリの 1 日分の ${it.percent} %）、相手側へ約 ${it.other} 回の要求、約 ${it.minutes} 分。`,
    quieter: (at: string): string =>
      `大きな実行です。業務時間を避け、スケジュールを「1 回だけ」${at}（金曜日の 22:00）にすることをお勧めします。`,
  },
  {
    nothing: 'The next run has no new records to read.',
    takes: (it: {
      readonly rows: number;
      readonly kintone: number;
      readonly other: number;
      readonly percent: number;
      readonly minutes: number;
    }): string =>
      `Forecast: ${it.rows} records to read, about ${it.kintone} requests to kintone (${it.percent} % of one app's day), about ${it.other} to the other side, about ${it.minutes} minutes.`,
    quieter: (at: string): string =>
      `This is a large run. Better outside working hours: set the schedule to “one time”, ${at} (Friday 22:00).`,
  },
);
