import { expect, test } from 'vitest';
import type { DeletedFlag, Job } from '../../../../shared/config/config.ts';
import { parseConfig } from '../../../../shared/config/parse.ts';
import { checkFlagDeleted } from '../../../../shared/sync/plan/check-flag-deleted.ts';
import { contactObject, customerApp, customerJob, row } from '../../../support/customer-job.ts';
import { field } from '../../../support/fields.ts';
import { sampleConfig } from '../../../support/sample-config.ts';

const choices = ['有効', '削除'].map((value) => ({ value, label: value }));
const left = {
  ...customerApp,
  fields: [
    ...customerApp.fields,
    field('状態', 'choice', { choices, required: true }),
    field('印', 'choices', { choices }),
    field('メモ', 'text'),
    field('日', 'date'),
    field('計算', 'text', { updatable: false }),
  ],
};
const right = { ...contactObject, fields: [...contactObject.fields, field('Gone__c', 'boolean')] };
const codes = (flag: DeletedFlag, more: Partial<Job> = {}) =>
  checkFlagDeleted(customerJob({ flagDeleted: { left: flag }, ...more }), { left, right }).map(
    (it) => it.code,
  );

test.each<[string, DeletedFlag, readonly string[]]>([
  ['a text', { field: 'メモ', value: '削除' }, []],
  ['an option of a check box', { field: '印', value: '削除' }, []],
  ['a required choice with a way back', { field: '状態', value: '削除', alive: '有効' }, []],
  ['a required choice without a way back', { field: '状態', value: '削除' }, ['FLAG_NEEDS_ALIVE']],
  ['an option that is not there', { field: '印', value: '消えた' }, ['CHOICE_UNKNOWN']],
  ['a way back that is not there', { field: '状態', value: '削除', alive: '昔' }, ['CHOICE_UNKNOWN']],
  ['a field that is not there', { field: 'ない', value: 'x' }, ['FIELD_MISSING']],
  ['a date', { field: '日', value: 'x' }, ['ROLE_REFUSES_TYPE']],
  ['a calculated field', { field: '計算', value: 'x' }, ['FIELD_READ_ONLY']],
  ['a field that a row of the mapping writes', { field: '電話', value: 'x' }, ['TARGET_TWICE']],
])('[HOT-63] %s as the mark for deleted records', (_, flag, expected) => {
  expect(codes(flag)).toEqual(expected);
});

test('[HOT-63] a one-way job that reads kintone is told that it never learns of deletions there', () => {
  const base = customerJob();
  const mapping = { ...base.mapping, rows: [row('メール', 'Email', { direction: 'send' })] };
  const job = customerJob({
    kind: 'upsert',
    mapping,
    flagDeleted: { right: { field: 'Gone__c', value: 'true' } },
  });
  expect(checkFlagDeleted(job, { left, right })).toMatchObject([
    { code: 'FLAG_NEVER_SET', severity: 'warning', path: ['flagDeleted', 'right', 'Gone__c'] },
  ]);
  expect(checkFlagDeleted({ ...job, kind: 'twoWay' }, { left, right })).toEqual([]);
});

test('a job without marks has nothing to check', () => {
  expect(checkFlagDeleted(customerJob(), { left, right })).toEqual([]);
});

test('marks come in with the configuration, and one without a field or a value does not', () => {
  const config = sampleConfig();
  const withMarks = (left: object) => ({
    ...config,
    jobs: config.jobs.map((it) => ({ ...it, flagDeleted: { left } })),
  });
  const mark = { field: '状態', value: '削除', alive: '有効' };
  expect(parseConfig(withMarks(mark))).toEqual({ ok: true, value: withMarks(mark) });
  for (const wrong of [{ field: '状態' }, { field: '', value: '削除' }, { ...mark, side: 'left' }])
    expect(parseConfig(withMarks(wrong))).toMatchObject({ ok: false, fault: { code: 'CONFIG_INVALID' } });
});
