import { expect, test } from 'vitest';
import { jobTranslator } from '../../../../shared/sync/translate/job-translator.ts';
import { activityApp, activityJob, taskObject } from '../../../support/activity-world.ts';
import { record } from '../../../support/sync-records.ts';

const keyOf = (kind: 'append' | 'upsert') => {
  const made = jobTranslator(activityJob({ kind }), activityApp, taskObject);
  return made.ok && made.value.translate('left', record('1', { 応対ID: 'A' }), null).fields.KintoneKey__c;
};

test('only a job that appends writes where its records come from into the key', () => {
  expect([keyOf('append'), keyOf('upsert')]).toEqual(['12:A', 'A']);
});

test('what keeps a mapping from running keeps every kind of job from it', () => {
  const fields = taskObject.fields.filter((it) => it.code !== 'KintoneKey__c');
  expect(jobTranslator(activityJob(), activityApp, { ...taskObject, fields })).toMatchObject({
    ok: false,
    fault: { code: 'KEY_UNMAPPED' },
  });
});
