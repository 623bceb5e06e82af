import { words } from './words.ts';

/** What a runner's log says of an event; an event without a sentence is shown by its name. */
export const runnerLogWords = words<Readonly<Record<string, string>>>(
  {
    retry: 'うまくいかなかったため、待ってからやり直します。',
    'take-over': '前のランナーが途中で消えたため引き継ぎます。送信中だったものが届くのを待ってから始めます。',
    'notice-state': '知らせた内容を記録できませんでした。次の実行でもう一度知らせます。',
    'notice-record': '実行の記録を見つけられず、コメントできませんでした。連携ログの権限を確かめてください。',
    'notice-comment':
      '知らせる相手をコメントで呼べませんでした。ユーザー、グループ、組織のコードと、連携ログの権限を確かめてください。',
    'notice-webhook': 'お知らせを Webhook へ送れませんでした。アドレスと受け取る側の応答を確かめてください。',
  },
  {
    retry: 'It did not work; it is tried again after a wait.',
    'take-over':
      'The runner before this one is gone; its job is taken over once what it was sending has arrived.',
    'notice-state': 'What was told could not be noted down. The next run tells it again.',
    'notice-record':
      'The record of the run was not found, so nobody could be called there. Check the rights to the log app.',
    'notice-comment':
      'Those to be told could not be called in a comment. Check the codes of users, groups and organizations, and the rights to the log app.',
    'notice-webhook': 'The notice could not be posted to the webhook. Check its address and what it answers.',
  },
);
