import { words } from './words.ts';

/** What the extension's options page says. */
export interface ExtensionOptionsWords {
  readonly title: string;
  readonly nav: Readonly<
    Record<'pairing' | 'sites' | 'phone' | 'history' | 'behaviour' | 'outbox' | 'about', string>
  >;
  readonly pairingText: string;
  readonly offerFrom: (host: string) => string;
  readonly offerText: string;
  readonly offerPhone: (how: string) => string;
  readonly offerHistory: (app: string) => string;
  readonly accept: string;
  readonly refuse: string;
  readonly codeLabel: string;
  readonly codeHint: string;
  readonly connect: string;
  readonly codeWrong: string;
  readonly paired: (host: string) => string;
  readonly sitesText: string;
  readonly noSites: string;
  readonly pairedAt: (time: string) => string;
  readonly notPaired: string;
  readonly byPolicy: string;
  readonly allowed: string;
  readonly notAllowed: string;
  readonly allow: string;
  readonly refused: string;
  readonly remove: (host: string) => string;
  readonly siteLabel: string;
  readonly sitePlaceholder: string;
  readonly add: string;
  readonly siteWrong: string;
  readonly phoneText: string;
  readonly how: string;
  readonly asPaired: (how: string) => string;
  readonly ways: Readonly<Record<'paired' | 'link' | 'http', string>>;
  readonly kinds: Readonly<Record<'link' | 'http' | 'sip', string>>;
  readonly linkLabel: string;
  readonly linkHint: string;
  readonly linkWrong: string;
  readonly linkOpens: (link: string) => string;
  readonly presets: Readonly<Record<string, string>>;
  readonly ownLink: string;
  readonly urlLabel: string;
  readonly urlHint: string;
  readonly eventsLabel: string;
  readonly extensionLabel: string;
  readonly passwordLabel: string;
  readonly passwordHint: string;
  readonly callerIdLabel: string;
  readonly callerIdHint: string;
  readonly userLabel: string;
  readonly userHint: string;
  readonly save: string;
  readonly saved: string;
  readonly unsaved: string;
  readonly test: string;
  readonly testing: string;
  readonly testLine: string;
  readonly testLineGood: (ms: number) => string;
  readonly testNeedsSaving: string;
  readonly sipNotYet: string;
  readonly historyText: string;
  readonly historyNone: string;
  readonly customersOf: (app: string) => string;
  readonly historyOf: (app: string) => string;
  readonly tokenLabel: string;
  readonly tokenHintCustomers: string;
  readonly tokenHintHistory: string;
  readonly tokenKept: string;
  readonly appLabel: string;
  readonly appHint: string;
  readonly readFields: string;
  readonly fieldsMissing: string;
  readonly fieldsFound: (count: number) => string;
  readonly testHistory: string;
  readonly testCustomers: (count: number) => string;
  readonly testWritten: (id: string) => string;
  readonly testName: string;
  readonly testMemo: string;
  readonly behaviourText: string;
  readonly switches: Readonly<
    Record<'underline' | 'confirm' | 'notify' | 'openRecord', { label: string; hint: string }>
  >;
  readonly locked: string;
  readonly language: string;
  readonly languages: { readonly auto: string; readonly ja: string; readonly en: string };
  readonly aboutText: string;
  readonly copy: string;
  readonly copied: string;
  readonly facts: Readonly<Record<'version' | 'sites' | 'phone' | 'line' | 'outbox' | 'oldest', string>>;
  readonly none: string;
}

