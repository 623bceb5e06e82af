import { expect, test } from 'vitest';
import { activityTranslator } from '../../../../shared/sync/translate/activity-translator.ts';
import { compileTranslator } from '../../../../shared/sync/translate/compile-translator.ts';
import { activityApp, activityJob, taskObject } from '../../../support/activity-world.ts';
import { record } from '../../../support/sync-records.ts';

const translatorOf = (job = activityJob(), task = taskObject) => {
  const compiled = compileTranslator(job.mapping, activityApp, task);
  if (!compiled.ok) throw new Error(compiled.fault.code);
  return activityTranslator(compiled.value, job, 'left');
};
const memo = record('7', { 応対ID: 'MSG-7', 件名: '見積' }, { revision: '3' });

test('an activity names the app and the record that it was made of', () => {
  const made = translatorOf();
  const carried = made.ok && made.value.translate('left', memo, null).fields;
  expect(carried).toMatchObject({ KintoneKey__c: '12:MSG-7', Subject: '見積' });
});

test('where each state counts it names the state as well', () => {
  const made = translatorOf(activityJob({ whenChanged: 'another' }));
  const carried = made.ok && made.value.translate('left', memo, null).fields;
  expect(carried).toMatchObject({ KintoneKey__c: '12:MSG-7#3' });
});

test('both sides are compared by that name, and it is never upserted', () => {
  const made = translatorOf(activityJob({ whenChanged: 'another' }));
  const key = made.ok ? made.value.keys[0] : undefined;
  expect(key?.normal('left', memo.fields, memo.revision)).toBe('12:MSG-7#3');
  expect(key?.normal('right', { KintoneKey__c: '12:MSG-7#3' })).toBe('12:MSG-7#3');
  expect(key?.native).toEqual({ left: false, right: false });
});

test('a record without a key has no name', () => {
  const made = translatorOf();
  expect(made.ok && made.value.keys[0]?.normal('left', { 件名: '見積' }, '1')).toBeNull();
});

test.each([
  ['holds no text', { type: 'decimal' as const }],
  ['may not be written', { creatable: false, updatable: true }],
])('a key field that %s cannot keep the name, and the fault says which it is', (_, more) => {
  const fields = taskObject.fields.map((it) => (it.code === 'KintoneKey__c' ? { ...it, ...more } : it));
  expect(translatorOf(activityJob(), { ...taskObject, fields })).toMatchObject({
    ok: false,
    fault: { code: 'KEY_NOT_USABLE', values: { field: 'KintoneKey__c' } },
  });
});
