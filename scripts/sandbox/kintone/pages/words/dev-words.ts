import { words } from '../../../../../shared/words/words.ts';

/** What the calls behind the pages say when they refuse. */
export const devWords = words(
  {
    signInFirst: 'サインインしてください。',
    wrongToken: '要求トークンが正しくありません。ページを読み込み直してください。',
    notAllowed: 'この操作をする権限がありません。',
    noSuchApp: 'アプリが見つかりません。',
    noSuchPlugin: 'このアプリにはそのプラグインが追加されていません。',
    noSuchUser: 'その利用者はいません。',
    busy: 'ほかの保存と重なりました。少し待ってからもう一度保存してください。',
    notSettings: '設定は、名前と文字列の組で渡してください。',
    configNotText: (key: string) => `設定「${key}」の値が文字列ではありません。`,
    configKey: (key: string) => `設定の名前「${key}」に半角英数字と記号以外が含まれています。`,
    configValueTooLong: (key: string) => `設定「${key}」の値が 65,535 文字を超えています。`,
    configTooLarge: '設定の合計が 256 KB を超えています。',
    notWebAddress: 'URL は http:// または https:// で始めてください。',
    notProxySettings:
      'メソッドは GET、POST、PUT、DELETE のいずれかで、データの値にはオブジェクトを使えません。',
    methodNotKnown: (method: string) =>
      `メソッド「${method}」は使えません。GET、POST、PUT、DELETE のいずれかにしてください。`,
    notAnUpload: 'アップロードは POST か PUT で、RAW 形式の 200 MB 以下のデータだけを送れます。',
    proxyFailed: 'プロキシから相手に接続できませんでした。',
    notRung: '内線を鳴らせませんでした。電話交換機が動いているか、内線が登録されているかを確かめてください。',
    noPermissionTicked: '権限を一つ以上選んでください。',
  },
  {
    signInFirst: 'Please sign in.',
    wrongToken: 'The request token is wrong. Please load the page again.',
    notAllowed: 'You may not do this.',
    noSuchApp: 'The app was not found.',
    noSuchPlugin: 'That plugin has not been added to this app.',
    noSuchUser: 'There is no such user.',
    busy: 'Another save was under way. Please wait a moment and save again.',
    notSettings: 'Settings must be given as names with texts.',
    configNotText: (key: string) => `The value of “${key}” is not a text.`,
    configKey: (key: string) => `The name “${key}” has characters other than ASCII.`,
    configValueTooLong: (key: string) => `The value of “${key}” is longer than 65,535 characters.`,
    configTooLarge: 'The settings are larger than 256 KB in all.',
    notWebAddress: 'The URL must begin with http:// or https://.',
    notProxySettings:
      'The method must be GET, POST, PUT or DELETE, and values of the data must not be objects.',
    methodNotKnown: (method: string) =>
      `The method “${method}” cannot be used. Use GET, POST, PUT or DELETE.`,
    notAnUpload: 'Uploads are POST or PUT, in the format RAW, of 200 MB at most.',
    proxyFailed: 'The proxy could not reach the target.',
    notRung:
      'The extension could not be rung. Check that the phone exchange runs and the extension is registered.',
    noPermissionTicked: 'Please tick at least one permission.',
  },
);
