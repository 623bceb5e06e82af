import type { Outcome } from '../call/call-entry.ts';
import type { CallRecordWords } from '../call/call-record.ts';
import type { CallState } from '../call/call-state.ts';
import { words } from './words.ts';

/** Everything the extension says about calls. */
export interface CallWords {
  /** What a history record stores. Everybody writes into one app: the Japanese words count, whatever the screen's language. */
  readonly stored: CallRecordWords;
  /** What a call can come to, in the order of the keys 1 to 6; history stores the Japanese one of the same place. */
  readonly results: readonly string[];
  readonly state: Readonly<Record<CallState, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly stateIncoming: string;
  readonly linkCall: string;
  readonly direction: { readonly outgoing: string; readonly incoming: string };
  readonly unknownNumber: string;
  readonly incomingFrom: (who: string) => string;
  readonly callSelection: string;
  /** A person as one is spoken of. */
  readonly respectful: (name: string) => string;
  readonly today: string;
  readonly yesterday: string;
  readonly reasons: Readonly<Record<string, string>>;
  readonly cannotCall: string;
  // the page
  readonly call: string;
  readonly callTo: (who: string) => string;
  readonly callNumber: (number: string) => string;
  readonly copyHint: string;
  readonly enter: string;
  readonly cancel: string;
  readonly close: string;
  readonly callAnyway: string;
  readonly whyAnyway: string;
  readonly lastCall: string;
  readonly again: string;
  readonly dialling: string;
  readonly hangUp: string;
  readonly hold: string;
  readonly resume: string;
  readonly answer: string;
  readonly reject: string;
  readonly memo: string;
  readonly memoHint: string;
  readonly savedHere: string;
  readonly saving: string;
  readonly savedToKintone: string;
  readonly waitingForKintone: string;
  readonly onlyHere: string;
  readonly result: string;
  readonly done: string;
  readonly endedCall: string;
  readonly openRecord: string;
  readonly whichCustomer: string;
  readonly noneOfThem: string;
  readonly lookingUp: string;
  readonly notRegistered: string;
  readonly callBanner: string;
  readonly minimise: string;
  readonly expand: string;
  readonly seconds: (seconds: number) => string;
}

const outcomesJa: Readonly<Record<Outcome, string>> = {
  talked: '通話済み',
  dialled: '発信',
  noAnswer: '応答なし',
  missed: '不在着信',
  busy: '話し中',
  rejected: '拒否',
  cancelled: '取りやめ',
  failed: '失敗',
};
const outcomesEn: Readonly<Record<Outcome, string>> = {
  talked: 'Talked',
  dialled: 'Dialled',
  noAnswer: 'No answer',
  missed: 'Missed',
  busy: 'Busy',
  rejected: 'Declined',
  cancelled: 'Cancelled',
  failed: 'Failed',
};

const minutesAndSeconds = (seconds: number): [number, number] => [Math.floor(seconds / 60), seconds % 60];

