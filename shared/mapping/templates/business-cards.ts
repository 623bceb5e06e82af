import type { Field } from '../../field/schema.ts';
import type { MappingTemplate, TemplatePart } from './template.ts';
import { appField, keyField, otherField } from './template-field.ts';
import { row, step, templateMapping } from './template-row.ts';

const system = 'http-json';
const job = {
  kind: 'upsert',
  everyMinutes: 60,
  initial: 'fromNow',
  duplicates: 'sticky',
  conflicts: 'right',
} as const;

const phone = (code: string, label: string): Field => otherField(code, label, 'text');

const companies: TemplatePart = {
  id: 'company',
  app: {
    name: '会社',
    fields: [
      keyField('会社ID'),
      appField('会社名', 'text', { required: true }),
      appField('法人番号', 'text'),
      appField('代表電話', 'phone'),
      appField('郵便番号', 'text'),
      appField('都道府県', 'text'),
      appField('住所', 'text'),
      appField('ホームページ', 'url'),
      appField('従業員数', 'decimal'),
    ],
  },
  right: {
    system,
    object: 'companies',
    fields: [
      otherField('company_id', '会社ID', 'id', { unique: true }),
      otherField('company_name', '会社名', 'text'),
      otherField('corporate_number', '法人番号', 'text'),
      phone('tel', '電話番号'),
      otherField('zip', '郵便番号', 'text'),
      otherField('pref', '都道府県', 'text'),
      otherField('address', '住所', 'text'),
      otherField('url', 'URL', 'text'),
      otherField('employees', '従業員数', 'text'),
    ],
  },
  mapping: templateMapping(
    [
      row('会社ID', 'company_id', 'receive', { role: 'key', onError: 'failRow' }),
      row('会社名', 'company_name', 'receive', { onError: 'failRow' }),
      row('法人番号', 'corporate_number', 'receive'),
      row('代表電話', 'tel', 'receive', { role: 'phone' }),
      row('郵便番号', 'zip', 'receive', { receiveSteps: [step('postalCode')] }),
      row('都道府県', 'pref', 'receive'),
      row('住所', 'address', 'receive'),
      row('ホームページ', 'url', 'receive'),
      row('従業員数', 'employees', 'receive'),
    ],
    '会社ID-company_id',
  ),
  job,
};

const departments: TemplatePart = {
  id: 'department',
  app: {
    name: '部署',
    fields: [
      keyField('部署ID'),
      appField('部署名', 'text', { required: true }),
      appField('会社ID', 'reference', {
        native: 'SINGLE_LINE_TEXT',
        reference: { to: ['会社'], keyField: '会社ID' },
      }),
      appField('電話番号', 'phone'),
      appField('住所', 'text'),
    ],
  },
  right: {
    system,
    object: 'departments',
    fields: [
      otherField('department_id', '部署ID', 'id', { unique: true }),
      otherField('department_name', '部署名', 'text'),
      otherField('company_id', '会社ID', 'id'),
      phone('tel', '電話番号'),
      otherField('address', '住所', 'text'),
    ],
  },
  mapping: templateMapping(
    [
      row('部署ID', 'department_id', 'receive', { role: 'key', onError: 'failRow' }),
      row('部署名', 'department_name', 'receive', { onError: 'failRow' }),
      row('会社ID', 'company_id', 'receive', { onError: 'failRow' }),
      row('電話番号', 'tel', 'receive', { role: 'phone' }),
      row('住所', 'address', 'receive'),
    ],
    '部署ID-department_id',
  ),
  job,
};

const people: TemplatePart = {
  id: 'lead',
  app: {
    name: 'リード',
    fields: [
      keyField('リードID'),
      appField('姓', 'text', { required: true }),
      appField('名', 'text'),
      appField('セイ', 'text'),
      appField('メイ', 'text'),
      appField('メールアドレス', 'email'),
      appField('電話番号', 'phone'),
      appField('携帯電話', 'phone'),
      appField('会社ID', 'reference', {
        native: 'SINGLE_LINE_TEXT',
        reference: { to: ['会社'], keyField: '会社ID' },
      }),
      appField('部署名', 'text'),
      appField('役職', 'text'),
      appField('取引開始日', 'date'),
      appField('電話不可', 'text'),
    ],
  },
  right: {
    system,
    object: 'leads',
    fields: [
      otherField('lead_id', 'リードID', 'id', { unique: true }),
      otherField('name_sei', '姓', 'text'),
      otherField('name_mei', '名', 'text'),
      otherField('sei_kana', 'セイ', 'text'),
      otherField('mei_kana', 'メイ', 'text'),
      otherField('email', 'メールアドレス', 'text'),
      phone('tel', '電話番号'),
      phone('mobile_tel', '携帯電話'),
      otherField('company_id', '会社ID', 'id'),
      otherField('department', '部署', 'text'),
      otherField('title', '役職', 'text'),
      otherField('trade_on', '取引開始日', 'text'),
      otherField('not_tel_flg', '電話不可', 'boolean'),
    ],
  },
  mapping: templateMapping(
    [
      row('リードID', 'lead_id', 'receive', { role: 'key', onError: 'failRow' }),
      row('姓', 'name_sei', 'receive', { onError: 'failRow' }),
      row('名', 'name_mei', 'receive'),
      row('セイ', 'sei_kana', 'receive', { receiveSteps: [step('kana')] }),
      row('メイ', 'mei_kana', 'receive', { receiveSteps: [step('kana')] }),
      row('メールアドレス', 'email', 'receive'),
      row('電話番号', 'tel', 'receive', { role: 'phone' }),
      row('携帯電話', 'mobile_tel', 'receive', { role: 'phone' }),
      row('会社ID', 'company_id', 'receive', { onError: 'failRow' }),
      row('部署名', 'department', 'receive'),
      row('役職', 'title', 'receive'),
      row('取引開始日', 'trade_on', 'receive'),
      row('電話不可', 'not_tel_flg', 'receive'),
    ],
    'リードID-lead_id',
  ),
  job,
};

/** Companies, departments and people of a business card service, brought into kintone in that order. */
export const businessCards: MappingTemplate = {
  id: 'businessCards',
  parts: [companies, departments, people],
};
