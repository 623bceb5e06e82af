import type { ObjectDefinition } from './definition.ts';
import { addressFields, email, flag, moment, phone, pick, readOnly, ref, text } from './field-makers.ts';
import { auditFields, idFields, viewedFields } from './system-fields.ts';

const required = { required: true };

/** Somebody who signs in. */
export const user: ObjectDefinition = {
  name: 'User',
  label: ['ユーザー', 'User'],
  plural: ['ユーザー', 'Users'],
  prefix: '005',
  deletable: false,
  undeletable: false,
  setup: true,
  fields: [
    ...idFields('ユーザー', 'User').filter((it) => it.name === 'Id'),
    text('Username', 80, 'ユーザー名', 'Username', { required: true, unique: true, idLookup: true }),
    text('LastName', 80, '姓', 'Last Name', { required: true, partOf: 'Name' }),
    text('FirstName', 40, '名', 'First Name', { partOf: 'Name' }),
    readOnly(text('Name', 121, '氏名', 'Full Name', { required: true, nameField: true })),
    text('CompanyName', 80, '会社名', 'Company Name'),
    text('Division', 80, 'ディビジョン', 'Division'),
    text('Department', 80, '部署', 'Department'),
    text('Title', 80, '役職', 'Title'),
    ...addressFields('', ['', '']),
    email('Email', 'メール', 'Email', { required: true, idLookup: true, length: 128 }),
    text('Alias', 8, '別名', 'Alias', required),
    text('CommunityNickname', 40, 'ニックネーム', 'Nickname', { required: true, defaultedOnCreate: true }),
    flag('IsActive', '有効', 'Active', { required: true, defaultValue: true }),
    pick(
      'TimeZoneSidKey',
      'タイムゾーン',
      'Time Zone',
      [
        ['Asia/Tokyo', '(GMT+09:00) 日本標準時'],
        ['America/Los_Angeles', '(GMT-08:00) 太平洋標準時'],
        ['Europe/London', '(GMT+00:00) グリニッジ標準時'],
        ['GMT', '(GMT+00:00) グリニッジ標準時'],
      ],
      { required: true, restricted: true, length: 40 },
    ),
    pick(
      'LocaleSidKey',
      '地域',
      'Locale',
      [
        ['ja_JP', '日本語 (日本)'],
        ['en_US', '英語 (アメリカ合衆国)'],
        ['en_GB', '英語 (英国)'],
      ],
      { required: true, restricted: true, length: 40 },
    ),
    pick(
      'EmailEncodingKey',
      'メールの文字コード',
      'Email Encoding',
      [
        ['UTF-8', 'Unicode (UTF-8)'],
        ['ISO-2022-JP', '日本語 (JIS)'],
        ['ISO-8859-1', '一般 US・西ヨーロッパ'],
      ],
      { required: true, restricted: true, length: 40 },
    ),
    pick(
      'LanguageLocaleKey',
      '言語',
      'Language',
      [
        ['ja', '日本語'],
        ['en_US', '英語'],
      ],
      { required: true, restricted: true, length: 40 },
    ),
    ref(
      'ProfileId',
      'プロファイル ID',
      'Profile ID',
      { to: ['Profile'], name: 'Profile', children: 'Users' },
      required,
    ),
    readOnly(
      pick('UserType', 'ユーザー種別', 'User Type', [
        ['Standard', '標準'],
        ['Guest', 'ゲスト'],
      ]),
    ),
    phone('Phone', '電話', 'Phone'),
    phone('MobilePhone', '携帯', 'Mobile'),
    text('Extension', 40, '内線', 'Extension'),
    text('FederationIdentifier', 512, '統合 ID', 'SAML Federation ID'),
    text('EmployeeNumber', 20, '従業員番号', 'Employee Number'),
    readOnly(moment('LastLoginDate', '最終ログイン', 'Last Login')),
    ...auditFields,
    ...viewedFields,
  ],
};
