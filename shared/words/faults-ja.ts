import type { FaultCode } from '../fault/codes.ts';
import type { FaultFacts, Say } from './fault-facts.ts';
import { listFileWords } from './list-file.ts';

const field = (values: FaultFacts['values'], otherwise: string): string =>
  values.field === undefined || values.field === '' ? otherwise : `「${values.field}」`;

const many = (value: string | number | undefined): string => Number(value).toLocaleString('en-US');

const stands: Readonly<Record<string, string>> = {
  running: 'まだ実行中の',
  held: '保留中の',
  stopped: '停止している',
  cancelled: '途中で中止された',
};

/** Japanese, a sentence for every fault code. */
export const faultsJa: Readonly<Record<FaultCode, Say>> = {
  CONFIG_INVALID: () => ({
    what: '設定に不備があるため、実行できませんでした。',
    cure: '管理者が設定画面を開き、赤く示された箇所を直してください。',
  }),
  CONFIG_NEWER: () => ({
    what: '設定が、このプラグインより新しい版で保存されています。',
    cure: 'プラグインを最新版に更新してください。',
  }),
  AUTH_REFUSED: ({ who }) => ({
    what: `${who} がサインインを断りました。接続の鍵か秘密が違います。`,
    cure: '管理者が設定画面の「接続」で鍵と秘密を入れ直してください。',
  }),
  AUTH_EXPIRED: ({ who, values }) => ({
    what: `${who}${values.connection ? `（${values.connection}）` : ''} の認証が取り消されたか、期限が切れています。`,
    cure: '管理者が設定画面の「接続」で認証し直してください。マッピングはそのまま残ります。',
  }),
  IP_RESTRICTED: ({ who }) => ({
    what: `${who} が、接続元のアドレスを理由に断りました。`,
    cure: 'IP アドレス制限に、接続元の範囲を加えてください。',
  }),
  PERMISSION_MISSING: ({ who }) => ({
    what: `${who} で、必要な権限がありません。`,
    cure: '実行するユーザーか API トークンに、閲覧・追加・編集の権限を付けてください。',
  }),
  CONTRACT_MISSING: ({ who }) => ({
    what: `${who} の契約に、この機能が含まれていません。`,
    cure: '契約内容を担当者に確かめてください。',
  }),
  TOKEN_INACTIVE: () => ({
    what: 'API トークンがまだ有効になっていません。',
    cure: 'アプリの設定で API トークンを保存し、「アプリを更新」を押してください。',
  }),
  APP_NOT_FOUND: () => ({
    what: 'アプリが見つかりません。削除されたか、まだ公開されていません。',
    cure: 'アプリの番号と公開の状態を確かめてください。',
  }),
  SCHEMA_CHANGED: ({ values }) => ({
    what: `マッピングした項目${field(values, '')}が変わったか、なくなっています。`,
    cure: '管理者が設定画面のマッピングを開き、印の付いた行を直してください。',
  }),
  KEY_UNMAPPED: ({ values }) => ({
    what: `キーの項目${field(values, '')}が使えないため、何も書き込まずに終わりました。`,
    cure: '管理者が設定画面のマッピングで、キーにする項目を選び直してください。',
  }),
  KEY_NOT_USABLE: ({ values }) => ({
    what: `キーの項目${field(values, '')}は、この種類ではキーにできません。`,
    cure: `1 行の文字列${values.takes ? '' : 'か数値'}の項目をキーに選んでください。`,
  }),
  QUERY_INVALID: ({ who }) => ({
    what: `${who} が、絞り込みの条件を受け付けませんでした。`,
    cure: 'ジョブの条件に、なくなった項目や書き間違いがないか確かめてください。',
  }),
  REQUEST_INVALID: ({ who }) => ({
    what: `${who} がリクエストを受け付けませんでした。`,
    cure: '結果を CSV に書き出し、管理者に知らせてください。',
  }),
  RUNNER_NEEDED: () => ({
    what: 'このジョブは他のアプリも参照するため、この画面からは実行できません。',
    cure: 'ランナー（renkei run）で実行してください。',
  }),
  ACCESS_LOST: ({ who, values }) => ({
    what: `${who} の「${values.object}」が見えなくなったため、休止しています。${values.rows} 行のマッピングと、つながりはそのまま残っています。`,
    cure: `${who} の管理者に、この連携が使うユーザーの閲覧権限を戻してもらってください。次の実行から自動で続きます。`,
  }),
  QUOTA_HELD: ({ who, values }) =>
    values.full === 'storage'
      ? {
          what: `${who} のデータ容量がいっぱいのため、保留にしました。`,
          cure: '不要なデータを消すか、容量を増やしてください。空きができると、次の実行が続きから始まります。',
        }
      : values.app === undefined
        ? {
            what: `${who} の 24 時間の API 回数が上限に近づいたため、ほかの利用の分を残して保留にしました。`,
            cure: '上限は直近 24 時間で数えられ、少しずつ空きます。空くと、次の実行が続きから始まります。急ぐときは、ほかの連携の回数を減らしてください。',
          }
        : {
            what: `kintone アプリ ${values.app} の今日の API 回数（上限 ${many(values.limit)} 回）を使い切ったため、保留にしました。`,
            cure: `日本時間の ${values.at} を過ぎると、続きから自動で始まります。`,
          },
  JOB_WAITS: ({ values }) => ({
    what: `先に終わるはずの「${values.job}」が${stands[values.state ?? ''] ?? '最後まで進んでいない'}ため、待っています。`,
    cure:
      values.state === 'running'
        ? `「${values.job}」が終わると始まります。`
        : `「${values.job}」の結果を確かめて、最後まで進めてください。終わると始まります。待たずに動かすときは、手動で実行してください。`,
  }),
  CEILING: ({ values }) => ({
    what: `相手側の顧客数が、設定した上限（${many(values.limit)} 件）に達しています。新しい顧客は追加せず、保留にしました。`,
    cure: '接続の設定で上限を上げるか、相手側の顧客を減らすか、対象の条件を絞ってください。空きができると、次の実行で追加します。',
  }),
  LEASE_HELD: ({ values }) => ({
    what: values.owner
      ? `このジョブは、いま ${values.owner} が実行しています。`
      : 'このジョブは、いまほかの画面が実行しています。',
    cure: '終わるまで待ってください。もう一度押さなくても、変更は次の同期で反映されます。',
  }),
  LEASE_LOST: () => ({
    what: '実行の順番が、途中でほかの画面に移りました。',
    cure: 'ここまでの書き込みは残っています。続きは、引き継いだ画面が行います。',
  }),
  CANCELLED: () => ({
    what: '途中で中止しました。',
    cure: 'ここまでの書き込みは残っています。次の同期は続きから始まります。',
  }),
  TOO_MANY_REQUESTS: ({ who }) => ({
    what: `${who} が混み合っています。`,
    cure: '少し待って、もう一度実行してください。',
  }),
  NETWORK_UNREACHABLE: ({ values }) => ({
    what: values.host ? `${values.host} に届きませんでした。` : '接続先に届きませんでした。',
    cure: 'ネットワークと接続先のアドレスを確かめて、もう一度実行してください。',
  }),
  NETWORK_TIMEOUT: ({ values }) => ({
    what: values.host ? `${values.host} から返事がありませんでした。` : '接続先から返事がありませんでした。',
    cure: '少し待って、もう一度実行してください。続きから始まります。',
  }),
  REMOTE_MAINTENANCE: ({ who }) => ({
    what: `${who} がメンテナンス中です。`,
    cure: '終わったころに、もう一度実行してください。続きから始まります。',
  }),
  REMOTE_BROKEN: ({ who }) => ({
    what: `${who} で問題が起きています。`,
    cure: '少し待って、もう一度実行してください。続くときは稼働状況を確かめてください。',
  }),
  REMOTE_LOCKED: ({ who }) => ({
    what: `${who} で、ほかの処理が同じデータを使っています。`,
    cure: '少し待って、もう一度実行してください。',
  }),
  ROW_REQUIRED: ({ values }) => ({
    what: `必須項目${field(values, '')}が空です。`,
    cure: '元のレコードに値を入れるか、マッピングで空のときの既定値を決めてください。',
  }),
  ROW_INVALID: ({ values }) => ({
    what: `${field(values, '項目')}の値が、相手の項目に入りません。`,
    cure: '値の形か長さを直すか、マッピングに変換を加えてください。',
  }),
  ROW_DUPLICATE_VALUE: ({ values }) => ({
    what: `${field(values, '項目')}の値が、ほかのレコードと重複しています。`,
    cure: '重複したレコードをまとめるか、片方の値を直してください。',
  }),
  ROW_LOOKUP_MISSING: ({ values }) => ({
    what: `${field(values, 'ルックアップ')}の参照先に、該当するレコードがありません。`,
    cure: '参照先のレコードを先に登録してから、失敗した行を再実行してください。',
  }),
  ROW_NOT_FOUND: () => ({
    what: '書き込み先のレコードがなくなっています。',
    cure: '削除されていないか確かめてください。次の同期で相手を探し直します。',
  }),
  ROW_CHANGED: () => ({
    what: '同期の途中で、レコードがほかの人に更新されました。',
    cure: '失敗した行を再実行すると、新しい値で比べ直します。',
  }),
  ROW_FIELD_REFUSED: ({ values }) => ({
    what: `${field(values, '項目')}への書き込みが断られました。`,
    cure: '項目の権限を確かめるか、マッピングでこの行を受信のみにしてください。',
  }),
  ROW_AMBIGUOUS: () => ({
    what: '同じキーのレコードが相手側に複数あり、1 つに決められませんでした。',
    cure: '重複したレコードをまとめるか、ジョブの「重複したとき」の決め方を変えてください。',
  }),
  ROW_SHARED: () => ({
    what: '相手側でマージまたは変換された先のレコードが、すでに別のレコードと結び付いています。',
    cure: '同じ人のレコードが 2 つあります。1 つにまとめてください。',
  }),
  ROW_REFUSED: ({ who }) => ({
    what: `${who} がこの行を断りました。`,
    cure: '相手側の入力規則や自動処理を確かめてください。',
  }),
  FILE_UNREADABLE: ({ values }) =>
    listFileWords.ja[String(values.problem)]?.(values) ?? {
      what: 'ファイルを読み取れませんでした。',
      cure: '文字コードと形式を確かめて、選び直してください。',
    },
  FILE_UNWRITABLE: ({ values }) => ({
    what: `ファイル「${values.file}」に書き込めませんでした。`,
    cure: 'フォルダーと書き込みの権限、空き容量を確かめてください。',
  }),
  DIAL_REFUSED: () => ({
    what: '発信が断られました。',
    cure: '番号と電話の設定を確かめてください。',
  }),
  INTERNAL: () => ({
    what: 'Renkei の中で問題が起きました。',
    cure: '画面を再読み込みしてください。続くときは、結果を CSV に書き出して管理者に知らせてください。',
  }),
};
