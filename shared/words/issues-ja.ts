import type { IssueCode } from '../issue/codes.ts';
import type { Sentence } from './fault-facts.ts';
import type { SayIssue } from './issue-facts.ts';

const say = (what: string, cure: string): Sentence => ({ what, cure });

/** Japanese, a sentence for every issue code. */
export const issuesJa: Readonly<Record<IssueCode, SayIssue>> = {
  REQUIRED_EMPTY: ({ field }) =>
    say(
      `必須項目${field}が空です。`,
      '元のレコードに値を入れるか、マッピングで空のときの既定値を決めてください。',
    ),
  TYPE_MISMATCH: ({ field }) =>
    say(`${field}は、相手の項目と種類が合いません。`, '種類の合う項目を選ぶか、変換を加えてください。'),
  NUMBER_FORMAT: ({ field, value }) =>
    say(`${field}の値${value}は、数値として読み取れません。`, '数字だけの値に直してください。'),
  NUMBER_RANGE: ({ field, value }) =>
    say(
      `${field}の値${value}が、相手の項目で使える範囲を超えています。`,
      '値を直すか、相手の項目の範囲を広げてください。',
    ),
  DATE_FORMAT: ({ field, value }) =>
    say(
      `${field}の値${value}は、日付として読み取れません。`,
      '年を含む形（2026-11-22 など）に直してください。',
    ),
  TIME_FORMAT: ({ field, value }) =>
    say(`${field}の値${value}は、時刻として読み取れません。`, '9:05 のような形に直してください。'),
  DATETIME_FORMAT: ({ field, value }) =>
    say(
      `${field}の値${value}は、日時として読み取れません。`,
      '2026-11-22 09:05 のような形に直してください。',
    ),
  BOOLEAN_FORMAT: ({ field, value }) =>
    say(
      `${field}の値${value}は、はい・いいえとして読み取れません。`,
      'true か false、または設定した言葉に直してください。',
    ),
  EMAIL_FORMAT: ({ field, value }) =>
    say(`${field}の値${value}は、メールアドレスの形ではありません。`, 'アドレスを直してください。'),
  PHONE_FORMAT: ({ field, value }) =>
    say(`${field}の値${value}は、電話番号として読み取れません。`, '市外局番から始まる番号に直してください。'),
  URL_FORMAT: ({ field, value }) =>
    say(
      `${field}の値${value}は、リンクの形ではありません。`,
      'https:// から始まるアドレスに直してください。',
    ),
  CHOICE_UNKNOWN: ({ field, value }) =>
    say(
      `${field}に、値${value}と同じ選択肢がありません。`,
      '相手の項目に同じ選択肢を加えるか、マッピングの対応表に書いてください。',
    ),
  USER_UNKNOWN: ({ field, value }) =>
    say(
      `${field}のユーザー${value}が見つかりません。`,
      'ユーザーを登録するか、マッピングの対応表に書いてください。',
    ),
  LOOKUP_MISSING: ({ field, value }) =>
    say(`${field}の参照先に、${value}のレコードがありません。`, '参照先のレコードを先に登録してください。'),
  FIND_NOWHERE: ({ field }) =>
    say(
      `${field}の値をどこで探すかが決まっていません。`,
      '探すアプリかオブジェクトと、その項目を選んでください。',
    ),
  RELATED_ADDED: ({ field, value }) =>
    say(`${field}の参照先に、${value}のレコードを追加しました。`, '足りない項目は参照先で補ってください。'),
  RELATED_REFUSED: ({ field, value }) =>
    say(
      `${field}の参照先に、${value}のレコードを追加できませんでした。`,
      '参照先の権限と必須項目を確かめるか、先に登録してください。',
    ),
  TAG_NOT_ALLOWED: ({ field, value }) =>
    say(
      `${field}のタグ${value}は、許可した一覧にありません。`,
      'タグの一覧に加えるか、元の値を直してください。',
    ),
  TOO_LONG: ({ field }) =>
    say(`${field}の値が長すぎて入りません。`, '値を短くするか、切り詰める変換を加えてください。'),
  TOO_SHORT: ({ field }) =>
    say(`${field}の値が短すぎます。`, '値を直すか、相手の項目の最小文字数を見直してください。'),
  TRUNCATED: ({ field }) =>
    say(`${field}の値を、入る長さに切り詰めました。`, '全文が要るときは、長い文字列の項目に替えてください。'),
  LATCHED: ({ field }) =>
    say(
      `${field}は一度オンになると、この向きではオフに戻しません。`,
      '戻すときは、kintone で直接変えてください。',
    ),
  LOSSY: ({ field }) =>
    say(
      `${field}は、書式の一部を失って反映されました。`,
      '書式を残すときは、リッチエディターの項目に替えてください。',
    ),
  NO_MATCH: () => say('一致する相手が見つかりませんでした。', 'メールアドレスか電話番号を確かめてください。'),
  KEY_MISSING: ({ field }) =>
    say(`キーの項目${field}が空のため、相手を探せません。`, '元のレコードのキーを入れてください。'),
  KEY_DUPLICATE: ({ value }) =>
    say(`キーの値${value}が、複数のレコードにあります。`, '重複したレコードをまとめてください。'),
  KEY_UNMAPPED: () =>
    say('キーの項目がマッピングされていません。', 'マッピングの行から、キーにする項目を選んでください。'),
  KEY_NOT_UNIQUE: ({ field }) =>
    say(
      `キーの項目${field}は、値の重複を禁止していません。`,
      '項目の設定で「値の重複を禁止する」を有効にしてください。',
    ),
  KEY_TYPE: ({ field }) =>
    say(`項目${field}の種類は、キーにできません。`, '1 行の文字列か数値の項目を選んでください。'),
  FIELD_MISSING: ({ field }) =>
    say(`項目${field}が見つかりません。`, '削除されていないか確かめ、マッピングで選び直してください。'),
  FIELD_RENAMED: ({ field }) =>
    say(`項目${field}の名前が変わったようです。`, '候補を確かめて、マッピングを直してください。'),
  FIELD_READ_ONLY: ({ field }) =>
    say(`項目${field}には書き込めません。`, 'この行を受信のみにするか、ほかの項目を選んでください。'),
  FIELD_NO_ACCESS: ({ field }) =>
    say(`項目${field}を見る権限がありません。`, '連携用ユーザーの項目の権限を確かめてください。'),
  FIELD_NOW_REQUIRED: ({ field }) =>
    say(`項目${field}が、新しく必須になりました。`, 'この項目をマッピングするか、固定の値を決めてください。'),
  OPTION_REMOVED: ({ field, value }) =>
    say(`項目${field}から、選択肢${value}がなくなりました。`, '選択肢を戻すか、対応表を直してください。'),
  TARGET_TWICE: ({ field }) =>
    say(
      `項目${field}が、2 つの行の書き込み先になっています。`,
      'どちらか 1 行にするか、結合の変換を使ってください。',
    ),
  REQUIRED_UNMAPPED: ({ field }) =>
    say(`必須項目${field}が、マッピングされていません。`, '行を加えるか、固定の値を決めてください。'),
  DIRECTION_IMPOSSIBLE: ({ field }) =>
    say(`項目${field}は、この向きでは使えません。`, '向きを変えるか、ほかの項目を選んでください。'),
  TRANSFORM_UNKNOWN: ({ value }) =>
    say(`知らない変換${value}が使われています。`, '変換を選び直してください。'),
  TRANSFORM_OPTION: () => say('変換の設定に誤りがあります。', '変換の設定を開いて直してください。'),
  TAG_CONSENT: () =>
    say('タグの書き込みには、管理者の同意が必要です。', '説明を読み、同意してから有効にしてください。'),
  ROW_ID_TWICE: () => say('同じ番号の行が 2 つあります。', 'どちらかの行を削除してください。'),
  TIME_ZONE: ({ value }) => say(`タイムゾーン${value}を読み取れません。`, '一覧から選び直してください。'),
  ROLE_REFUSES_TYPE: ({ field }) =>
    say(`項目${field}の種類は、この役割に使えません。`, '種類の合う項目を選んでください。'),
  CONFIG_SHAPE: () =>
    say('設定の形が正しくありません。', '設定画面で入れ直すか、正しいファイルを読み込んでください。'),
  CONFIG_TOO_LARGE: () =>
    say('設定が大きすぎて保存できません。', '使っていないジョブや対応表を減らしてください。'),
  SECRET_IN_CONFIG: () =>
    say('設定の中に、秘密の値が含まれています。', '秘密の値を消し、「接続」の欄に入れてください。'),
  SCHEDULE_MISSING: () => say('実行する時がまだ決まっていません。', 'スケジュールを決めてください。'),
  SCHEDULE_TOO_OFTEN: () => say('間隔が短すぎます。', '5 分以上にしてください。'),
  APP_ADDRESS: () =>
    say(
      'アプリの番号かアドレスを読み取れません。',
      '番号だけか、アプリの画面のアドレスを貼り付けてください。',
    ),
  CSV_HEADER_MISSING: ({ value }) =>
    say(`CSV の 1 行目に、見出し${value}がありません。`, '見出しを加えるか、対応を選び直してください。'),
  CSV_HEADER_TWICE: ({ value }) =>
    say(`CSV の 1 行目に、同じ見出し${value}が 2 つあります。`, 'どちらかの見出しを変えてください。'),
  CSV_ROW_WIDTH: () => say('列の数が、見出しと合わない行があります。', '区切りと引用符を確かめてください。'),
  RULE_BROKEN: ({ field }) =>
    say(`${field}の値が、決めた規則に合いません。`, '元の値を直すか、規則を見直してください。'),
  LOST_ON_CONVERSION: ({ field }) =>
    say(
      `リードが取引先責任者になり、${field}を取引先責任者へ運ぶジョブがないため、この項目はもう同期しません。`,
      'このアプリの取引先責任者のジョブでこの項目を対応づけるか、そのジョブを作ってください。',
    ),
  FLAG_NEEDS_ALIVE: ({ field }) =>
    say(
      `${field}は削除の印を付ける必須項目のため、レコードが戻ったときに空にできません。`,
      '戻ったときの値を決めてください。',
    ),
  FLAG_NEVER_SET: ({ field }) =>
    say(
      `${field}には印が付きません。一方向のジョブでは、kintone で削除されたことが分かりません。`,
      'ジョブを双方向にするか、印の指定を外してください。',
    ),
};
