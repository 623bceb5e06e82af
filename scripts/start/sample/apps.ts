import type { AppDefinition } from '../kintone-admin.ts';

const options = (names: readonly string[]) =>
  Object.fromEntries(names.map((label, index) => [label, { label, index: String(index) }]));
const text = (code: string, label: string, more: object = {}) => ({
  [code]: { type: 'SINGLE_LINE_TEXT', code, label, ...more },
});

/** 顧客管理: the customers a sales team keeps. */
export const customersApp: AppDefinition = {
  name: '顧客管理',
  properties: {
    ...text('company_name', '会社名', { required: true }),
    ...text('last_name', '姓', { required: true }),
    ...text('first_name', '名'),
    ...text('department', '部署'),
    ...text('title', '役職'),
    mail: { type: 'LINK', code: 'mail', label: 'メールアドレス', protocol: 'MAIL' },
    tel: { type: 'LINK', code: 'tel', label: '電話番号', protocol: 'CALL' },
    phase: {
      type: 'DROP_DOWN',
      code: 'phase',
      label: '商談フェーズ',
      options: options(['新規', '商談中', '提案中', '受注', '失注']),
    },
    memo: { type: 'MULTI_LINE_TEXT', code: 'memo', label: 'メモ' },
  },
  rows: [
    ['company_name', 'department', 'title'],
    ['last_name', 'first_name', 'phase'],
    ['mail', 'tel'],
    ['memo'],
  ],
  spaces: ['renkei-sync', 'renkei-calls'],
  list: ['company_name', 'last_name', 'first_name', 'department', 'tel', 'mail', 'phase'],
};
