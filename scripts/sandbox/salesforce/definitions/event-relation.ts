import type { ObjectDefinition } from './definition.ts';
import { flag, moment, pick, ref, text } from './field-makers.ts';
import { auditFields, idFields } from './system-fields.ts';

/** Who takes part in an event, and what it is about. */
export const eventRelation: ObjectDefinition = {
  name: 'EventRelation',
  label: ['行動リレーション', 'Event Relation'],
  plural: ['行動リレーション', 'Event Relations'],
  prefix: '0RE',
  layoutable: false,
  searchable: false,
  triggerable: false,
  fields: [
    ...idFields('行動リレーション', 'Event Relation'),
    ref(
      'RelationId',
      'リレーション ID',
      'Relation ID',
      { to: ['Contact', 'Lead', 'Account', 'Opportunity', 'User'], name: 'Relation' },
      { required: true, updateable: false },
    ),
    ref(
      'EventId',
      '行動 ID',
      'Event ID',
      { to: ['Event'], name: 'Event', children: 'EventRelations', cascade: true },
      { required: true, updateable: false },
    ),
    flag('IsWhat', '関連先', 'Is What', { required: true }),
    flag('IsParent', '親', 'Is Parent', { required: true }),
    flag('IsInvitee', '招待者', 'Is Invitee', { required: true }),
    pick('Status', '状況', 'Status', [
      ['New', '未返答'],
      ['Declined', '辞退'],
      ['Accepted', '出席'],
    ]),
    moment('RespondedDate', '返答日', 'Response Date'),
    text('Response', 255, 'コメント', 'Comment'),
    ...auditFields,
  ],
};
