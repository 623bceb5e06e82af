import type { FieldDefinition } from './definition.ts';
import { date, flag, moment, readOnly, ref } from './field-makers.ts';

/** Id and IsDeleted, which every object begins with. */
export const idFields = (ja: string, en: string): readonly FieldDefinition[] => [
  {
    name: 'Id',
    type: 'id',
    label: [`${ja} ID`, `${en} ID`],
    length: 18,
    required: true,
    createable: false,
    updateable: false,
    idLookup: true,
    defaultedOnCreate: true,
    system: true,
  },
  flag('IsDeleted', '削除', 'Deleted', {
    createable: false,
    updateable: false,
    required: true,
    system: true,
  }),
];

/** Who owns a record. */
export const ownerField = ref(
  'OwnerId',
  '所有者 ID',
  'Owner ID',
  { to: ['User'], name: 'Owner' },
  { required: true, defaultedOnCreate: true },
);

const byUser = (name: string, ja: string, en: string, relation: string): FieldDefinition =>
  ref(
    name,
    ja,
    en,
    { to: ['User'], name: relation },
    { required: true, createable: false, updateable: false, defaultedOnCreate: true, system: true },
  );
const stamp = (name: string, ja: string, en: string): FieldDefinition =>
  moment(name, ja, en, {
    required: true,
    createable: false,
    updateable: false,
    defaultedOnCreate: true,
    system: true,
  });

/** When and by whom a record was made and changed. */
export const auditFields: readonly FieldDefinition[] = [
  stamp('CreatedDate', '作成日', 'Created Date'),
  byUser('CreatedById', '作成者 ID', 'Created By ID', 'CreatedBy'),
  stamp('LastModifiedDate', '最終更新日', 'Last Modified Date'),
  byUser('LastModifiedById', '最終更新者 ID', 'Last Modified By ID', 'LastModifiedBy'),
  stamp('SystemModstamp', 'システムモジュラスタンプ', 'System Modstamp'),
];

/** When the record was last seen; always empty for an integration user. */
export const viewedFields: readonly FieldDefinition[] = [
  readOnly(moment('LastViewedDate', '最終参照日', 'Last Viewed Date')),
  readOnly(moment('LastReferencedDate', '最終参照日付', 'Last Referenced Date')),
];

/** When somebody last had to do with the record. */
export const lastActivityField = readOnly(date('LastActivityDate', '最終活動日', 'Last Activity'));

/** The record that this one was merged into. */
export const masterRecordField = (object: string): FieldDefinition =>
  readOnly(
    ref('MasterRecordId', 'マスターレコード ID', 'Master Record ID', { to: [object], name: 'MasterRecord' }),
  );
