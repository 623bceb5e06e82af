import { type Language, labelIn } from '../metadata/language.ts';

const words = {
  product: ['ローカル Salesforce', 'Local Salesforce'],
  bannerTitle: ['これは Salesforce ではありません。', 'This is not Salesforce.'],
  bannerText: [
    '開発とテストのためのローカル環境です。Salesforce の提供元とは関係がなく、データはこの端末の外へ出ません。',
    'A local environment for development and tests. It has nothing to do with the makers of Salesforce, and no data leaves this machine.',
  ],
  objects: ['オブジェクト', 'Objects'],
  setupObjects: ['設定のオブジェクト', 'Setup objects'],
  records: ['件', 'records'],
  recent: ['最近の変更', 'Recent changes'],
  nothingYet: [
    'まだレコードがありません。API で書き込むと、ここに現れます。',
    'No records yet. What is written through the API appears here.',
  ],
  signIn: ['接続のしかた', 'How to connect'],
  clientCredentials: ['クライアントログイン情報', 'Client credentials'],
  extension: ['認証コード + PKCE', 'Authorization code + PKCE'],
  integrationUser: ['連携ユーザー', 'Integration user'],
  usage: ['API の使用量（24 時間）', 'API use (24 hours)'],
  search: ['検索', 'Search'],
  searchFor: ['名前、メール、電話、ID', 'Name, e-mail, phone, id'],
  clear: ['検索をやめる', 'Clear search'],
  noMatch: ['あてはまるレコードがありません。', 'No record matches.'],
  home: ['ホーム', 'Home'],
  previous: ['前へ', 'Previous'],
  next: ['次へ', 'Next'],
  related: ['関連リスト', 'Related lists'],
  emptyFields: ['値のない項目', 'Empty fields'],
  deleted: ['削除済み（ごみ箱）', 'Deleted (recycle bin)'],
  converted: ['取引の開始済み', 'Converted'],
  notFoundTitle: ['ページが見つかりません。', 'There is no such page.'],
  notFoundText: [
    'レコードが削除されたか、環境が初期化された可能性があります。ホームから開き直してください。',
    'The record may have been deleted, or the environment reset. Please start again from the home page.',
  ],
  yes: ['はい', 'Yes'],
  no: ['いいえ', 'No'],
  otherLanguage: ['English', '日本語'],
  consentTitle: ['アクセスを許可しますか？', 'Allow access?'],
  consentText: ['は次のことをしようとしています。', 'is asking to:'],
  scopeApi: ['API を通じたデータの参照と変更', 'Read and change data through the API'],
  scopeRefresh: ['いつでも要求を実行（更新トークン）', 'Perform requests at any time (refresh token)'],
  scopeOpenid: ['一意の ID へのアクセス', 'Access your unique identifier'],
  allow: ['許可', 'Allow'],
  deny: ['拒否', 'Deny'],
  signedInAs: ['次の利用者として', 'As the user'],
  refusedTitle: ['サインインできません。', 'Sign-in is not possible.'],
} as const;

/** A text of the pages people see. */
export type Word = keyof typeof words;

/** Gives the pages' texts in one language. */
export const pageWords =
  (language: Language) =>
  (word: Word): string =>
    labelIn(language, words[word]);
