import { words } from '../../../../../shared/words/words.ts';

/** Words that every page of the local kintone uses. */
export const commonWords = words(
  {
    ok: 'OK',
    cancel: 'キャンセル',
    close: '閉じる',
    save: '保存',
    loading: '読み込み中です',
    remove: '削除する',
    notKintone: 'これは kintone ではありません。',
    notKintoneMore:
      '開発とテストのためのローカル環境です。kintone の提供元とは関係がなく、データはこの端末の外へ出ません。',
    home: 'ローカル環境',
    signOut: 'サインアウト',
    pageNotLoaded: (reason: string) => `ページを表示できませんでした。${reason}`,
    pageNotFound: 'ページが見つかりません。',
    pageNotAllowed: 'このページを表示する権限がありません。',
    otherLanguage: 'English',
  },
  {
    ok: 'OK',
    cancel: 'Cancel',
    close: 'Close',
    save: 'Save',
    loading: 'Loading',
    remove: 'Delete',
    notKintone: 'This is not kintone.',
    notKintoneMore:
      'It is a local environment for development and tests. It has no connection with the makers of kintone, and no data leaves this machine.',
    home: 'Local environment',
    signOut: 'Sign out',
    pageNotLoaded: (reason: string) => `The page could not be shown. ${reason}`,
    pageNotFound: 'The page was not found.',
    pageNotAllowed: 'You may not see this page.',
    otherLanguage: '日本語',
  },
);
