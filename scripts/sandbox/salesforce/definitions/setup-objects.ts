import type { ObjectDefinition } from './definition.ts';
import { email, flag, int, phone, pick, ref, text } from './field-makers.ts';
import { auditFields, idFields } from './system-fields.ts';

const closed = {
  createable: false,
  updateable: false,
  deletable: false,
  layoutable: false,
  searchable: false,
  triggerable: false,
  undeletable: false,
  setup: true,
} as const;
const idOnly = (ja: string, en: string) => idFields(ja, en).filter((it) => it.name === 'Id');

/** What a user may do. */
export const profile: ObjectDefinition = {
  ...closed,
  name: 'Profile',
  label: ['プロファイル', 'Profile'],
  plural: ['プロファイル', 'Profiles'],
  prefix: '00e',
  fields: [
    ...idOnly('プロファイル', 'Profile'),
    text('Name', 255, '名前', 'Name', { required: true, nameField: true }),
    flag('PermissionsApiEnabled', 'API の有効化', 'API Enabled', { required: true }),
    flag('PermissionsViewAllData', 'すべてのデータの参照', 'View All Data', { required: true }),
    flag('PermissionsModifyAllData', 'すべてのデータの編集', 'Modify All Data', { required: true }),
    ref('UserLicenseId', 'ユーザーライセンス ID', 'User License ID', {
      to: ['UserLicense'],
      name: 'UserLicense',
    }),
    text('Description', 255, '説明', 'Description'),
    ...auditFields,
  ],
};

/** What was bought. */
export const userLicense: ObjectDefinition = {
  ...closed,
  name: 'UserLicense',
  label: ['ユーザーライセンス', 'User License'],
  plural: ['ユーザーライセンス', 'User Licenses'],
  prefix: '100',
  fields: [
    ...idOnly('ユーザーライセンス', 'User License'),
    text('LicenseDefinitionKey', 40, 'ライセンス定義キー', 'License Definition Key', { required: true }),
    int('TotalLicenses', '総数', 'Total Licenses', { required: true }),
    int('UsedLicenses', '使用数', 'Used Licenses', { required: true }),
    pick('Status', '状況', 'Status', [['Active', '有効']], { required: true }),
    text('Name', 40, '名前', 'Name', { required: true, nameField: true }),
    text('MasterLabel', 40, '表示ラベル', 'Master Label', { required: true }),
    ...auditFields,
  ],
};

/** The organization itself. */
export const organization: ObjectDefinition = {
  ...closed,
  name: 'Organization',
  label: ['組織', 'Organization'],
  plural: ['組織', 'Organizations'],
  prefix: '00D',
  fields: [
    ...idOnly('組織', 'Organization'),
    text('Name', 80, '組織名', 'Name', { required: true, nameField: true }),
    text('Country', 80, '国', 'Country'),
    phone('Phone', '電話', 'Phone'),
    email('PrimaryContact', '主取引先責任者', 'Primary Contact'),
    text('DefaultLocaleSidKey', 40, '地域', 'Locale', { required: true }),
    text('TimeZoneSidKey', 40, 'タイムゾーン', 'Time Zone', { required: true }),
    text('LanguageLocaleKey', 40, '言語', 'Language', { required: true }),
    text('OrganizationType', 40, 'エディション', 'Edition'),
    text('NamespacePrefix', 15, '名前空間プレフィックス', 'Namespace Prefix'),
    text('InstanceName', 10, 'インスタンス名', 'Instance Name'),
    flag('IsSandbox', 'Sandbox', 'Is Sandbox', { required: true }),
    int('FiscalYearStartMonth', '会計年度開始月', 'Fiscal Year Starts In'),
    ...auditFields,
  ],
};

/** The statuses a lead can have. */
export const leadStatus: ObjectDefinition = {
  ...closed,
  name: 'LeadStatus',
  label: ['リード状況の値', 'Lead Status Value'],
  plural: ['リード状況の値', 'Lead Status Value'],
  prefix: '01J',
  setup: false,
  fields: [
    ...idOnly('リード状況', 'Lead Status'),
    text('MasterLabel', 255, 'マスター表示ラベル', 'Master Label', { nameField: true }),
    text('ApiName', 255, 'API 参照名', 'API Name', { required: true }),
    int('SortOrder', '並び替え順', 'Sort Order'),
    flag('IsDefault', 'デフォルト', 'Is Default', { required: true }),
    flag('IsConverted', '取引の開始済み', 'Converted', { required: true }),
    ...auditFields,
  ],
};
