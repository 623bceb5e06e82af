import { expect, test } from 'vitest';
import { freshCheckpoint } from '../../../../shared/sync/read/checkpoint.ts';

test('a job side that has never run begins before everything', () => {
  expect(freshCheckpoint('customers', 'right')).toEqual({
    job: 'customers',
    side: 'right',
    bookmark: null,
    signpost: null,
    cursor: null,
    revision: null,
  });
});
