import type { ObjectDefinition } from './definition.ts';
import { area, double, flag, pick, text } from './field-makers.ts';
import { auditFields, idFields, ownerField } from './system-fields.ts';

const setUp = { layoutable: false, searchable: false, triggerable: false, setup: true } as const;

const notifyWhen = (operation: string, ja: string) =>
  flag(`NotifyForOperation${operation}`, `${ja}時に通知`, `Notify For ${operation}`, {
    required: true,
    defaultValue: true,
  });

/** A query whose records clients are told of as they change. */
export const pushTopic: ObjectDefinition = {
  ...setUp,
  name: 'PushTopic',
  label: ['プッシュトピック', 'Push Topic'],
  plural: ['プッシュトピック', 'Push Topics'],
  prefix: '0IF',
  fields: [
    ...idFields('プッシュトピック', 'Push Topic'),
    text('Name', 25, 'トピック名', 'Topic Name', {
      required: true,
      nameField: true,
      unique: true,
    }),
    area('Query', 1300, 'SOQL クエリ', 'SOQL Query', { required: true }),
    double('ApiVersion', 'API バージョン', 'API Version', { required: true, scale: 1 }),
    flag('IsActive', '有効', 'Is Active', { required: true, defaultValue: true }),
    pick(
      'NotifyForFields',
      '通知する項目',
      'Notify For Fields',
      [
        ['All', 'すべて'],
        { value: 'Referenced', label: ['参照', 'Referenced'], isDefault: true },
        ['Select', 'SELECT'],
        ['Where', 'WHERE'],
      ],
      { required: true, restricted: true },
    ),
    notifyWhen('Create', '作成'),
    notifyWhen('Update', '更新'),
    notifyWhen('Delete', '削除'),
    notifyWhen('Undelete', '復元'),
    text('Description', 400, '説明', 'Description'),
    ...auditFields,
  ],
};

/** A channel on which anything can be said to those who listen. */
export const streamingChannel: ObjectDefinition = {
  ...setUp,
  name: 'StreamingChannel',
  label: ['ストリーミングチャネル', 'Streaming Channel'],
  plural: ['ストリーミングチャネル', 'Streaming Channels'],
  prefix: '0M6',
  fields: [
    ...idFields('ストリーミングチャネル', 'Streaming Channel'),
    ownerField,
    text('Name', 80, 'ストリーミングチャネル名', 'Streaming Channel Name', {
      required: true,
      nameField: true,
      unique: true,
    }),
    text('Description', 255, '説明', 'Description'),
    ...auditFields,
  ],
};
