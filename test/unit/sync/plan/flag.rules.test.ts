import { expect, test } from 'vitest';
import type { FieldType } from '../../../../shared/field/field-type.ts';
import type { FieldValue } from '../../../../shared/record/record.ts';
import { flagChange, readingFlags, readyFlags } from '../../../../shared/sync/plan/flag.rules.ts';
import { contactObject, customerApp, customerJob } from '../../../support/customer-job.ts';
import { field } from '../../../support/fields.ts';
import { customerTranslator, record } from '../../../support/sync-records.ts';

const change = (type: FieldType, now: FieldValue, gone: boolean, alive?: string) => {
  const flag = { field: '印', value: '削除', type, ...(alive ? { alive } : {}) };
  const [made] = flagChange(flag, record('1', { 印: now }), gone);
  return made === undefined ? 'stays' : made.after;
};

test.each<[FieldType, FieldValue, FieldValue]>([
  ['text', null, '削除'],
  ['choice', '有効', '削除'],
  ['choices', null, ['削除']],
  ['choices', ['重要'], ['重要', '削除']],
  ['boolean', false, true],
])('[HOT-63] a field of type %s that holds %j is marked as %j', (type, now, after) => {
  expect(change(type, now, true)).toEqual(after);
});

test.each<[FieldType, FieldValue, string | undefined, FieldValue]>([
  ['text', '削除', undefined, null],
  ['choice', '削除', '有効', '有効'],
  ['choices', ['重要', '削除'], undefined, ['重要']],
  ['choices', ['削除'], undefined, null],
  ['choices', ['削除'], '有効', ['有効']],
  ['boolean', true, undefined, false],
])('[HOT-63] the mark of a field of type %s is taken away again', (type, now, alive, after) => {
  expect(change(type, now, false, alive)).toEqual(after);
});

test('[HOT-63] a box that says "alive" is cleared while the record is marked, other boxes stay', () => {
  expect(change('choices', ['有効', '重要'], true, '有効')).toEqual(['重要', '削除']);
  expect(change('choices', ['重要', '削除'], false, '有効')).toEqual(['重要', '有効']);
});

test('[HOT-63] what stands as it should is left alone, and what somebody else wrote there is not taken away', () => {
  expect(change('choices', ['削除', '重要'], true)).toBe('stays');
  expect(change('text', '要確認', false)).toBe('stays');
  expect(flagChange(undefined, record('1', {}), true)).toEqual([]);
});

test('only a field that is there, can be written and can say it is used, and then it is read along', () => {
  const left = {
    ...customerApp,
    fields: [...customerApp.fields, field('印', 'choices'), field('日', 'date')],
  };
  const ready = (code: string) =>
    readyFlags(customerJob({ flagDeleted: { left: { field: code, value: '削除' } } }), {
      left: { ...left, fields: [...left.fields, field('計算', 'text', { updatable: false })] },
      right: contactObject,
    });
  expect(ready('印')).toEqual({ left: { field: '印', value: '削除', type: 'choices' } });
  for (const code of ['日', '計算', 'ない']) expect(ready(code)).toEqual({});
  const { fields } = readingFlags(customerTranslator(), ready('印'));
  expect(fields.left).toContain('印');
  expect(fields.right).toEqual(customerTranslator().fields.right);
});
