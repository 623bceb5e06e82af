import { expect, test } from 'vitest';
import { labelsOf } from '../../../../plugin/desktop/field-labels.ts';
import { fieldNamesOf } from '../../../../plugin/desktop/sync/field-names.ts';
import { customerJob, row } from '../../../support/customer-job.ts';

const job = customerJob({
  mapping: {
    ...customerJob().mapping,
    rows: [row('name', 'LastName'), row('items.price', 'Amount__c'), row('', 'OwnerId')],
  },
});
const labels = labelsOf({
  name: { type: 'SINGLE_LINE_TEXT', code: 'name', label: '氏名' },
  items: {
    type: 'SUBTABLE',
    code: 'items',
    label: '明細',
    fields: { price: { type: 'NUMBER', code: 'price', label: '金額' } },
  },
});

test('a field of either side is called by its label in kintone, and by its code where there is none', () => {
  const name = fieldNamesOf(job, labels);
  expect(['name', 'LastName', 'items', 'items.price', 'Amount__c', 'OwnerId', 'gone'].map(name)).toEqual([
    '氏名',
    '氏名',
    '明細',
    '金額',
    '金額',
    'OwnerId',
    'gone',
  ]);
});
