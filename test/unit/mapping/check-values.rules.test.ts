import { expect, it } from 'vitest';
import { checkValues } from '../../../shared/mapping/check-values.rules.ts';
import { field, row } from '../../support/fields.ts';

const check = (from: ReturnType<typeof field>, to: ReturnType<typeof field>, more = {}) =>
  checkValues({
    row: row('a', 'b', 'send', more),
    at: 0,
    left: { field: from, dotted: false },
    right: { field: to, dotted: false },
  });

it('[FER-25] a mismatch is flagged with its reason', () => {
  expect(check(field('a', 'choices'), field('b', 'decimal'))).toMatchObject([
    {
      code: 'TYPE_MISMATCH',
      severity: 'error',
      values: { from: 'choices', to: 'decimal', why: 'notANumber' },
    },
  ]);
});

it('a loss is a warning that says what is lost', () => {
  expect(check(field('a', 'html'), field('b', 'text'))).toMatchObject([
    { code: 'LOSSY', severity: 'warning', values: { loses: 'formatting' } },
  ]);
});

it('a chain is judged by the type it ends with', () => {
  expect(check(field('a'), field('b', 'date'), { sendSteps: [{ id: 'date' }] })).toEqual([]);
  expect(
    check(field('a'), field('b', 'date'), { sendSteps: [{ id: 'trim' }, { id: 'number' }] }),
  ).toMatchObject([{ code: 'TYPE_MISMATCH', fixes: [{ kind: 'setSteps', steps: [] }] }]);
  expect(check(field('a', 'choices'), field('b', 'reference'), { sendSteps: [{ id: 'users' }] })).toEqual([]);
});

it('a pair that fits is not mentioned', () => {
  expect(check(field('a', 'choice'), field('b', 'choice'))).toEqual([]);
});
