import { words } from './words.ts';

/** What makes a failed check pass: its cause, and the steps that cure it. */
export const settingsCureWords = words(
  {
    AUTH_REFUSED: {
      cause: 'コンシューマー鍵か秘密が違います。',
      steps: [
        'Salesforce の［設定］→［外部クライアントアプリケーションマネージャー］で Renkei 用のアプリを開きます。',
        '［コンシューマー鍵と秘密］の値を、左の欄にもう一度貼り付けます。',
      ],
    },
    AUTH_EXPIRED: {
      cause: 'クライアントログイン情報フローが使えません。',
      steps: [
        'Renkei 用のアプリの［ポリシー］で「クライアントログイン情報フローを有効化」にチェックを入れます。',
        '同じ画面の「別のユーザーとして実行」に、連携用のユーザーを選んで保存します。',
      ],
    },
    IP_RESTRICTED: {
      cause: '接続元の IP アドレスが許可されていません。',
      steps: [
        'Salesforce の［設定］→［プロファイル］→ 実行するユーザーのプロファイル →［ログイン IP 範囲］を開きます。',
        'kintone（cybozu.com）から出る接続の範囲を加えて保存します。',
      ],
    },
    PERMISSION_MISSING: {
      cause: '実行するユーザーに、このオブジェクトの権限がありません。',
      steps: [
        'Salesforce の［設定］→［権限セット］→ 実行するユーザーの権限セット →［オブジェクト設定］を開きます。',
        'オブジェクトの［参照］［作成］［編集］にチェックを入れて保存します。',
      ],
    },
    CONTRACT_MISSING: {
      cause: 'この Salesforce の契約では API が使えません。',
      steps: [
        'Enterprise Edition 以上か、API のオプションが必要です。Salesforce の担当者に確かめてください。',
      ],
    },
    QUOTA_HELD: {
      cause: '今日の API の回数を使い切っています。',
      steps: ['24 時間以内に回復します。急ぐときは、ほかの連携の回数を減らしてください。'],
    },
    NETWORK_UNREACHABLE: {
      cause: 'このアドレスに届きませんでした。',
      steps: [
        'URL の綴りを確かめます。「私のドメイン」のアドレスを使ってください。',
        'それでも届かないときは、Salesforce の稼働状況（status.salesforce.com）を確かめます。',
      ],
    },
    NETWORK_TIMEOUT: {
      cause: '時間内に返事がありませんでした。',
      steps: ['少し待ってから、もう一度テストしてください。'],
    },
    REMOTE_MAINTENANCE: {
      cause: 'Salesforce がメンテナンス中です。',
      steps: ['終わったころに、もう一度テストしてください。設定はこのまま使えます。'],
    },
    APP_NOT_FOUND: {
      cause: 'アプリが見つからないか、まだ公開されていません。',
      steps: ['アプリの設定を開き、［アプリを更新］を押してから、もう一度テストしてください。'],
    },
    STATE_MISSING: {
      cause: '連携ログと連携リンクがまだありません。',
      steps: ['前の手順「アプリ」に戻り、2 つのアプリを作成してください。'],
    },
    NOT_WRITABLE: {
      cause: '実行するユーザーが書き込める項目がありません。受け取るだけのジョブなら、このまま進めます。',
      steps: [
        'Salesforce の［設定］→［権限セット］→［オブジェクト設定］を開きます。',
        'オブジェクトの［作成］［編集］と、項目の［編集アクセス権］にチェックを入れて保存します。',
      ],
    },
    NONE_VISIBLE: {
      cause: '見えるレコードが 1 件もありません。共有設定が「非公開」だと、ほかの人のレコードは見えません。',
      steps: [
        'Salesforce の［共有設定］で、実行するユーザーに見える範囲を確かめてください。0 件でもジョブは動きます。',
      ],
    },
    other: {
      cause: '確かめられませんでした。',
      steps: ['少し待ってから、もう一度テストしてください。続くときは、下の応答を管理者に知らせてください。'],
    },
  },
  {
    AUTH_REFUSED: {
      cause: 'The consumer key or the secret is wrong.',
      steps: [
        'In Salesforce open Setup → External Client App Manager and your app for Renkei.',
        'Paste the values under Consumer Key and Secret into the fields on the left again.',
      ],
    },
    AUTH_EXPIRED: {
      cause: 'The client credentials flow cannot be used.',
      steps: [
        'In the policies of your app for Renkei, tick “Enable Client Credentials Flow”.',
        'On the same screen choose the integration user under “Run As”, and save.',
      ],
    },
    IP_RESTRICTED: {
      cause: 'The address the connection comes from is not allowed.',
      steps: [
        'In Salesforce open Setup → Profiles → the profile of the user it runs as → Login IP Ranges.',
        'Add the ranges kintone connects from, and save.',
      ],
    },
    PERMISSION_MISSING: {
      cause: 'The user it runs as has no right to this object.',
      steps: [
        'In Salesforce open Setup → Permission Sets → the user’s permission set → Object Settings.',
        'Tick Read, Create and Edit for the object, and save.',
      ],
    },
    CONTRACT_MISSING: {
      cause: 'This Salesforce contract does not include the API.',
      steps: ['It takes Enterprise Edition or the API option. Ask your Salesforce contact.'],
    },
    QUOTA_HELD: {
      cause: 'Today’s API requests are used up.',
      steps: ['They come back within 24 hours. If you are in a hurry, let other integrations ask less.'],
    },
    NETWORK_UNREACHABLE: {
      cause: 'This address could not be reached.',
      steps: [
        'Check the spelling of the URL. Use the address of your My Domain.',
        'If it still fails, look at status.salesforce.com.',
      ],
    },
    NETWORK_TIMEOUT: {
      cause: 'No answer came in time.',
      steps: ['Wait a moment, then test again.'],
    },
    REMOTE_MAINTENANCE: {
      cause: 'Salesforce is under maintenance.',
      steps: ['Test again when it is over. Your settings can stay as they are.'],
    },
    APP_NOT_FOUND: {
      cause: 'The app was not found, or is not published yet.',
      steps: ['Open the app’s settings, press “Update App”, then test again.'],
    },
    STATE_MISSING: {
      cause: 'The run log and the link app do not exist yet.',
      steps: ['Go back to the step “Apps” and create both.'],
    },
    NOT_WRITABLE: {
      cause: 'The user it runs as can write no field. A job that only receives can go on.',
      steps: [
        'In Salesforce open Setup → Permission Sets → Object Settings.',
        'Tick Create and Edit for the object and edit access for the fields, and save.',
      ],
    },
    NONE_VISIBLE: {
      cause: 'Not one record is visible. With private sharing, other people’s records are hidden.',
      steps: ['Check in the sharing settings what this user can see. The job runs with none as well.'],
    },
    other: {
      cause: 'This could not be checked.',
      steps: ['Wait a moment, then test again. If it goes on, tell your administrator the answer below.'],
    },
  },
);
