import type { Field } from '../../../field/schema.ts';

/** One field of a state app: enough to create it and to write it. */
interface StateField {
  readonly type: 'SINGLE_LINE_TEXT' | 'MULTI_LINE_TEXT' | 'NUMBER' | 'DATETIME' | 'DROP_DOWN';
  readonly code: string;
  readonly label: string;
  readonly unique?: true;
  readonly options?: readonly string[];
}

/** An app that Renkei keeps its own records in. */
export interface StateApp {
  readonly name: string;
  readonly fields: readonly StateField[];
}

const text = (code: string, label: string): StateField => ({ type: 'SINGLE_LINE_TEXT', code, label });
const key = (code: string, label: string): StateField => ({ ...text(code, label), unique: true });
const long = (code: string, label: string): StateField => ({ type: 'MULTI_LINE_TEXT', code, label });
const number = (code: string, label: string): StateField => ({ type: 'NUMBER', code, label });
const time = (code: string, label: string): StateField => ({ type: 'DATETIME', code, label });
const choice = (code: string, label: string, options: readonly string[]): StateField => ({
  type: 'DROP_DOWN',
  code,
  label,
  options,
});

/** Cursors, leases and pairs: one record each, told apart by `kind`. */
export const linkApp: StateApp = {
  name: '連携リンク',
  fields: [
    choice('kind', '種類', ['lease', 'checkpoint', 'link', 'told']),
    key('key', 'キー'),
    key('partner', '相手のキー'),
    text('job', 'ジョブ'),
    text('left', 'kintoneのレコード'),
    text('right', '相手のレコード'),
    choice('state', '状態', ['live', 'suspended', 'outside']),
    long('agreed', '一致した値の控え'),
    text('leftRevision', 'kintoneの版'),
    text('rightRevision', '相手の版'),
    text('owner', '実行中の窓口'),
    text('expiresAt', '実行権の期限'),
    text('startedAt', '直近の開始'),
    number('fence', '実行権の番号'),
    text('bookmark', '同期済みの時刻'),
    text('signpost', '実行中の上限時刻'),
    text('reached', '読み取り済みの時刻'),
    text('bookmarkedAt', '同期済みとした時刻'),
    long('cursor', '続きの位置'),
    long('seen', '処理済みの版'),
    long('rest', '初回の残り'),
    text('result', '直近の結果'),
    text('succeededAt', '直近の成功'),
    long('told', '知らせた問題'),
    text('heldUntil', '保留の期限'),
    text('usedDay', '使用回数の日'),
    long('usedByApp', 'アプリごとの使用回数'),
  ],
};

/** Runs, and the items of each run in records of their own. */
export const logApp: StateApp = {
  name: '連携ログ',
  fields: [
    choice('kind', '種類', ['run', 'items']),
    key('key', 'キー'),
    text('run', '実行'),
    text('job', 'ジョブ'),
    choice('trigger', 'きっかけ', [
      'manual',
      'schedule',
      'save',
      'webhook',
      'retry',
      'test',
      'undo',
      'import',
    ]),
    choice('state', '結果', ['running', 'done', 'held', 'stopped', 'cancelled']),
    time('startedAt', '開始'),
    time('endedAt', '終了'),
    number('read', '読み取り'),
    number('created', '新規'),
    number('updated', '更新'),
    number('skipped', '変更なし'),
    number('failed', 'エラー'),
    number('conflicts', '競合'),
    number('writes', '書き込み'),
    number('kintoneRequests', 'kintoneへの要求'),
    number('otherRequests', '相手への要求'),
    text('fault', '止まった理由'),
    number('page', 'ページ'),
    long('body', '内容'),
  ],
};

/** A state app's fields as a schema, so that writing to it needs no request for the form. */
export const stateSchema = (app: StateApp): readonly Field[] =>
  app.fields.map((it) => ({
    code: it.code,
    label: it.label,
    type: it.type === 'NUMBER' ? 'decimal' : 'text',
    native: it.type,
    required: false,
    unique: it.unique === true,
    upsertKey: it.unique === true,
    readable: true,
    creatable: true,
    updatable: true,
    hasDefault: false,
  }));

/** A state app's fields as kintone's form settings take them. */
export const formProperties = (app: StateApp): { [code: string]: object } =>
  Object.fromEntries(
    app.fields.map(({ options, ...it }) => [
      it.code,
      options
        ? {
            ...it,
            options: Object.fromEntries(
              options.map((name, index) => [name, { label: name, index: `${index}` }]),
            ),
          }
        : it,
    ]),
  );
