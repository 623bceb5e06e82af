import { expect, it } from 'vitest';
import { prepared } from '../../../shared/transform/prepared.ts';

it('works something out once for each set of options', () => {
  let built = 0;
  const sizeOf = prepared((options) => {
    built += 1;
    return Object.keys(options).length;
  });
  const options = { a: '1' };
  expect([sizeOf(options), sizeOf(options), sizeOf({ a: '1', b: '2' })]).toEqual([1, 1, 2]);
  expect(built).toBe(2);
});
