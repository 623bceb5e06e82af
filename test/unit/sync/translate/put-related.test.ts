import { expect, test } from 'vitest';
import type { RelatedRow } from '../../../../shared/sync/translate/find-related.ts';
import { type Answer, putRelated } from '../../../../shared/sync/translate/put-related.ts';
import { customerTranslator, record } from '../../../support/sync-records.ts';

const translator = customerTranslator();
const rowOf = (missing: 'leave' | 'fail'): RelatedRow => {
  const row = translator.rows.find((it) => it.right === 'Department');
  if (!row) throw new Error('no such row');
  return { row, find: { among: [], missing }, target: 'Department', gives: 'id' };
};
const carry = (missing: 'leave' | 'fail', answers: readonly (readonly [string, Answer])[]) => {
  const known = new Map([['department', new Map(answers)]]);
  const put = putRelated(translator, 'left', [rowOf(missing)], known);
  return put.translate('left', record('1', { 氏名: '見本', 会社: ' A社 ' }), null);
};

test('what was found takes the place of what was asked for', () => {
  expect(carry('fail', [['A社', { value: '001' }]])).toMatchObject({
    failed: false,
    fields: { LastName: '見本', Department: '001' },
  });
});

test('what nobody answers to is never written as it is', () => {
  const carried = carry('leave', []);
  expect(carried.failed).toBe(false);
  expect(carried.fields).not.toHaveProperty('Department');
  expect([...carried.dropped]).toEqual(['department']);
});

test('where the rule says so it keeps the row back', () => {
  expect(carry('fail', [['A社', { value: null }]])).toMatchObject({ failed: true });
});

test('values from the other side stay as they are', () => {
  const put = putRelated(translator, 'left', [rowOf('fail')], new Map());
  const back = put.translate('right', record('1', { LastName: '見本', Department: 'B社' }), null);
  expect(back).toMatchObject({ failed: false, fields: { 会社: 'B社' } });
});
