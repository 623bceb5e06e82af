import type { Field, Schema } from '../../shared/field/schema.ts';

/** A field with what matters to a test; everything else is usual. */
export const settingsField = (code: string, part: Partial<Field> = {}): Field => ({
  code,
  label: code,
  type: 'text',
  native: 'SINGLE_LINE_TEXT',
  required: false,
  unique: false,
  upsertKey: false,
  readable: true,
  creatable: true,
  updatable: true,
  hasDefault: false,
  ...part,
});

/** A customer app as the settings page sees it. */
export const customerSchema: Schema = {
  system: 'kintone',
  entity: '14',
  label: '顧客管理',
  takenAt: '2026-11-22T00:00:00.000Z',
  fields: [
    settingsField('company_name', { label: '会社名', required: true }),
    settingsField('last_name', { label: '姓', required: true }),
    settingsField('mail', { label: 'メールアドレス', type: 'email', native: 'LINK', linkKind: 'mail' }),
    settingsField('tel', { label: '電話番号', type: 'phone', native: 'LINK', linkKind: 'phone' }),
    settingsField('fax', { label: 'FAX' }),
    settingsField('total', {
      label: '合計',
      type: 'decimal',
      native: 'CALC',
      creatable: false,
      updatable: false,
    }),
    settingsField('secret_note', { label: '社外秘', readable: false }),
    settingsField('lines', {
      label: '明細',
      type: 'table',
      native: 'SUBTABLE',
      columns: [settingsField('item', { label: '品名' })],
    }),
  ],
};

/** The lead object as the integration user sees it. */
export const leadSchema: Schema = {
  system: 'salesforce',
  entity: 'Lead',
  label: 'リード',
  takenAt: '2026-11-22T00:00:00.000Z',
  fields: [
    settingsField('Company', { label: '会社名', native: 'string', required: true, maxLength: 255 }),
    settingsField('LastName', { label: '姓', native: 'string', required: true, maxLength: 80 }),
    settingsField('Email', { label: 'メール', type: 'email', native: 'email' }),
    settingsField('Phone', { label: '電話', type: 'phone', native: 'phone' }),
    settingsField('Name', { label: '氏名', native: 'string', creatable: false, updatable: false }),
    settingsField('Rank__c', { label: 'ランク', native: 'string' }),
  ],
};
