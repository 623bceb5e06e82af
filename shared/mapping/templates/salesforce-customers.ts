import type { Field } from '../../field/schema.ts';
import type { MappingRow } from '../mapping.ts';
import type { MappingTemplate, TemplatePart } from './template.ts';
import { appField, options, otherField } from './template-field.ts';
import { row, step, templateMapping } from './template-row.ts';

const personApp: readonly Field[] = [
  appField('メールアドレス', 'email', { unique: true }),
  appField('姓', 'text', { required: true }),
  appField('名', 'text'),
  appField('会社名', 'text'),
  appField('部署', 'text'),
  appField('役職', 'text'),
  appField('電話番号', 'phone'),
  appField('携帯電話', 'phone'),
  appField('郵便番号', 'text'),
  appField('都道府県', 'text'),
  appField('市区町村', 'text'),
  appField('番地', 'multiline'),
  appField('業種', 'text'),
  appField('配信状況', 'choice', options('配信中', '停止中')),
  appField('備考', 'multiline'),
];

const optOutSend = step('boolean', { on: ['停止中'], off: ['配信中'], emptyIsOff: true });
const optOutReceive = step('booleanText', { on: '停止中', off: '配信中' });

/** Rows a lead and a contact have in common. */
const sharedRows: readonly MappingRow[] = [
  row('メールアドレス', 'Email', 'both', { role: 'key', onError: 'failRow' }),
  row('姓', 'LastName', 'both', { onError: 'failRow' }),
  row('名', 'FirstName', 'both'),
  row('役職', 'Title', 'both'),
  row('電話番号', 'Phone', 'both', { role: 'phone' }),
  row('携帯電話', 'MobilePhone', 'both', { role: 'phone' }),
  // Who asked for no more mail is never signed up again from the other side.
  row('配信状況', 'HasOptedOutOfEmail', 'latch', {
    sendSteps: [optOutSend],
    receiveSteps: [optOutReceive, step('latch', { on: ['停止中'] })],
  }),
  row('備考', 'Description', 'both'),
];

const sharedFields: readonly Field[] = [
  otherField('Email', 'メール', 'email', { maxLength: 80 }),
  otherField('LastName', '姓', 'text', { required: true, maxLength: 80 }),
  otherField('FirstName', '名', 'text', { maxLength: 40 }),
  otherField('Title', '役職', 'text', { maxLength: 128 }),
  otherField('Phone', '電話', 'phone', { maxLength: 40 }),
  otherField('MobilePhone', '携帯電話', 'phone', { maxLength: 40 }),
  otherField('HasOptedOutOfEmail', 'メール送信除外', 'boolean', { hasDefault: true }),
  otherField('Description', '説明', 'multiline', { maxLength: 32_000 }),
];

const job = {
  kind: 'twoWay',
  everyMinutes: 5,
  initial: 'all',
  duplicates: 'newest',
  conflicts: 'newest',
} as const;

const lead: TemplatePart = {
  id: 'lead',
  app: { name: '顧客管理', fields: personApp },
  right: {
    system: 'salesforce',
    object: 'Lead',
    fields: [
      ...sharedFields,
      otherField('Company', '会社名', 'text', { required: true, maxLength: 255 }),
      otherField('PostalCode', '郵便番号', 'text', { maxLength: 20 }),
      otherField('State', '都道府県', 'text', { maxLength: 80 }),
      otherField('City', '市区郡', 'text', { maxLength: 40 }),
      otherField('Street', '町名・番地', 'multiline', { maxLength: 255 }),
      otherField('Industry', '業種', 'choice'),
    ],
  },
  mapping: templateMapping(
    [
      ...sharedRows,
      row('会社名', 'Company', 'both', { onError: 'failRow' }),
      row('郵便番号', 'PostalCode', 'both'),
      row('都道府県', 'State', 'both'),
      row('市区町村', 'City', 'both'),
      row('番地', 'Street', 'both'),
      row('業種', 'Industry', 'both', { sendSteps: [step('choice', { unmatched: 'keep' })] }),
    ],
    'メールアドレス-Email',
    ['電話番号-Phone'],
  ),
  job,
};

const contact: TemplatePart = {
  id: 'contact',
  app: { name: '顧客管理', fields: personApp },
  right: {
    system: 'salesforce',
    object: 'Contact',
    fields: [
      ...sharedFields,
      otherField('Department', '部署', 'text', { maxLength: 80 }),
      otherField('MailingPostalCode', '郵送先 郵便番号', 'text', { maxLength: 20 }),
      otherField('MailingState', '郵送先 都道府県', 'text', { maxLength: 80 }),
      otherField('MailingCity', '郵送先 市区郡', 'text', { maxLength: 40 }),
      otherField('MailingStreet', '郵送先 町名・番地', 'multiline', { maxLength: 255 }),
      otherField('AccountId', '取引先 ID', 'reference', {
        reference: { to: ['Account'], relationship: 'Account' },
      }),
      otherField('Account.Name', '取引先名', 'text', { creatable: false, updatable: false }),
      otherField('Account.Industry', '取引先 業種', 'choice', { creatable: false, updatable: false }),
    ],
  },
  mapping: templateMapping(
    [
      ...sharedRows,
      row('部署', 'Department', 'both'),
      row('郵便番号', 'MailingPostalCode', 'both'),
      row('都道府県', 'MailingState', 'both'),
      row('市区町村', 'MailingCity', 'both'),
      row('番地', 'MailingStreet', 'both'),
      // What stands at the account is shown here and never written back to it.
      row('会社名', 'Account.Name', 'read'),
      row('業種', 'Account.Industry', 'read'),
    ],
    'メールアドレス-Email',
    ['電話番号-Phone'],
  ),
  job,
};

/** Leads and contacts of Salesforce, kept in step with one customer app by e-mail address. */
export const salesforceCustomers: MappingTemplate = { id: 'salesforceCustomers', parts: [lead, contact] };