/** The options page's section of the dictionary. */
export const extensionOptionsWords = words<ExtensionOptionsWords>(
  {
    title: 'Renkei の設定',
    nav: {
      pairing: '接続',
      sites: 'ドメイン',
      phone: '電話',
      history: '顧客と通話履歴',
      behaviour: '動作',
      outbox: '送信待ち',
      about: '診断',
    },
    pairingText: 'プラグインを入れた kintone のページを開くと、通話の設定がここに届きます。',
    offerFrom: (host) => `${host} から設定が届いています`,
    offerText: '自分の kintone に間違いがなければ、受け取ってください。あとから解除できます。',
    offerPhone: (how) => `電話のかけ方：${how}`,
    offerHistory: (app) => `通話履歴：アプリ ${app}`,
    accept: '受け取る',
    refuse: '受け取らない',
    codeLabel: 'コードで接続する',
    codeHint: '管理者から受け取った一行のコードを貼り付けます。',
    connect: '接続',
    codeWrong: 'コードを読み取れませんでした。RK1- から最後まで、もう一度コピーしてください。',
    paired: (host) => `${host} と接続しました。続けて、ドメインの利用を許可してください。`,
    sitesText: '許可したドメインの kintone だけで番号を探します。ほかのページは読みません。',
    noSites: 'まだドメインがありません。',
    pairedAt: (time) => `${time} に設定を受け取りました`,
    notPaired: '設定はまだ届いていません',
    byPolicy: '会社の方針で決められています',
    allowed: '許可済み',
    notAllowed: 'ブラウザーの許可がまだありません',
    allow: '許可する',
    refused: '許可されませんでした。もう一度「許可する」を押してください。',
    remove: (host) => `${host} を外す`,
    siteLabel: 'ドメインを追加',
    sitePlaceholder: '例：example.cybozu.com',
    add: '追加',
    siteWrong: 'kintone のドメイン（example.cybozu.com など）を入れてください。',
    phoneText: 'パスワードはこの端末だけに保存し、kintone には送りません。',
    how: '電話のかけ方',
    asPaired: (how) => `受け取った設定のとおり（${how}）`,
    ways: { paired: '設定のとおり', link: '電話アプリ', http: '電話サーバー' },
    kinds: { link: '電話アプリ', http: '電話サーバー（HTTP）', sip: 'ブラウザーで通話（SIP）' },
    linkLabel: '開くリンク',
    linkHint: '{e164}、{digits}、{national}、{ext} が番号に置き換わります。',
    linkWrong: 'このリンクは使えません。番号の入る場所と、電話に使える形式か確かめてください。',
    linkOpens: (link) => `例：${link}`,
    presets: {
      tel: '標準の電話アプリ（tel:）',
      callto: 'callto:',
      zoomphone: 'Zoom Phone',
      sip: 'SIP 電話アプリ',
      teams: 'Microsoft Teams',
      googleVoice: 'Google Voice',
      webex: 'Webex',
      skype: 'Skype',
      facetime: 'FaceTime',
    },
    ownLink: '自分で決める',
    urlLabel: '発信先の URL',
    urlHint: '電話サーバーの /calls のアドレスです。',
    eventsLabel: '通知の URL',
    extensionLabel: '内線',
    passwordLabel: 'パスワード',
    passwordHint: '保存したパスワードは表示されません。変えるときだけ入れてください。',
    callerIdLabel: '相手に通知する番号',
    callerIdHint: '空のときは電話サーバーの設定に従います。',
    userLabel: '自分の名前',
    userHint: '通話履歴の担当者に書き込みます。',
    save: '保存',
    saved: '保存しました',
    unsaved: '保存していない変更があります',
    test: '接続を確かめる',
    testing: '確かめています',
    testLine: '電話サーバーへの接続',
    testLineGood: (ms) => `つながりました（${ms} ミリ秒）`,
    testNeedsSaving: '保存してから確かめてください。',
    sipNotYet:
      'ブラウザーでの通話（SIP）は、この版ではまだ使えません。電話アプリか電話サーバーを選んでください。',
    historyText:
      'API トークンはこの端末だけに保存します。kintone のアプリの設定にある「API トークン」で発行し、忘れずにアプリを更新してください。',
    historyNone: '先にドメインを追加してください。',
    customersOf: (app) => `顧客アプリ ${app}`,
    historyOf: (app) => `通話履歴アプリ ${app}`,
    tokenLabel: 'API トークン',
    tokenHintCustomers: '必要な権限：レコード閲覧（登録のない番号を顧客にするときは追加も）',
    tokenHintHistory: '必要な権限：レコード追加（メモや結果をあとから直すには閲覧と編集も）',
    tokenKept: '保存済み（変えるときだけ入力）',
    appLabel: 'アプリの番号',
    appHint: 'アプリを開いたときの URL で /k/ の後ろの数字です。',
    readFields: '項目を読み取る',
    fieldsMissing:
      '通話 ID と電話番号にあたる項目が見つかりませんでした。Renkei が作る通話履歴アプリを使うか、管理者に相談してください。',
    fieldsFound: (count) => `${count} 個の項目を見つけて設定しました。`,
    testHistory: '書き込みを確かめる',
    testCustomers: (count) => `読み取れました（${count} 件の例）`,
    testWritten: (id) => `確認用のレコード #${id} を書き込みました。消してもかまいません。`,
    testName: 'Renkei の確認',
    testMemo: '拡張機能の設定画面からの書き込みの確認です。',
    behaviourText: '切り替えはすぐに反映されます。',
    switches: {
      underline: { label: '番号に下線を付ける', hint: 'ページの中身は変えません' },
      confirm: { label: '発信の前に確認する', hint: '架電禁止・時間外の注意は、切っていても表示します' },
      notify: { label: '着信を画面の通知で知らせる', hint: '電話サーバーを使うときだけです' },
      openRecord: {
        label: '着信した顧客のレコードを自動で開く',
        hint: '見つかったときに新しいタブで開きます',
      },
    },
    locked: '会社の方針で固定されています',
    language: '表示する言語',
    languages: { auto: 'ブラウザーに合わせる', ja: '日本語', en: 'English' },
    aboutText: '問い合わせのときに貼り付けてください。名前・番号・パスワードは含みません。',
    copy: 'コピー',
    copied: 'コピーしました',
    facts: {
      version: '版',
      sites: 'ドメイン',
      phone: '電話',
      line: '接続',
      outbox: '送信待ち',
      oldest: '最も古い記録',
    },
    none: 'なし',
  },
  {
    title: 'Renkei options',
    nav: {
      pairing: 'Connection',
      sites: 'Domains',
      phone: 'Phone',
      history: 'Customers and history',
      behaviour: 'Behaviour',
      outbox: 'Outbox',
      about: 'Diagnosis',
    },
    pairingText: 'Open a kintone page that has the plugin, and its calling settings arrive here.',
    offerFrom: (host) => `${host} offers its settings`,
    offerText: 'Accept them if this is your kintone. You can disconnect later.',
    offerPhone: (how) => `Calls by: ${how}`,
    offerHistory: (app) => `Call history: app ${app}`,
    accept: 'Accept',
    refuse: 'Decline',
    codeLabel: 'Connect with a code',
    codeHint: 'Paste the one-line code from your administrator.',
    connect: 'Connect',
    codeWrong: 'The code could not be read. Copy it again, from RK1- to its end.',
    paired: (host) => `Connected to ${host}. Now allow its domain.`,
    sitesText: 'Numbers are looked for only in the kintone of allowed domains. No other page is read.',
    noSites: 'No domains yet.',
    pairedAt: (time) => `Settings received ${time}`,
    notPaired: 'No settings received yet',
    byPolicy: 'Laid down by your company',
    allowed: 'Allowed',
    notAllowed: 'Not yet allowed in the browser',
    allow: 'Allow',
    refused: 'It was not allowed. Press “Allow” again.',
    remove: (host) => `Remove ${host}`,
    siteLabel: 'Add a domain',
    sitePlaceholder: 'e.g. example.cybozu.com',
    add: 'Add',
    siteWrong: 'Enter a kintone domain such as example.cybozu.com.',
    phoneText: 'The password stays on this device and is never sent to kintone.',
    how: 'How to call',
    asPaired: (how) => `As in the settings received (${how})`,
    ways: { paired: 'As received', link: 'Phone app', http: 'Phone server' },
    kinds: { link: 'phone app', http: 'phone server (HTTP)', sip: 'in the browser (SIP)' },
    linkLabel: 'Link to open',
    linkHint: '{e164}, {digits}, {national} and {ext} are replaced by the number.',
    linkWrong: 'This link cannot be used. Check that it has a place for the number and a scheme for calling.',
    linkOpens: (link) => `Example: ${link}`,
    presets: {
      tel: 'Default phone app (tel:)',
      callto: 'callto:',
      zoomphone: 'Zoom Phone',
      sip: 'SIP phone app',
      teams: 'Microsoft Teams',
      googleVoice: 'Google Voice',
      webex: 'Webex',
      skype: 'Skype',
      facetime: 'FaceTime',
    },
    ownLink: 'My own',
    urlLabel: 'URL to dial',
    urlHint: 'The /calls address of the phone server.',
    eventsLabel: 'URL of events',
    extensionLabel: 'Extension',
    passwordLabel: 'Password',
    passwordHint: 'A saved password is not shown. Type only to change it.',
    callerIdLabel: 'Number shown to the other side',
    callerIdHint: 'When empty, the phone server decides.',
    userLabel: 'Your name',
    userHint: 'Written to the call history as the person who called.',
    save: 'Save',
    saved: 'Saved',
    unsaved: 'There are unsaved changes',
    test: 'Test the connection',
    testing: 'Testing',
    testLine: 'Connection to the phone server',
    testLineGood: (ms) => `Connected (${ms} ms)`,
    testNeedsSaving: 'Save first, then test.',
    sipNotYet:
      'Calling in the browser (SIP) is not available in this version. Choose a phone app or a phone server.',
    historyText:
      'API tokens stay on this device. Create them under “API Token” in the app’s settings, and remember to update the app.',
    historyNone: 'Add a domain first.',
    customersOf: (app) => `Customer app ${app}`,
    historyOf: (app) => `Call history app ${app}`,
    tokenLabel: 'API token',
    tokenHintCustomers: 'Needs: view records (and add, if unknown numbers become customers)',
    tokenHintHistory: 'Needs: add records (and view and edit, so that memo and result can be changed later)',
    tokenKept: 'Saved (type only to change it)',
    appLabel: 'App number',
    appHint: 'The number after /k/ in the app’s address.',
    readFields: 'Read its fields',
    fieldsMissing:
      'No fields for call id and phone number were found. Use the history app that Renkei makes, or ask your administrator.',
    fieldsFound: (count) => `${count} fields were found and set.`,
    testHistory: 'Test writing',
    testCustomers: (count) => `Readable (${count} examples)`,
    testWritten: (id) => `Test record #${id} was written. You may delete it.`,
    testName: 'Renkei test',
    testMemo: 'A test of writing from the extension’s options.',
    behaviourText: 'Switches act at once.',
    switches: {
      underline: { label: 'Underline numbers', hint: 'The page itself is not changed' },
      confirm: { label: 'Ask before calling', hint: 'Do-not-call and hours are shown even when this is off' },
      notify: { label: 'Notify of incoming calls', hint: 'Only with a phone server' },
      openRecord: { label: 'Open the caller’s record', hint: 'In a new tab, when the caller is known' },
    },
    locked: 'Laid down by your company',
    language: 'Language',
    languages: { auto: 'As the browser', ja: '日本語', en: 'English' },
    aboutText: 'Paste this when you ask for help. It holds no names, numbers or passwords.',
    copy: 'Copy',
    copied: 'Copied',
    facts: {
      version: 'Version',
      sites: 'Domains',
      phone: 'Phone',
      line: 'Line',
      outbox: 'Outbox',
      oldest: 'Oldest',
    },
    none: 'none',
  },
);
