import { expect, it } from 'vitest';
import { date } from '../../../shared/transform/date.ts';
import { examplesHold, transformed } from '../../support/transform-examples.ts';

examplesHold(
  '[FER-12][FER-13][FER-14][HOT-22] dates are read as Japanese lists write them, and one without a year is an error, never a guess',
  date,
);

it.each(['05/01', '05月01日', '5/1', '１２月３日'])(
  '[FER-13] %s has no year: the error names the value',
  (from) => {
    const answer = transformed(date, { from });
    expect(answer.value).toBeNull();
    expect(answer.issues).toMatchObject([
      { code: 'DATE_FORMAT', severity: 'error', values: { value: from } },
    ]);
  },
);

it('a numeric source field holds the day numbers of a spreadsheet', () => {
  const context = { source: { type: 'decimal' } as never };
  expect(transformed(date, { from: '45413', context }).value).toBe('2024-05-01');
});
