import { expect, it } from 'vitest';
import { issueCodes } from '../../../shared/issue/codes.ts';
import { issue } from '../../../shared/issue/issue.ts';

it('an issue says what, how bad, where, and with which values', () => {
  expect(issue('DATE_FORMAT', 'error', ['誕生日'], { value: '05/01' })).toEqual({
    code: 'DATE_FORMAT',
    severity: 'error',
    path: ['誕生日'],
    values: { value: '05/01' },
  });
  expect(issue('NO_MATCH', 'note', []).values).toEqual({});
  expect(new Set(issueCodes).size).toBe(issueCodes.length);
});