/** The extension's own section of the dictionary. */
export const callWords = words<CallWords>(
  {
    stored: {
      direction: { outgoing: '発信', incoming: '着信' },
      outcome: outcomesJa,
    },
    results: ['通話済み', 'かけ直し', '担当者不在', '伝言', '番号違い', '架電禁止'],
    state: {
      requested: '準備しています',
      dialling: '発信しています',
      ringing: '呼び出しています',
      answered: '通話中',
      held: '保留中',
      ended: '通話が終わりました',
      missed: '応答がありませんでした',
      busy: '話し中でした',
      rejected: '相手が応答しませんでした',
      cancelled: '発信を取りやめました',
      failed: '発信できませんでした',
    },
    outcomes: outcomesJa,
    stateIncoming: '着信中',
    linkCall: '電話アプリで発信しました',
    direction: { outgoing: '発信', incoming: '着信' },
    unknownNumber: '登録のない番号',
    incomingFrom: (who) => `着信：${who}`,
    callSelection: 'Renkei で「%s」に電話する',
    respectful: (name) => `${name} 様`,
    today: '今日',
    yesterday: '昨日',
    reasons: {
      noNumber: '電話番号として読み取れません。',
      offline: 'ネットワークにつながっていません。つながってから、もう一度かけてください。',
      doNotCall: '架電禁止の顧客です。',
      busy: 'ほかの通話が続いています。終えてから、もう一度かけてください。',
      outsideHours: '発信できる時間の外です。',
      noDialler: '電話の設定がまだありません。拡張機能の設定画面で選んでください。',
      AUTH_REFUSED: '内線かパスワードが違います。拡張機能の設定画面で確かめてください。',
      NETWORK_UNREACHABLE: '電話のサーバーにつながりませんでした。',
      NETWORK_TIMEOUT: '電話のサーバーから返事がありませんでした。',
      REMOTE_BROKEN: '電話のサーバーに問題があります。しばらく待って、もう一度かけてください。',
      TOO_MANY_REQUESTS: '発信が多すぎます。少し待って、もう一度かけてください。',
      DIAL_REFUSED: '電話のサーバーがこの番号への発信を断りました。',
      CONFIG_INVALID: '発信リンクの形が正しくありません。拡張機能の設定画面で直してください。',
    },
    cannotCall: '発信できませんでした。',
    call: '発信',
    callTo: (who) => `${who}に電話`,
    callNumber: (number) => `${number} に電話`,
    copyHint: '＋クリック 番号をコピー',
    enter: '発信',
    cancel: 'やめる',
    close: '閉じる',
    callAnyway: '理由を残して発信…',
    whyAnyway: '発信する理由',
    lastCall: '前回',
    again: 'もう一度',
    dialling: '押すと取りやめ',
    hangUp: '終話',
    hold: '保留',
    resume: '保留を解除',
    answer: '応答',
    reject: '拒否',
    memo: 'メモ',
    memoHint: '入力すると、この端末に保存されます',
    savedHere: 'この端末に保存済み',
    saving: '保存しています',
    savedToKintone: 'kintone に保存済み',
    waitingForKintone: 'kintone への送信待ち',
    onlyHere: 'この端末だけに保存（通話履歴アプリは未設定）',
    result: '結果',
    done: '完了',
    endedCall: '通話を終えた',
    openRecord: 'レコードを開く',
    whichCustomer: '同じ番号の顧客が複数あります',
    noneOfThem: 'どちらでもない',
    lookingUp: '調べています',
    notRegistered: '登録のない番号',
    callBanner: '通話',
    minimise: '小さくする',
    expand: '広げる',
    seconds: (seconds) => {
      const [minutes, rest] = minutesAndSeconds(seconds);
      return minutes > 0 ? `${minutes}分${rest}秒` : `${rest}秒`;
    },
  },
  {
    stored: {
      direction: { outgoing: 'Outgoing', incoming: 'Incoming' },
      outcome: outcomesEn,
    },
    results: ['Talked', 'Call back', 'Not in', 'Left message', 'Wrong number', 'Do not call'],
    state: {
      requested: 'Preparing',
      dialling: 'Dialling',
      ringing: 'Ringing',
      answered: 'In call',
      held: 'On hold',
      ended: 'Call ended',
      missed: 'No answer',
      busy: 'The line was busy',
      rejected: 'The call was declined',
      cancelled: 'Call cancelled',
      failed: 'The call could not be made',
    },
    outcomes: outcomesEn,
    stateIncoming: 'Incoming call',
    linkCall: 'Dialled with your phone app',
    direction: { outgoing: 'Outgoing', incoming: 'Incoming' },
    unknownNumber: 'Unknown number',
    incomingFrom: (who) => `Incoming call: ${who}`,
    callSelection: 'Call “%s” with Renkei',
    respectful: (name) => name,
    today: 'Today',
    yesterday: 'Yesterday',
    reasons: {
      noNumber: 'This cannot be read as a phone number.',
      offline: 'You are offline. Call again once the network is back.',
      doNotCall: 'This customer must not be called.',
      busy: 'Another call is still going on. End it, then call again.',
      outsideHours: 'It is outside calling hours.',
      noDialler: 'No phone is set up yet. Choose one in the extension’s options.',
      AUTH_REFUSED: 'The extension number or its password is wrong. Check them in the extension’s options.',
      NETWORK_UNREACHABLE: 'The phone server could not be reached.',
      NETWORK_TIMEOUT: 'The phone server did not answer.',
      REMOTE_BROKEN: 'The phone server has a problem. Wait a little, then call again.',
      TOO_MANY_REQUESTS: 'Too many calls at once. Wait a little, then call again.',
      DIAL_REFUSED: 'The phone server refused to call this number.',
      CONFIG_INVALID: 'The dial link is not well formed. Correct it in the extension’s options.',
    },
    cannotCall: 'The call could not be made.',
    call: 'Call',
    callTo: (who) => `Call ${who}`,
    callNumber: (number) => `Call ${number}`,
    copyHint: '+click copies the number',
    enter: 'call',
    cancel: 'Cancel',
    close: 'Close',
    callAnyway: 'Call and note why…',
    whyAnyway: 'Why you are calling',
    lastCall: 'Last call',
    again: 'Try again',
    dialling: 'Press to cancel',
    hangUp: 'Hang up',
    hold: 'Hold',
    resume: 'Resume',
    answer: 'Answer',
    reject: 'Decline',
    memo: 'Memo',
    memoHint: 'Saved on this device as you type',
    savedHere: 'Saved on this device',
    saving: 'Saving',
    savedToKintone: 'Saved to kintone',
    waitingForKintone: 'Waiting to be sent to kintone',
    onlyHere: 'Kept on this device only (no call history app is set up)',
    result: 'Result',
    done: 'Done',
    endedCall: 'The call is over',
    openRecord: 'Open record',
    whichCustomer: 'Several customers have this number',
    noneOfThem: 'None of them',
    lookingUp: 'Looking up',
    notRegistered: 'Unknown number',
    callBanner: 'Call',
    minimise: 'Make smaller',
    expand: 'Make larger',
    seconds: (seconds) => {
      const [minutes, rest] = minutesAndSeconds(seconds);
      return minutes > 0 ? `${minutes} min ${rest} s` : `${rest} s`;
    },
  },
);
