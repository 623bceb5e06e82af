import { expect, it } from 'vitest';
import { issueCodes } from '../../../shared/issue/codes.ts';

it('codes are written alike, so that they can be told from sentences', () => {
  expect(issueCodes.filter((it) => !/^[A-Z]+(?:_[A-Z]+)*$/.test(it))).toEqual([]);
});
