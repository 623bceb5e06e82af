import { eventTypes } from './choices.ts';
import type { ObjectDefinition } from './definition.ts';
import { area, date, flag, int, kintoneKey, moment, pick, readOnly, ref, text } from './field-makers.ts';
import { auditFields, idFields, ownerField } from './system-fields.ts';

/** An appointment: a meeting, a visit. */
export const event: ObjectDefinition = {
  name: 'Event',
  label: ['行動', 'Event'],
  plural: ['行動', 'Events'],
  prefix: '00U',
  fields: [
    ...idFields('活動', 'Activity'),
    ref('WhoId', '名前 ID', 'Name ID', {
      to: ['Contact', 'Lead'],
      name: 'Who',
      children: 'Events',
      cascade: true,
    }),
    ref('WhatId', '関連先 ID', 'Related To ID', {
      to: ['Account', 'Opportunity'],
      name: 'What',
      children: 'Events',
      cascade: true,
    }),
    { ...text('Subject', 255, '件名', 'Subject', { nameField: true }), type: 'combobox' },
    text('Location', 255, '場所', 'Location'),
    flag('IsAllDayEvent', '終日の行動', 'All-Day Event', { required: true }),
    moment('ActivityDateTime', '期日/時間', 'Due Date Time'),
    date('ActivityDate', '期日のみ', 'Due Date Only'),
    int('DurationInMinutes', '期間 (分)', 'Duration'),
    moment('StartDateTime', '開始日時', 'Start Date Time'),
    moment('EndDateTime', '終了日時', 'End Date Time'),
    readOnly(date('EndDate', '終了日', 'End Date')),
    area('Description', 32000, '説明', 'Description'),
    readOnly(ref('AccountId', '取引先 ID', 'Account ID', { to: ['Account'], name: 'Account' })),
    ownerField,
    pick('Type', '種別', 'Type', eventTypes),
    flag('IsPrivate', '非公開', 'Private', { required: true }),
    pick(
      'ShowAs',
      '公開方法',
      'Show Time As',
      [
        ['Busy', '予定あり'],
        ['OutOfOffice', '不在'],
        ['Free', '空き時間'],
      ],
      { restricted: true, length: 40, defaultValue: 'Busy' },
    ),
    readOnly(flag('IsChild', '子', 'Is Child', { required: true })),
    readOnly(flag('IsGroupEvent', 'グループ行動', 'Is Group Event', { required: true })),
    readOnly(
      pick('GroupEventType', 'グループ行動種別', 'Group Event Type', [
        ['0', '通常の行動'],
        ['1', 'グループ行動'],
        ['2', '提案された行動'],
      ]),
    ),
    ...auditFields,
    readOnly(flag('IsArchived', 'アーカイブ済み', 'Archived', { required: true })),
    flag('IsVisibleInSelfService', '公開', 'Public', { required: true }),
    moment('ReminderDateTime', 'アラーム日時', 'Reminder Date/Time'),
    flag('IsReminderSet', 'アラーム設定', 'Reminder Set', { required: true }),
    readOnly(pick('EventSubtype', '行動サブタイプ', 'Event Subtype', [['Event', '行動']], { length: 40 })),
    {
      name: 'EventWhoIds',
      type: 'JunctionIdList',
      label: ['リレーション ID', 'Relation IDs'],
      filterable: false,
      reference: { to: ['Contact', 'Lead'] },
    },
    kintoneKey,
  ],
};
