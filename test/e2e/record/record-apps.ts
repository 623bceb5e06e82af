import type { AppDefinition } from '../../../scripts/start/kintone-admin.ts';
import type { Job } from '../../../shared/config/config.ts';
import { customerJob, row } from '../../support/customer-job.ts';

const text = (code: string, label: string, more: object = {}) => ({
  [code]: { type: 'SINGLE_LINE_TEXT', code, label, ...more },
});

/** Customers with an e-mail that may repeat, as real lists have it. */
export const customersApp: AppDefinition = {
  name: '顧客管理',
  properties: {
    ...text('name', '氏名'),
    ...text('company', '会社名'),
    ...text('tel', '電話番号'),
    ...text('tel_key', '電話番号（検索用）'),
    mail: { type: 'LINK', code: 'mail', label: 'メールアドレス', protocol: 'MAIL' },
  },
  rows: [['company', 'name'], ['tel', 'mail'], ['tel_key']],
  list: ['company', 'name', 'tel', 'mail'],
};

/** The history of calls; recordings stand in a text field, several in one. */
export const callsApp: AppDefinition = {
  name: '通話履歴',
  properties: {
    ...text('call_id', '通話 ID', { unique: true }),
    ...text('number', '電話番号'),
    ...text('customer_id', '顧客番号'),
    ...text('direction', '方向'),
    ...text('result', '結果'),
    ...text('user', '対応者'),
    started_at: { type: 'DATETIME', code: 'started_at', label: '開始日時' },
    seconds: { type: 'NUMBER', code: 'seconds', label: '通話秒数' },
    memo: { type: 'MULTI_LINE_TEXT', code: 'memo', label: 'メモ' },
    recordings: { type: 'MULTI_LINE_TEXT', code: 'recordings', label: '録音' },
  },
  rows: [
    ['call_id', 'number', 'customer_id'],
    ['direction', 'result', 'user'],
    ['started_at', 'seconds'],
    ['memo'],
    ['recordings'],
  ],
  list: ['started_at', 'number', 'direction', 'result'],
};

/** Customers and contacts, both ways, keyed by e-mail. */
export const customersJob = (app: string, more: Partial<Job> = {}): Job =>
  customerJob({
    name: '顧客 ⇄ 取引先責任者',
    left: { app, guestSpace: null, condition: '' },
    mapping: {
      ...customerJob().mapping,
      rows: [
        row('name', 'LastName'),
        row('mail', 'Email', { role: 'key' }),
        row('tel', 'Phone'),
        row('company', 'Department'),
      ],
    },
    ...more,
  });
