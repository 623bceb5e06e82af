import { words } from './words.ts';

/** What the side panel says, beside the words of `calls.ts`. */
export interface PhonePanelWords {
  readonly title: string;
  readonly settings: string;
  readonly extension: (number: string) => string;
  readonly line: {
    readonly ready: string;
    readonly link: string;
    readonly unreachable: string;
    readonly refused: string;
    readonly offline: string;
    readonly starting: string;
    readonly noExtension: string;
    readonly notSet: string;
  };
  readonly tabs: { readonly phone: string; readonly missed: string; readonly outbox: string };
  readonly find: string;
  readonly key: (key: string) => string;
  readonly recent: string;
  readonly noRecent: string;
  readonly noneFound: string;
  readonly offlineTitle: string;
  readonly offlineText: (waiting: number) => string;
  readonly refusedTitle: string;
  readonly refusedText: string;
  readonly unreachableTitle: string;
  readonly unreachableText: string;
  readonly noSitesTitle: string;
  readonly noSitesText: string;
  readonly openSettings: string;
  readonly offerTitle: (host: string) => string;
  readonly offerText: string;
  readonly review: string;
  readonly noMissed: string;
  readonly callBack: string;
  readonly outboxEmpty: string;
  readonly outboxText: string;
  readonly sendNow: string;
  readonly export: string;
  readonly waiting: string;
  readonly attempts: (count: number) => string;
  readonly nextTry: (seconds: number) => string;
  readonly earlier: string;
  readonly noEarlier: string;
  readonly savedAt: (time: string) => string;
  readonly openHistory: (id: string) => string;
  readonly dismissed: string;
  readonly problems: Readonly<Record<string, string>>;
  readonly problemOther: string;
}

