import type { Overdue } from '../sync/due/health.rules.ts';
import type { Sentence } from './fault-facts.ts';
import { type Language, words } from './words.ts';

/** How a job without a success is told. */
export const healthWords = words(
  {
    say: (hours: number, since: string | null): Sentence => ({
      what: since
        ? `${hours} 時間以上、同期に成功していません（最後の成功 ${since}）。`
        : `${hours} 時間以上たっても、一度も同期に成功していません。`,
      cure: 'ランナーか、kintone の画面を開いた担当者が動いているかを確かめ、実行履歴のエラーを見てください。',
    }),
  },
  {
    say: (hours: number, since: string | null): Sentence => ({
      what: since
        ? `No sync has succeeded for more than ${hours} hours (last success ${since}).`
        : `No sync has ever succeeded, for more than ${hours} hours.`,
      cure: 'Check that the runner, or somebody with a kintone page open, is at work, and look for errors in the run history.',
    }),
  },
);

/** What to tell about a job that has had no success for too long; `show` writes a moment as its readers know it. */
export const overdueSentence = (
  { hours, since }: Overdue,
  language: Language,
  show: (iso: string) => string = (iso) => iso,
): Sentence => healthWords[language].say(hours, since && show(since));
