import { industries, leadSources, leadStatuses, ratings, salutations } from './choices.ts';
import type { ObjectDefinition } from './definition.ts';
import {
  addressFields,
  area,
  date,
  email,
  flag,
  int,
  kintoneKey,
  moment,
  money,
  phone,
  pick,
  readOnly,
  ref,
  text,
  url,
} from './field-makers.ts';
import {
  auditFields,
  idFields,
  lastActivityField,
  masterRecordField,
  ownerField,
  viewedFields,
} from './system-fields.ts';

const statuses = leadStatuses.map((it) => ({
  value: it.value,
  label: [it.ja, it.value] as const,
  isDefault: it.isDefault,
}));

/** Somebody who may become a customer. */
export const lead: ObjectDefinition = {
  name: 'Lead',
  label: ['リード', 'Lead'],
  plural: ['リード', 'Leads'],
  prefix: '00Q',
  mergeable: true,
  fields: [
    ...idFields('リード', 'Lead'),
    masterRecordField('Lead'),
    text('LastName', 80, '姓', 'Last Name', { required: true, partOf: 'Name' }),
    text('FirstName', 40, '名', 'First Name', { partOf: 'Name' }),
    pick('Salutation', '敬称', 'Salutation', salutations, { partOf: 'Name', length: 40 }),
    readOnly(text('Name', 121, '氏名', 'Full Name', { required: true, nameField: true })),
    text('Title', 128, '役職', 'Title'),
    text('Company', 255, '会社名', 'Company', { required: true }),
    ...addressFields('', ['', '']),
    phone('Phone', '電話', 'Phone'),
    phone('MobilePhone', '携帯電話', 'Mobile Phone'),
    phone('Fax', 'Fax', 'Fax'),
    email('Email', 'メール', 'Email', { idLookup: true }),
    url('Website', 'Web サイト', 'Website'),
    readOnly(url('PhotoUrl', '写真 URL', 'Photo URL')),
    area('Description', 32000, '説明', 'Description'),
    pick('LeadSource', 'リードソース', 'Lead Source', leadSources),
    pick('Status', 'リード状況', 'Status', statuses, { required: true, defaultedOnCreate: true }),
    pick('Industry', '業種', 'Industry', industries),
    pick('Rating', '評価', 'Rating', ratings),
    money('AnnualRevenue', '年間売上', 'Annual Revenue', { scale: 0 }),
    int('NumberOfEmployees', '従業員数', 'Employees'),
    ownerField,
    flag('HasOptedOutOfEmail', 'メール送信除外', 'Email Opt Out', { required: true }),
    readOnly(flag('IsConverted', '取引の開始済み', 'Converted', { required: true })),
    readOnly(date('ConvertedDate', '取引の開始日', 'Converted Date')),
    readOnly(
      ref('ConvertedAccountId', '取引先 ID (取引の開始)', 'Converted Account ID', {
        to: ['Account'],
        name: 'ConvertedAccount',
      }),
    ),
    readOnly(
      ref('ConvertedContactId', '取引先責任者 ID (取引の開始)', 'Converted Contact ID', {
        to: ['Contact'],
        name: 'ConvertedContact',
      }),
    ),
    readOnly(
      ref('ConvertedOpportunityId', '商談 ID (取引の開始)', 'Converted Opportunity ID', {
        to: ['Opportunity'],
        name: 'ConvertedOpportunity',
      }),
    ),
    flag('IsUnreadByOwner', '所有者が未参照', 'Unread By Owner', { required: true, defaultValue: true }),
    ...auditFields,
    lastActivityField,
    flag('DoNotCall', '電話しない', 'Do Not Call', { required: true }),
    flag('HasOptedOutOfFax', 'Fax 送信除外', 'Fax Opt Out', { required: true }),
    ...viewedFields,
    text('Jigsaw', 20, 'Data.com キー', 'Data.com Key'),
    text('EmailBouncedReason', 255, 'メール不達の理由', 'Email Bounced Reason'),
    moment('EmailBouncedDate', 'メール不達日', 'Email Bounced Date'),
    kintoneKey,
  ],
};
