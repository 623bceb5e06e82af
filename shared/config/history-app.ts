import type { CallFields } from './config.ts';

/** One field of the call history app, by the role it plays. */
export interface HistoryField {
  readonly role: keyof CallFields;
  readonly type: 'SINGLE_LINE_TEXT' | 'MULTI_LINE_TEXT' | 'NUMBER' | 'DATETIME' | 'DROP_DOWN';
  readonly code: string;
  readonly label: string;
  readonly unique?: true;
  readonly options?: readonly string[];
}

/** The call history app that Renkei makes when the admin agrees: every role has a field, the call id is unique. */
export const historyApp: { readonly name: string; readonly fields: readonly HistoryField[] } = {
  name: '通話履歴',
  fields: [
    { role: 'callId', type: 'SINGLE_LINE_TEXT', code: 'call_id', label: '通話ID', unique: true },
    { role: 'direction', type: 'DROP_DOWN', code: 'direction', label: '発着信', options: ['発信', '着信'] },
    { role: 'number', type: 'SINGLE_LINE_TEXT', code: 'number', label: '電話番号' },
    { role: 'customerName', type: 'SINGLE_LINE_TEXT', code: 'customer_name', label: '顧客名' },
    { role: 'customer', type: 'SINGLE_LINE_TEXT', code: 'customer', label: '顧客レコード番号' },
    { role: 'startedAt', type: 'DATETIME', code: 'started_at', label: '開始日時' },
    { role: 'endedAt', type: 'DATETIME', code: 'ended_at', label: '終了日時' },
    { role: 'duration', type: 'NUMBER', code: 'duration', label: '通話秒数' },
    { role: 'result', type: 'SINGLE_LINE_TEXT', code: 'result', label: '結果' },
    { role: 'memo', type: 'MULTI_LINE_TEXT', code: 'memo', label: 'メモ' },
    // A held call has several recordings; a link field would refuse them.
    { role: 'recordings', type: 'MULTI_LINE_TEXT', code: 'recordings', label: '録音' },
    { role: 'user', type: 'SINGLE_LINE_TEXT', code: 'user', label: '担当者' },
  ],
};

/** The fields of that app as calling settings name them. */
export const historyFields: CallFields = {
  callId: 'call_id',
  number: 'number',
  ...Object.fromEntries(historyApp.fields.map((it) => [it.role, it.code])),
};
