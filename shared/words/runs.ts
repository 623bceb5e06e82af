import type { NotDue } from '../sync/limits/read-limits.ts';
import type { RunReport } from '../sync/report.ts';
import type { Touched } from '../sync/run/touch.ts';
import { countWords } from './notices.ts';
import { words } from './words.ts';

const state = words<Readonly<Record<RunReport['state'], string>>>(
  { running: '実行中', done: '完了', held: '保留中', stopped: '停止', cancelled: '中止' },
  { running: 'running', done: 'done', held: 'on hold', stopped: 'stopped', cancelled: 'cancelled' },
);

/** What an export came to. */
interface ExportCount {
  readonly written: number;
  readonly keptBack: number;
}

/** How runs are told to people: in a terminal, in a log, in a notification. */
export const runWords = words(
  {
    state: state.ja,
    counts: ({ counts }: RunReport): string => countWords.ja.say(counts),
    dryRun: '試し実行です。何も書き込んでいません。',
    waiting: (many: number | null): string =>
      `初回に読み込まなかったレコードが${many === null ? '' : `約 ${many} 件`}残っています。続きは renkei run --continue で読み込みます。`,
    customers: ({ count, ceiling }: { count: number; ceiling: number }): string =>
      `相手側の顧客は ${count} 件で、上限 ${ceiling} 件の ${Math.floor((count / ceiling) * 100)} % です。上限を上げるか、対象の条件を絞ってください。`,
    notDue: ({ object, next }: NotDue): string =>
      `${object} は読み取り回数の上限のため、今回は読みません。次は ${next} 以降です。`,
    exported: (it: ExportCount): string =>
      `${it.written} 件を書き出しました。${it.keptBack > 0 ? `変換できない ${it.keptBack} 件は書いていません。renkei run --dry-run で理由を確かめてください。` : ''}`,
    touched: ({ found, touched, refused }: Touched, dryRun: boolean): string =>
      dryRun
        ? `ジョブより前のレコードが ${found} 件あります。--dry-run を外すと更新扱いにします。`
        : `${touched} 件を更新扱いにしました。次の実行で送られます。${refused > 0 ? `${refused} 件は kintone が受け付けませんでした。必須項目などを確かめてください。` : ''}`,
    nothingDue: '今実行するジョブはありません。',
    unknownJob: (id: string): string => `ジョブ「${id}」は設定にありません。`,
    itemHead: [
      '実行',
      '種別',
      '側',
      '理由',
      '元のレコード',
      '先のレコード',
      '見出し',
      '項目',
      '前',
      '後',
      'エラー',
    ],
    usage: `使い方: renkei <コマンド> --config ファイル [指定]

  run                予定の来たジョブを実行します
    --job ID           このジョブを今すぐ実行します
    --dry-run          書き込まずに、何が変わるかを示します
    --watch            止めるまで、予定どおりに実行し続けます
    --continue         初回に読み込まなかったレコードの続きを読み込みます
    --shard i/n        n 台で分けるうちの i 台目として実行します
  check              設定と接続を確かめます
  import ファイル     CSV を kintone アプリに取り込みます
    --app ID --key コード [--dry-run] [--errors ファイル]
    --config を付けると 1 日の API 回数に数え、途中からも続けます
  export             ジョブのデータをマッピングどおりの CSV に書き出します
    --job ID --out ファイル
  runs               実行の一覧を示します [--job ID] [--csv ファイル]
  touch              ジョブより前のレコードを、次の実行で送るように更新扱いにします
    --job ID [--dry-run]
  undo 実行          実行を取り消します [--dry-run]
  resolve 実行       競合を解決します --take left|right

  --json             1 ページごとに 1 行の JSON を出します
`,
  },
  {
    state: state.en,
    counts: ({ counts }: RunReport): string => countWords.en.say(counts),
    dryRun: 'This was a dry run. Nothing was written.',
    waiting: (many: number | null): string =>
      `${many === null ? 'Some' : `About ${many}`} records were left out of the first load. renkei run --continue loads the next ones.`,
    customers: ({ count, ceiling }: { count: number; ceiling: number }): string =>
      `The other side holds ${count} customers, ${Math.floor((count / ceiling) * 100)} % of the ceiling of ${ceiling}. Raise the ceiling or narrow the condition.`,
    notDue: ({ object, next }: NotDue): string =>
      `${object} is left out because it was read as often as allowed. It is due again from ${next}.`,
    exported: (it: ExportCount): string =>
      `${it.written} rows were written.${it.keptBack > 0 ? ` ${it.keptBack} could not be converted and are not in it: renkei run --dry-run tells why.` : ''}`,
    touched: ({ found, touched, refused }: Touched, dryRun: boolean): string =>
      dryRun
        ? `${found} records are older than the job. Without --dry-run they will count as changed.`
        : `${touched} records count as changed now; the next run carries them.${refused > 0 ? ` kintone refused ${refused}: look at their required fields.` : ''}`,
    nothingDue: 'No job is due now.',
    unknownJob: (id: string): string => `There is no job "${id}" in the configuration.`,
    itemHead: ['run', 'kind', 'side', 'reason', 'from', 'to', 'title', 'field', 'before', 'after', 'error'],
    usage: `usage: renkei <command> --config FILE [options]

  run                runs the jobs that are due
    --job ID           runs this job now
    --dry-run          shows what would change and writes nothing
    --watch            keeps running jobs as they fall due
    --continue         loads the next records that a first load left out
    --shard i/n        takes the i-th of n shares of the jobs
  check              checks configuration and connections
  import FILE        brings a CSV file into a kintone app
    --app ID --key CODE [--dry-run] [--errors FILE]
    with --config it counts towards the day's budget and goes on where it stopped
  export             writes a job’s data, as mapped, into a CSV file
    --job ID --out FILE
  runs               lists runs [--job ID] [--csv FILE]
  touch              makes records older than a job count as changed, so that its next run carries them
    --job ID [--dry-run]
  undo RUN           takes a run back [--dry-run]
  resolve RUN        settles conflicts --take left|right

  --json             one line of JSON for each page
`,
  },
);
