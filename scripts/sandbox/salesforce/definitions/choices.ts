import type { PicklistValue } from './definition.ts';

type Pairs = readonly (readonly [string, string])[];

/** Lead statuses: value, Japanese, whether a converted lead may have it. */
export const leadStatuses: readonly { value: string; ja: string; converted: boolean; isDefault: boolean }[] =
  [
    { value: 'Open - Not Contacted', ja: '未対応 - 連絡前', converted: false, isDefault: true },
    { value: 'Working - Contacted', ja: '対応中 - 連絡済み', converted: false, isDefault: false },
    { value: 'Closed - Converted', ja: '終了 - 取引の開始済み', converted: true, isDefault: false },
    { value: 'Closed - Not Converted', ja: '終了 - 見込みなし', converted: false, isDefault: false },
  ];

/** Where a lead or a customer came from. */
export const leadSources: Pairs = [
  ['Web', 'Web'],
  ['Phone Inquiry', '電話問い合わせ'],
  ['Partner Referral', 'パートナー紹介'],
  ['Purchased List', '購入リスト'],
  ['Trade Show', '展示会'],
  ['Other', 'その他'],
];

/** Lines of business. */
export const industries: Pairs = [
  ['Agriculture', '農業'],
  ['Banking', '銀行'],
  ['Construction', '建設'],
  ['Consulting', 'コンサルティング'],
  ['Education', '教育'],
  ['Electronics', '電子機器'],
  ['Energy', 'エネルギー'],
  ['Finance', '金融'],
  ['Government', '官公庁'],
  ['Healthcare', '医療'],
  ['Manufacturing', '製造'],
  ['Media', 'メディア'],
  ['Retail', '小売'],
  ['Technology', 'テクノロジー'],
  ['Transportation', '運輸'],
  ['Other', 'その他'],
];

/** How promising something is. */
export const ratings: Pairs = [
  ['Hot', '高い'],
  ['Warm', '普通'],
  ['Cold', '低い'],
];

/** Forms of address. */
export const salutations: Pairs = [
  ['様', '様'],
  ['Mr.', 'Mr.'],
  ['Ms.', 'Ms.'],
  ['Mrs.', 'Mrs.'],
  ['Dr.', 'Dr.'],
  ['Prof.', 'Prof.'],
];

/** What an event can be. */
export const eventTypes: Pairs = [
  ['Email', 'メール'],
  ['Meeting', 'ミーティング'],
  ['Other', 'その他'],
  ['Call', '電話'],
];

/** What a task can be. */
export const taskTypes: Pairs = [
  ['Call', '電話'],
  ['Email', 'メール'],
  ['Meeting', 'ミーティング'],
  ['Other', 'その他'],
];

/** Task statuses; only the third counts as closed. */
export const taskStatuses: readonly PicklistValue[] = [
  { value: 'Not Started', label: ['未着手', 'Not Started'], isDefault: true },
  { value: 'In Progress', label: ['進行中', 'In Progress'] },
  { value: 'Completed', label: ['完了', 'Completed'] },
  { value: 'Waiting on someone else', label: ['他者待ち', 'Waiting on someone else'] },
  { value: 'Deferred', label: ['延期', 'Deferred'] },
];

/** How urgent a task is. */
export const taskPriorities: readonly PicklistValue[] = [
  { value: 'High', label: ['高', 'High'] },
  { value: 'Normal', label: ['中', 'Normal'], isDefault: true },
  { value: 'Low', label: ['低', 'Low'] },
];

/** Sales stages with what follows from each. */
export const stages: readonly {
  value: string;
  ja: string;
  probability: number;
  forecast: string;
  closed: boolean;
  won: boolean;
}[] = [
  {
    value: 'Prospecting',
    ja: '見込み調査',
    probability: 10,
    forecast: 'Pipeline',
    closed: false,
    won: false,
  },
  { value: 'Qualification', ja: '評価', probability: 10, forecast: 'Pipeline', closed: false, won: false },
  {
    value: 'Needs Analysis',
    ja: '要件の確認',
    probability: 20,
    forecast: 'Pipeline',
    closed: false,
    won: false,
  },
  {
    value: 'Value Proposition',
    ja: '提案',
    probability: 50,
    forecast: 'Pipeline',
    closed: false,
    won: false,
  },
  {
    value: 'Proposal/Price Quote',
    ja: '見積もり',
    probability: 75,
    forecast: 'BestCase',
    closed: false,
    won: false,
  },
  {
    value: 'Negotiation/Review',
    ja: '交渉',
    probability: 90,
    forecast: 'Forecast',
    closed: false,
    won: false,
  },
  { value: 'Closed Won', ja: '成立', probability: 100, forecast: 'Closed', closed: true, won: true },
  { value: 'Closed Lost', ja: '不成立', probability: 0, forecast: 'Omitted', closed: true, won: false },
];
