import { expect, it } from 'vitest';
import { rowIssue } from '../../../shared/mapping/mapping-issue.ts';
import { row } from '../../support/fields.ts';

it('says where in the mapping, and which row', () => {
  const found = rowIssue(
    { row: row('a', 'A'), at: 3, left: null, right: undefined },
    'left',
    'FIELD_MISSING',
    'error',
    { field: 'a' },
  );
  expect(found).toEqual({
    code: 'FIELD_MISSING',
    severity: 'error',
    path: ['rows', '3', 'left'],
    values: { row: 'a-A', left: 'a', right: 'A', field: 'a' },
    fixes: [],
  });
});
