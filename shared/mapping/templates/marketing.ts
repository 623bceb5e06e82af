import type { MappingTemplate } from './template.ts';
import { appField, options, otherField } from './template-field.ts';
import { row, step, templateMapping } from './template-row.ts';

/** Customers sent to a marketing tool by e-mail address. Its score and its segments come back, tags only on purpose. */
export const marketing: MappingTemplate = {
  id: 'marketing',
  parts: [
    {
      id: 'customers',
      app: {
        name: '顧客管理',
        fields: [
          appField('メールアドレス', 'email', { required: true, unique: true }),
          appField('姓', 'text'),
          appField('名', 'text'),
          appField('会社名', 'text'),
          appField('部署', 'text'),
          appField('役職', 'text'),
          appField('電話番号', 'phone'),
          appField('顧客ステータス', 'choice', options('見込み', '商談中', '契約中', '解約')),
          appField('スコア', 'decimal'),
          appField('セグメント', 'choices', options('資料請求', '料金閲覧', 'セミナー参加')),
          appField('タグ', 'choices', options('顧客', '見込み客', '来場')),
        ],
      },
      right: {
        system: 'http-json',
        object: 'customers',
        fields: [
          otherField('email', 'メールアドレス', 'email', { required: true, unique: true, upsertKey: true }),
          otherField('last_name', '姓', 'text'),
          otherField('first_name', '名', 'text'),
          otherField('company', '会社名', 'text'),
          otherField('department', '部署', 'text'),
          otherField('title', '役職', 'text'),
          otherField('phone_number', '電話番号', 'text'),
          otherField('status', 'ステータス', 'text'),
          otherField('score', 'スコア', 'decimal', { creatable: false, updatable: false }),
          otherField('segments', 'セグメント', 'choices', { creatable: false, updatable: false }),
          otherField('tags', 'タグ', 'choices'),
        ],
      },
      mapping: templateMapping(
        [
          row('メールアドレス', 'email', 'send', { role: 'key', onError: 'failRow' }),
          row('姓', 'last_name', 'send'),
          row('名', 'first_name', 'send'),
          row('会社名', 'company', 'send'),
          row('部署', 'department', 'send'),
          row('役職', 'title', 'send'),
          row('電話番号', 'phone_number', 'send', { role: 'phone' }),
          row('顧客ステータス', 'status', 'send'),
          row('スコア', 'score', 'receive'),
          row('セグメント', 'segments', 'receive'),
          // Two systems that both write tags undo each other's work: off until somebody decides otherwise.
          row('タグ', 'tags', 'send', {
            role: 'tag',
            disabled: true,
            sendSteps: [
              step('tagSet', {
                mode: 'managed',
                ours: ['顧客', '見込み客', '来場'],
                allowed: ['顧客', '見込み客', '来場'],
              }),
            ],
          }),
        ],
        'メールアドレス-email',
      ),
      job: { kind: 'upsert', everyMinutes: 24 * 60, initial: 'all', duplicates: 'newest', conflicts: 'left' },
    },
  ],
};
