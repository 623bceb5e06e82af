import type { MappingTemplate } from './template.ts';
import { appField, keyField, options, otherField } from './template-field.ts';
import { row, step, templateMapping } from './template-row.ts';

const channels = [
  'メール',
  'SMS',
  '応対メモ',
  '通話メモ',
  'LINE',
  'R-Messe',
  'Yahoo!',
  'チャットプラス',
  'Chatwork',
  'Instagram',
  'Messenger',
  'チャット',
];

/** Each contact with a customer becomes an event in Salesforce. */
export const activities: MappingTemplate = {
  id: 'activities',
  parts: [
    {
      id: 'event',
      app: {
        name: '応対履歴',
        fields: [
          keyField('応対ID'),
          appField('チャネル', 'choice', options(...channels)),
          appField('件名', 'text'),
          appField('内容', 'html'),
          appField('開始日時', 'datetime', { required: true }),
          appField('所要時間（分）', 'decimal'),
          appField('担当者メール', 'email'),
          appField('顧客連絡先', 'text'),
        ],
      },
      right: {
        system: 'salesforce',
        object: 'Event',
        fields: [
          otherField('Subject', '件名', 'text', { maxLength: 255 }),
          otherField('Type', '種別', 'choice'),
          otherField('StartDateTime', '開始', 'datetime', { required: true }),
          otherField('EndDateTime', '終了', 'datetime', { required: true }),
          otherField('Description', '説明', 'multiline', { maxLength: 32_000 }),
          otherField('OwnerId', '任命先 ID', 'reference', {
            reference: { to: ['User'], relationship: 'Owner' },
          }),
          otherField('WhoId', '名前 ID', 'reference', {
            reference: { to: ['Contact', 'Lead'], relationship: 'Who' },
          }),
          otherField('RenkeiKey__c', '応対 ID', 'text', { unique: true, upsertKey: true, maxLength: 80 }),
        ],
      },
      mapping: templateMapping(
        [
          row('応対ID', 'RenkeiKey__c', 'send', { role: 'key', onError: 'failRow' }),
          row('件名', 'Subject', 'send', {
            sendSteps: [step('compose', { template: '【{チャネル}】{件名}' }), step('truncate')],
          }),
          row('チャネル', 'Type', 'send', { sendSteps: [step('choice', { unmatched: 'keep' })] }),
          row('開始日時', 'StartDateTime', 'send', { onError: 'failRow' }),
          row('開始日時', 'EndDateTime', 'send', {
            sendSteps: [step('addMinutes', { amountField: '所要時間（分）' })],
            onError: 'failRow',
          }),
          row('内容', 'Description', 'send', {
            sendSteps: [step('htmlToText'), step('truncateLines', { lines: 50 }), step('truncate')],
          }),
          // Whom Salesforce does not know is left to the user the connection signs in as.
          row('担当者メール', 'OwnerId', 'send', {
            whenEmpty: 'leave',
            find: { among: [{ entity: 'User', by: ['Email'] }], missing: 'leave' },
          }),
          // An address or a number; a lead only where there is no contact.
          row('顧客連絡先', 'WhoId', 'send', {
            whenEmpty: 'leave',
            find: {
              among: ['Contact', 'Lead'].map((entity) => ({ entity, by: ['Email', 'Phone'] })),
              missing: 'leave',
            },
          }),
        ],
        '応対ID-RenkeiKey__c',
      ),
      job: { kind: 'append', everyMinutes: 5, initial: 'fromNow', duplicates: 'first', conflicts: 'left' },
    },
  ],
};