/** The panel's section of the dictionary. */
export const phonePanelWords = words<PhonePanelWords>(
  {
    title: '電話',
    settings: '設定を開く',
    extension: (number) => `内線 ${number}`,
    line: {
      ready: '待ち受け中',
      link: '電話アプリで発信',
      unreachable: 'つなぎ直しています',
      refused: '接続できません',
      offline: 'オフライン',
      starting: '準備中',
      noExtension: '内線が未設定です',
      notSet: '電話が未設定です',
    },
    tabs: { phone: '電話', missed: '不在着信', outbox: '送信待ち' },
    find: '電話番号、または最近の相手',
    key: (key) => `${key} を入力`,
    recent: '最近の通話',
    noRecent: 'この端末での通話は、まだありません。kintone の電話番号を押すと発信できます。',
    noneFound: '最近の通話に見つかりません。番号なら、そのまま発信できます。',
    offlineTitle: 'ネットワークにつながっていません',
    offlineText: (waiting) =>
      waiting > 0
        ? `通話の記録 ${waiting} 件はこの端末にあります。つながりしだい、自動で kintone に送ります。`
        : '発信と着信は、つながると自動で再開します。',
    refusedTitle: '電話のサーバーに断られました',
    refusedText: '内線かパスワードが違うようです。設定を確かめてください。',
    unreachableTitle: '電話のサーバーにつながりません',
    unreachableText: '自動でつなぎ直しています。続くときは、設定か管理者に確かめてください。',
    noSitesTitle: '使い始めましょう',
    noSitesText:
      'Renkei プラグインを入れた kintone を開くか、設定画面で管理者から受け取ったコードを貼り付けてください。',
    openSettings: '設定を開く',
    offerTitle: (host) => `${host} の通話の設定が届いています`,
    offerText: '受け取る前に、相手の kintone に間違いがないか確かめてください。',
    review: '確かめる',
    noMissed: 'かけ直しを待つ不在着信はありません。',
    callBack: 'かけ直す',
    outboxEmpty: 'すべての通話が kintone に届いています。',
    outboxText: 'kintone にまだ届いていない通話です。届くまで消えません。',
    sendNow: '今すぐ送る',
    export: '書き出す',
    waiting: '待機中',
    attempts: (count) => `${count} 回試行`,
    nextTry: (seconds) => (seconds < 60 ? `${seconds} 秒後に再送` : `${Math.ceil(seconds / 60)} 分後に再送`),
    earlier: 'これまでの通話（この端末）',
    noEarlier: 'この番号との通話は、これが初めてです。',
    savedAt: (time) => `kintone に保存済み　${time}`,
    openHistory: (id) => `通話履歴 #${id} を開く`,
    dismissed: '閉じる',
    problems: {
      PERMISSION_MISSING:
        '通話履歴アプリに書き込む権限がありません。管理者に API トークンの権限を確かめてもらってください。',
      TOKEN_INACTIVE: 'API トークンが有効ではありません。kintone でアプリを更新したか確かめてください。',
      AUTH_REFUSED: 'API トークンが設定されていないか、間違っています。',
      APP_NOT_FOUND: '通話履歴アプリが見つかりません。',
      IP_RESTRICTED: 'このネットワークからの接続を kintone が断りました。',
      ROW_INVALID: '通話履歴アプリの項目が値を受け付けませんでした。',
      REQUEST_INVALID: '通話履歴アプリの項目が設定と合っていません。',
      NETWORK_UNREACHABLE: 'kintone につながりませんでした。',
      NETWORK_TIMEOUT: 'kintone から返事がありませんでした。',
      REMOTE_MAINTENANCE: 'kintone はメンテナンス中です。',
      REMOTE_BROKEN: 'kintone に問題があります。',
      TOO_MANY_REQUESTS: 'kintone が混み合っています。',
    },
    problemOther: 'kintone に書き込めませんでした。',
  },
  {
    title: 'Phone',
    settings: 'Open options',
    extension: (number) => `Ext. ${number}`,
    line: {
      ready: 'Ready',
      link: 'Calls by phone app',
      unreachable: 'Reconnecting',
      refused: 'Not connected',
      offline: 'Offline',
      starting: 'Starting',
      noExtension: 'No extension entered',
      notSet: 'No phone set up',
    },
    tabs: { phone: 'Phone', missed: 'Missed', outbox: 'Outbox' },
    find: 'Phone number, or a recent contact',
    key: (key) => `Enter ${key}`,
    recent: 'Recent calls',
    noRecent: 'No calls on this device yet. Click a phone number in kintone to call it.',
    noneFound: 'Not among the recent calls. A number can be called as it is.',
    offlineTitle: 'You are offline',
    offlineText: (waiting) =>
      waiting > 0
        ? `${waiting} call record(s) are kept on this device and will go to kintone as soon as the network is back.`
        : 'Calling resumes by itself once the network is back.',
    refusedTitle: 'The phone server refused the connection',
    refusedText: 'The extension number or its password seems wrong. Please check the options.',
    unreachableTitle: 'The phone server cannot be reached',
    unreachableText: 'We keep trying. If this goes on, check the options or ask your administrator.',
    noSitesTitle: 'Let’s get started',
    noSitesText:
      'Open a kintone that has the Renkei plugin, or paste the code from your administrator in the options.',
    openSettings: 'Open options',
    offerTitle: (host) => `${host} offers its calling settings`,
    offerText: 'Before you accept, make sure that this is your kintone.',
    review: 'Review',
    noMissed: 'No missed call is waiting for you.',
    callBack: 'Call back',
    outboxEmpty: 'Every call has reached kintone.',
    outboxText: 'These calls have not reached kintone yet. They stay here until they have.',
    sendNow: 'Send now',
    export: 'Export',
    waiting: 'Waiting',
    attempts: (count) => `tried ${count}×`,
    nextTry: (seconds) =>
      seconds < 60 ? `next try in ${seconds} s` : `next try in ${Math.ceil(seconds / 60)} min`,
    earlier: 'Earlier calls (this device)',
    noEarlier: 'This is the first call with this number.',
    savedAt: (time) => `Saved to kintone ${time}`,
    openHistory: (id) => `Open call #${id}`,
    dismissed: 'Close',
    problems: {
      PERMISSION_MISSING:
        'You may not write to the call history app. Ask your administrator to check the API token.',
      TOKEN_INACTIVE: 'The API token is not active. Was the app updated in kintone?',
      AUTH_REFUSED: 'The API token is missing or wrong.',
      APP_NOT_FOUND: 'The call history app was not found.',
      IP_RESTRICTED: 'kintone refused connections from this network.',
      ROW_INVALID: 'A field of the call history app did not accept its value.',
      REQUEST_INVALID: 'The call history app’s fields do not match the settings.',
      NETWORK_UNREACHABLE: 'kintone could not be reached.',
      NETWORK_TIMEOUT: 'kintone did not answer.',
      REMOTE_MAINTENANCE: 'kintone is under maintenance.',
      REMOTE_BROKEN: 'kintone has a problem.',
      TOO_MANY_REQUESTS: 'kintone is busy.',
    },
    problemOther: 'The call could not be written to kintone.',
  },
);
