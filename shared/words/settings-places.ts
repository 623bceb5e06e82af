import { words } from './words.ts';

/** Overview, connections, import and export, help. */
export const settingsPlacesWords = words(
  {
    overview: {
      title: '概要',
      next: '次にやること',
      welcome: 'kintone と Salesforce をつなぎましょう',
      welcomeText: 'ひな形を選ぶと、接続、項目の対応、予定まで順に案内します。10 分ほどで動き始めます。',
      unfinished: (name: string) => `「${name}」の設定の続きをしましょう`,
      unfinishedText: '途中まで保存してあります。続きから始められます。',
      errors: (count: number) => `設定に ${count} 件の問題があります`,
      errorsText: '直すまで保存できません。',
      stopped: (name: string) => `「${name}」が止まっています`,
      open: '開く',
      leaving: 'kintone の外へ出るデータ',
      leavingText: 'ここにない相手へは送りません。開発元にも送りません。',
      leavingNone: 'いまは、何も送っていません。',
      leavingNotices: 'お知らせ（件数とエラーの内容）',
      columns: { to: '送り先', fields: '送る項目', job: 'ジョブ' },
      calls: '通話の設定',
      callsOn: '使う',
      callsOff: '使わない',
      recent: '最近の実行',
      all: 'すべて見る',
    },
    connections: {
      title: '接続',
      none: '接続はまだありません。ジョブを追加すると、その中で作成できます。',
      usedBy: (count: number) => `${count} 件のジョブが使っています`,
      label: '接続の名前',
      runGroup: 'kintone の画面から同期を実行できる人',
      runGroupHint:
        'グループのコードを入れると、そのメンバーだけが実行できます。空なら、アプリの管理者だけです。',
      runGroupHelp:
        'この画面から同期すると、Salesforce の一時的な鍵がその人のブラウザーに渡ります。実行できる人は必要な人に限ってください。',
      people: '実行できる人',
    },
    space: {
      title: { 'renkei-calls': '通話履歴を出す場所', 'renkei-sync': '連携の状態を出す場所' },
      text: {
        'renkei-calls':
          'いまはレコードの上に 1 行で表示しています。フォームの下に場所を追加すると、通話履歴をそこに広げて表示します。',
        'renkei-sync':
          'いまはレコードの上に 1 行で表示しています。フォームの下に場所を追加すると、連携の状態をそこに広げて表示します。',
      },
      consent: 'フォームの最後に空白のスペースを 1 つ追加します。ほかの項目の並びは変わりません。',
      add: 'フォームに場所を追加する',
      adding: '追加しています…',
      added: '場所を追加しました。「アプリを更新」を押すと表示されます。',
      toApp: 'アプリの設定を開く',
      failed: '場所を追加できませんでした。',
    },
    transfer: {
      title: '読み込みと書き出し',
      exportTitle: '書き出す',
      exportText:
        '設定を JSON ファイルにします。秘密は含まれません。ランナーの設定ファイルとしても使えます。',
      exportButton: 'ファイルに書き出す',
      copyButton: 'JSON をコピー',
      importTitle: '読み込む',
      importText:
        '書き出したファイルを選ぶか、JSON を貼り付けてください。保存するまで、いまの設定は変わりません。',
      choose: 'ファイルを選ぶ',
      paste: 'JSON',
      read: '内容を確かめる',
      bad: (count: number) => `読み込めません。${count} 件の問題があります。`,
      notJson: 'JSON として読めません。ファイルを確かめてください。',
      newer: '新しい Renkei で書き出されたファイルです。プラグインを更新してください。',
      secret: '秘密の値が含まれています。取り除いてから読み込んでください。',
      good: (jobs: number, connections: number) =>
        `ジョブ ${jobs} 件、接続 ${connections} 件を読み込めます。`,
      apps: 'アプリの対応',
      appsText: '別の環境の設定を読み込むときは、アプリ ID をこの環境のものに置き換えてください。',
      from: (app: string) => `元のアプリ ${app}`,
      take: '下書きに入れる',
      taken: '下書きに入れました。変更点を確かめて、保存してください。',
      place: '場所',
      problem: '問題',
    },
    help: {
      title: 'ヘルプ',
      topics: [
        {
          title: '設定を使い始めるには',
          text: '保存したあと、アプリの設定で「アプリを更新」を押してください。押すまでは前の設定のまま動きます。',
        },
        {
          title: '秘密はどこにありますか',
          text: 'kintone のプロキシー設定だけにあります。プラグインの設定、書き出したファイル、ログには残りません。アプリの利用者は見ることができません。',
        },
        {
          title: '同じ内容が二度書き込まれることはありますか',
          text: '途中で止まると、同じところから読み直します。すでに同じ値なら何も書かないため、結果は変わりません。',
        },
        {
          title: '削除したレコードはどうなりますか',
          text: '削除は反映しません。片方で消しても、もう一方は残ります。ジョブの「キーと予定」で、消えたことを項目に残すようにできます。',
        },
        {
          title: '型の違い',
          text: 'Salesforce のチェックは、kintone では true か false の文字列、または 1 つだけのチェックボックスにできます。複数選択リストは、チェックボックスか複数選択にします。',
        },
        {
          title: '参照先の項目を見る',
          text: '「取引先.業種」のように参照先の項目も選べます。見るだけで、kintone で書き換えても参照先は変わりません。',
        },
        {
          title: '人がいない時間に動かす',
          text: 'ランナー（renkei run）を使います。設定ファイルは「読み込みと書き出し」で作り、秘密は環境変数で渡します。',
        },
      ],
    },
  },
  {
    overview: {
      title: 'Overview',
      next: 'What to do next',
      welcome: 'Let us link kintone and Salesforce',
      welcomeText:
        'Choose a template, and you are led through connection, fields and schedule. It takes about ten minutes.',
      unfinished: (name: string) => `Continue setting up “${name}”`,
      unfinishedText: 'It was saved half way. Go on where you stopped.',
      errors: (count: number) => `The settings have ${count} problem${count === 1 ? '' : 's'}`,
      errorsText: 'They cannot be saved until these are solved.',
      stopped: (name: string) => `“${name}” has stopped`,
      open: 'Open',
      leaving: 'Data that leaves kintone',
      leavingText: 'Nothing is sent to anybody not listed here, nor to the makers of this plug-in.',
      leavingNone: 'Nothing is sent at present.',
      leavingNotices: 'Notices (figures and what went wrong)',
      columns: { to: 'Sent to', fields: 'Fields', job: 'Job' },
      calls: 'Calling',
      callsOn: 'In use',
      callsOff: 'Not in use',
      recent: 'Recent runs',
      all: 'See all',
    },
    connections: {
      title: 'Connections',
      none: 'There are no connections yet. You create one while adding a job.',
      usedBy: (count: number) => `Used by ${count} job${count === 1 ? '' : 's'}`,
      label: 'Name of the connection',
      runGroup: 'Who may start a sync from kintone’s pages',
      runGroupHint: 'Enter the code of a group; its members may. Empty means the app’s administrators only.',
      runGroupHelp:
        'A sync from a page hands a temporary Salesforce key to that person’s browser. Allow only those who need it.',
      people: 'Who may run',
    },
    space: {
      title: { 'renkei-calls': 'Where calls are shown', 'renkei-sync': 'Where the link is shown' },
      text: {
        'renkei-calls':
          'Calls stand in one line above the record now. Add a place at the foot of the form to show them in full there.',
        'renkei-sync':
          'The link stands in one line above the record now. Add a place at the foot of the form to show it in full there.',
      },
      consent: 'One blank space is added at the end of the form. Nothing else in it moves.',
      add: 'Add the place to the form',
      adding: 'Adding…',
      added: 'The place was added. It appears after “Update App”.',
      toApp: 'Open the app’s settings',
      failed: 'The place could not be added.',
    },
    transfer: {
      title: 'Import and export',
      exportTitle: 'Export',
      exportText: 'Saves the settings as a JSON file, without secrets. The runner reads the same file.',
      exportButton: 'Export to a file',
      copyButton: 'Copy the JSON',
      importTitle: 'Import',
      importText: 'Choose an exported file or paste its JSON. Your settings stay as they are until you save.',
      choose: 'Choose a file',
      paste: 'JSON',
      read: 'Check the contents',
      bad: (count: number) => `It cannot be imported: ${count} problem${count === 1 ? '' : 's'}.`,
      notJson: 'This is not JSON. Check the file.',
      newer: 'This file was exported by a newer Renkei. Update the plug-in.',
      secret: 'It contains a secret. Remove it before importing.',
      good: (jobs: number, connections: number) =>
        `${jobs} jobs and ${connections} connections can be imported.`,
      apps: 'Apps',
      appsText: 'When the settings come from another environment, enter the app IDs of this one.',
      from: (app: string) => `App ${app} of the file`,
      take: 'Take into the draft',
      taken: 'It is in your draft now. Look at the changes, then save.',
      place: 'Place',
      problem: 'Problem',
    },
    help: {
      title: 'Help',
      topics: [
        {
          title: 'Putting settings in force',
          text: 'After saving, press “Update App” in the app’s settings. Until then the previous settings stay in force.',
        },
        {
          title: 'Where secrets are kept',
          text: 'In kintone’s proxy settings only; not in the plug-in’s settings, exported files or logs. Users of the app cannot see them.',
        },
        {
          title: 'Can something be written twice?',
          text: 'A run that was interrupted reads again from where it stopped. Values that are equal already are not written, so the result is the same.',
        },
        {
          title: 'Deleted records',
          text: 'Deletions are never passed on. What you delete on one side stays on the other. A job can mark it there in a field, under “Key and schedule”.',
        },
        {
          title: 'Different types',
          text: 'A Salesforce checkbox can be a text true or false in kintone, or a check box with one option. A multi-select picklist goes with a check box or multi-choice field.',
        },
        {
          title: 'Seeing referenced fields',
          text: 'You can choose fields of a referenced record, such as Account.Industry. They are shown only; editing them in kintone changes nothing there.',
        },
        {
          title: 'Running while nobody is there',
          text: 'Use the runner (renkei run). Its settings file comes from Import and export; secrets are handed over in environment variables.',
        },
      ],
    },
  },
);
