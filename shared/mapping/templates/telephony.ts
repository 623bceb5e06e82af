import type { MappingTemplate, TemplatePart } from './template.ts';
import { appField, keyField, options, otherField } from './template-field.ts';
import { row, step, templateMapping } from './template-row.ts';

const customers: TemplatePart = {
  id: 'customers',
  app: {
    name: '顧客管理',
    fields: [
      appField('電話番号', 'text', { required: true }),
      appField('顧客名', 'text'),
      appField('会社名', 'text'),
      appField('メールアドレス', 'email'),
      appField('住所', 'text'),
      appField('メモ', 'multiline'),
    ],
  },
  right: {
    system: 'http-json',
    object: 'contacts',
    fields: [
      otherField('number', '電話番号', 'phone', { required: true }),
      otherField('name', '名前', 'text'),
      otherField('company', '会社名', 'text'),
      otherField('email', 'メールアドレス', 'email'),
      otherField('address', '住所', 'text'),
      otherField('memo', 'メモ', 'multiline'),
    ],
  },
  mapping: templateMapping(
    [
      row('電話番号', 'number', 'both', {
        role: 'phone',
        sendSteps: [step('phone', { style: 'e164', extension: 'leaveOut' })],
        receiveSteps: [step('phone', { style: 'national' })],
        onError: 'failRow',
      }),
      row('顧客名', 'name', 'both'),
      row('会社名', 'company', 'both'),
      row('メールアドレス', 'email', 'both'),
      row('住所', 'address', 'both'),
      row('メモ', 'memo', 'both'),
    ],
    '電話番号-number',
  ),
  job: { kind: 'twoWay', everyMinutes: 60, initial: 'last60Days', duplicates: 'newest', conflicts: 'newest' },
};

const calls: TemplatePart = {
  id: 'calls',
  app: {
    name: '通話履歴',
    fields: [
      keyField('通話ID'),
      appField('電話番号', 'text'),
      appField('顧客名', 'text'),
      appField('発着信', 'choice', options('発信', '着信')),
      appField('開始日時', 'datetime'),
      appField('終了日時', 'datetime'),
      appField('通話時間', 'decimal'),
      appField('結果', 'choice', options('応答', '不在', '話し中', '留守番電話')),
      appField('担当', 'users'),
      appField('録音', 'multiline'),
      appField('メモ', 'multiline'),
    ],
  },
  right: {
    system: 'http-json',
    object: 'records',
    fields: [
      otherField('call_id', '通話ID', 'id', { unique: true }),
      otherField('number', '相手番号', 'phone'),
      otherField('name', '名前', 'text'),
      otherField('direction', '発着信', 'text'),
      otherField('started_at', '開始日時', 'datetime'),
      otherField('ended_at', '終了日時', 'datetime'),
      otherField('duration', '通話時間', 'decimal'),
      otherField('result', '結果', 'text'),
      otherField('user', '応対者', 'email'),
      otherField('recording', '録音', 'text'),
      otherField('memo', 'メモ', 'multiline'),
    ],
  },
  mapping: templateMapping(
    [
      row('通話ID', 'call_id', 'receive', { role: 'key', onError: 'failRow' }),
      row('電話番号', 'number', 'receive', {
        role: 'phone',
        receiveSteps: [step('phone', { style: 'national' })],
      }),
      row('顧客名', 'name', 'receive'),
      row('発着信', 'direction', 'receive', {
        receiveSteps: [step('choice', { table: { outgoing: '発信', incoming: '着信' } })],
      }),
      row('開始日時', 'started_at', 'receive'),
      row('終了日時', 'ended_at', 'receive'),
      row('通話時間', 'duration', 'receive'),
      row('結果', 'result', 'receive', {
        receiveSteps: [
          step('choice', {
            table: { answered: '応答', missed: '不在', busy: '話し中', voicemail: '留守番電話' },
          }),
        ],
      }),
      row('担当', 'user', 'receive', { receiveSteps: [step('users')] }),
      row('録音', 'recording', 'receive', { role: 'recording' }),
      row('メモ', 'memo', 'receive'),
    ],
    '通話ID-call_id',
  ),
  job: { kind: 'append', everyMinutes: 5, initial: 'fromNow', duplicates: 'first', conflicts: 'right' },
};

/** Customers shared with a telephone system, and its calls as records. */
export const telephony: MappingTemplate = { id: 'telephony', parts: [customers, calls] };
