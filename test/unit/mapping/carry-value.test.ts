import { expect, it } from 'vitest';
import type { Issue } from '../../../shared/issue/issue.ts';
import { carryValue } from '../../../shared/mapping/carry-value.ts';
import { compileMapping } from '../../../shared/mapping/compile-mapping.ts';
import { field, left, mapping, right, row } from '../../support/fields.ts';

const carry = (value: string | null, more: object = {}) => {
  const it = mapping(row('数', 'Amount', 'send', more));
  const compiled = compileMapping(
    it,
    left(field('数')),
    right(field('Amount', 'decimal', { scale: 1, label: '金額' })),
  );
  const issues: Issue[] = [];
  const [first] = compiled.send.rows;
  if (!first) throw new Error('the row did not compile');
  return { value: carryValue(first, it, { 数: value }, value, undefined, issues), issues };
};

it('takes a value through its steps and the target’s limits', () => {
  expect(carry('１,２００')).toEqual({ value: '1200', issues: [] });
});

it('says when digits were rounded away', () => {
  expect(carry('1.25')).toMatchObject({
    value: '1.3',
    issues: [{ code: 'LOSSY', severity: 'note', path: ['Amount'], values: { field: '金額' } }],
  });
});

it('undefined means: write nothing there', () => {
  expect(carry('many').value).toBeUndefined();
  expect(carry(null, { whenEmpty: 'leave' }).value).toBeUndefined();
  expect(carry(null).value).toBeNull();
});
