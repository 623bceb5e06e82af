import { leadSources, stages } from './choices.ts';
import type { ObjectDefinition } from './definition.ts';
import { area, date, flag, int, money, percent, pick, readOnly, ref, text } from './field-makers.ts';
import { auditFields, idFields, lastActivityField, ownerField, viewedFields } from './system-fields.ts';

/** A sale in the making. */
export const opportunity: ObjectDefinition = {
  name: 'Opportunity',
  label: ['商談', 'Opportunity'],
  plural: ['商談', 'Opportunities'],
  prefix: '006',
  fields: [
    ...idFields('商談', 'Opportunity'),
    ref('AccountId', '取引先 ID', 'Account ID', {
      to: ['Account'],
      name: 'Account',
      children: 'Opportunities',
      cascade: true,
    }),
    flag('IsPrivate', '非公開', 'Private', { required: true }),
    text('Name', 120, '商談名', 'Name', { required: true, nameField: true }),
    area('Description', 32000, '説明', 'Description'),
    pick(
      'StageName',
      'フェーズ',
      'Stage',
      stages.map((it) => [it.value, it.ja] as const),
      { required: true },
    ),
    money('Amount', '金額', 'Amount'),
    percent('Probability', '確度 (%)', 'Probability (%)', { defaultedOnCreate: true }),
    readOnly(money('ExpectedRevenue', '期待収益', 'Expected Amount', { calculated: true })),
    date('CloseDate', '完了予定日', 'Close Date', { required: true }),
    pick('Type', '商談種別', 'Opportunity Type', [
      ['Existing Business', '既存'],
      ['New Business', '新規'],
    ]),
    text('NextStep', 255, '次のステップ', 'Next Step'),
    pick('LeadSource', 'リードソース', 'Lead Source', leadSources),
    readOnly(flag('IsClosed', '完了', 'Closed', { required: true })),
    readOnly(flag('IsWon', '成立', 'Won', { required: true })),
    pick(
      'ForecastCategoryName',
      '売上予測分類',
      'Forecast Category',
      [
        ['Omitted', '売上予測から除外'],
        ['Pipeline', 'パイプライン'],
        ['Best Case', '最善達成予測'],
        ['Commit', '達成予測'],
        ['Closed', '完了'],
      ],
      { defaultedOnCreate: true },
    ),
    readOnly(int('FiscalQuarter', '会計四半期', 'Fiscal Quarter')),
    readOnly(int('FiscalYear', '会計年度', 'Fiscal Year')),
    ref(
      'ContactId',
      '取引先責任者 ID',
      'Contact ID',
      { to: ['Contact'], name: 'Contact' },
      { updateable: false },
    ),
    ownerField,
    ...auditFields,
    lastActivityField,
    ...viewedFields,
  ],
};
