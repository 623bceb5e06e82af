import { taskPriorities, taskStatuses, taskTypes } from './choices.ts';
import type { ObjectDefinition } from './definition.ts';
import { area, date, flag, int, kintoneKey, moment, pick, readOnly, ref, text } from './field-makers.ts';
import { auditFields, idFields, ownerField } from './system-fields.ts';

/** Something done or to do: a call, a mail, a reminder. */
export const task: ObjectDefinition = {
  name: 'Task',
  label: ['ToDo', 'Task'],
  plural: ['ToDo', 'Tasks'],
  prefix: '00T',
  fields: [
    ...idFields('活動', 'Activity'),
    ref('WhoId', '名前 ID', 'Name ID', {
      to: ['Contact', 'Lead'],
      name: 'Who',
      children: 'Tasks',
      cascade: true,
    }),
    ref('WhatId', '関連先 ID', 'Related To ID', {
      to: ['Account', 'Opportunity'],
      name: 'What',
      children: 'Tasks',
      cascade: true,
    }),
    { ...text('Subject', 255, '件名', 'Subject', { nameField: true }), type: 'combobox' },
    date('ActivityDate', '期日', 'Due Date Only'),
    pick('Status', '状況', 'Status', taskStatuses, { required: true, defaultedOnCreate: true }),
    pick('Priority', '優先度', 'Priority', taskPriorities, { required: true, defaultedOnCreate: true }),
    readOnly(flag('IsHighPriority', '優先度が高い', 'High Priority', { required: true })),
    ownerField,
    area('Description', 32000, 'コメント', 'Description'),
    pick('Type', '種別', 'Type', taskTypes),
    readOnly(ref('AccountId', '取引先 ID', 'Account ID', { to: ['Account'], name: 'Account' })),
    readOnly(flag('IsClosed', '完了', 'Closed', { required: true })),
    ...auditFields,
    readOnly(flag('IsArchived', 'アーカイブ済み', 'Archived', { required: true })),
    int('CallDurationInSeconds', '通話時間 (秒)', 'Call Duration'),
    pick(
      'CallType',
      'コール種別',
      'Call Type',
      [
        ['Internal', '内線'],
        ['Inbound', '着信'],
        ['Outbound', '発信'],
      ],
      { length: 40 },
    ),
    text('CallDisposition', 255, 'コール結果', 'Call Result'),
    text('CallObject', 255, 'コールオブジェクト識別子', 'Call Object Identifier'),
    moment('ReminderDateTime', 'アラーム日時', 'Reminder Date/Time'),
    flag('IsReminderSet', 'アラーム設定', 'Reminder Set', { required: true }),
    readOnly(moment('CompletedDateTime', '完了日時', 'Completed Date')),
    pick(
      'TaskSubtype',
      'ToDo サブタイプ',
      'Task Subtype',
      [
        ['Task', 'ToDo'],
        ['Email', 'メール'],
        ['ListEmail', 'リストメール'],
        ['Cadence', 'ケイデンス'],
        ['Call', '電話'],
        ['LinkedIn', 'LinkedIn'],
      ],
      { updateable: false, restricted: true, length: 40, defaultedOnCreate: true },
    ),
    kintoneKey,
  ],
};
