import { expect, it } from 'vitest';
import { checkSteps } from '../../../shared/mapping/check-steps.rules.ts';
import { field, left, right, row } from '../../support/fields.ts';

const here = left(field('姓'), field('表', 'table', { columns: [field('列')] }));
const there = right(field('Name'));
const check = (...sendSteps: { id: string; options?: object }[]) =>
  checkSteps(
    { row: row('姓', 'Name', 'send', { sendSteps: sendSteps as never }), at: 0, left: null, right: null },
    here,
    there,
  ).map((it) => [it.code, it.values.step, it.values.option ?? it.values.field]);

it.each([
  [{ id: 'magic' }, ['TRANSFORM_UNKNOWN', 'magic', undefined]],
  [{ id: 'kana', options: { to: 'romaji' } }, ['TRANSFORM_OPTION', 'kana', 'to']],
  [{ id: 'truncate', options: { length: 'long' } }, ['TRANSFORM_OPTION', 'truncate', 'length']],
  [{ id: 'boolean', options: { on: 'yes' } }, ['TRANSFORM_OPTION', 'boolean', 'on']],
  [{ id: 'valueTable', options: { table: ['a'] } }, ['TRANSFORM_OPTION', 'valueTable', 'table']],
  [{ id: 'trim', options: { inner: 'yes' } }, ['TRANSFORM_OPTION', 'trim', 'inner']],
  [{ id: 'compose', options: { template: '{姓}{無い}{value}' } }, ['FIELD_MISSING', 'compose', '無い']],
  [{ id: 'dateToDatetime', options: { timeField: '無い' } }, ['FIELD_MISSING', 'dateToDatetime', '無い']],
])('%j', (step, expected) => {
  expect(check(step)).toEqual([expected]);
});

it('whole steps are not mentioned', () => {
  expect(check({ id: 'trim' }, { id: 'compose', options: { template: '{姓}様' } })).toEqual([]);
});
