import { words } from './words.ts';

/** Whom a job tells about problems, and how its health is judged. */
export const settingsNoticesWords = words(
  {
    whom: {
      title: '知らせる相手',
      text: '同期で問題が起きると、連携ログのレコードにコメントして呼びます。kintone が通知やメールで届けます。続くときは、まとめて知らせます。',
      users: 'ユーザー',
      usersHint: 'ログイン名を入れます。',
      groups: 'グループ',
      groupsHint: 'グループコードを入れます。',
      organizations: '組織',
      organizationsHint: '組織コードを入れます。',
      add: '追加',
      addMe: '自分を追加',
      remove: (code: string) => `${code} を外す`,
      nobody: 'まだだれも選んでいません。問題は実行履歴だけに残ります。',
    },
    timing: {
      title: '知らせる間隔',
      digest: '同じ問題が続くとき',
      digestHint: '新しい問題と、解決したことは、すぐに知らせます。',
      every: (hours: number) =>
        hours % 24 === 0 ? `${hours / 24} 日に 1 回まで` : `${hours} 時間に 1 回まで`,
      health: '成功がない状態を警告するまで',
      healthHint:
        '予定のあるジョブだけが対象です。ジョブの一覧と renkei check に出し、ランナーが知らせます。',
      after: (hours: number) => (hours % 24 === 0 ? `${hours / 24} 日` : `${hours} 時間`),
    },
    webhook: {
      title: 'Webhook',
      label: '送り先の URL',
      text: '同じお知らせを JSON で送ります。チャットや監視の仕組みにつなぐときに使います。',
      hint: 'このアプリの利用者は設定を読めます。トークンなどの秘密を含む URL は使わないでください。',
      bad: 'https:// で始まる URL を入れてください。この URL は保存されません。',
      secret:
        'URL に秘密が含まれているため、保存しません。ランナーの環境変数 RENKEI_WEBHOOK_TOKEN を使ってください。',
      signed:
        '署名とトークンは、ランナーの環境変数に設定したときだけ付きます。画面からの実行では付きません。',
    },
    lastSuccess: '最後の成功',
    silent: '成功が途絶えています',
  },
  {
    whom: {
      title: 'Whom to tell',
      text: 'When a sync meets a problem, they are called in a comment on its record in the log app. kintone notifies or mails them. A problem that lasts is summed up.',
      users: 'Users',
      usersHint: 'By login name.',
      groups: 'Groups',
      groupsHint: 'By group code.',
      organizations: 'Departments',
      organizationsHint: 'By department code.',
      add: 'Add',
      addMe: 'Add me',
      remove: (code: string) => `Remove ${code}`,
      nobody: 'Nobody is chosen yet. Problems are kept in the run history only.',
    },
    timing: {
      title: 'How often',
      digest: 'While the same problem lasts',
      digestHint: 'A new problem and the end of one are told at once.',
      every: (hours: number) =>
        hours % 24 === 0
          ? `At most ${hours === 24 ? 'once a day' : `once in ${hours / 24} days`}`
          : `At most once ${hours === 1 ? 'an hour' : `in ${hours} hours`}`,
      health: 'Warn without a success for',
      healthHint:
        'For jobs with a schedule. Shown in the list of jobs and by renkei check; the runner tells about it.',
      after: (hours: number) => {
        const [count, unit] = hours % 24 === 0 ? [hours / 24, 'day'] : [hours, 'hour'];
        return `${count} ${unit}${count === 1 ? '' : 's'}`;
      },
    },
    webhook: {
      title: 'Webhook',
      label: 'Address to post to',
      text: 'The same notices as JSON, for a chat or for monitoring.',
      hint: 'Users of this app can read the settings, so do not use an address that holds a secret.',
      bad: 'Enter an address that begins with https://. This one is not saved.',
      secret:
        'This address holds a secret and is not saved. Use RENKEI_WEBHOOK_TOKEN in the environment of the runner.',
      signed:
        'Signature and token go along only where the environment of the runner sets them, never from a page.',
    },
    lastSuccess: 'Last success',
    silent: 'No success lately',
  },
);
