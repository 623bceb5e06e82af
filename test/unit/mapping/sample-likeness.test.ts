import { expect, it } from 'vitest';
import { sampleLikeness } from '../../../shared/mapping/sample-likeness.ts';

const records = (code: string, ...values: readonly string[]) => values.map((it) => ({ [code]: it }));

it('fields that hold the same values belong together', () => {
  const samples = {
    left: records('a', '001', '002', '003', '004'),
    right: records('B', '002', '003', '001'),
  };
  expect(sampleLikeness('a', 'B', samples)).toBe(1);
  expect(sampleLikeness('a', 'C', samples)).toBe(0);
});

it('a few values prove nothing', () => {
  expect(sampleLikeness('a', 'B', { left: records('a', '済', '未'), right: records('B', '済', '未') })).toBe(
    0,
  );
  expect(sampleLikeness('a', 'B', { left: [], right: [] })).toBe(0);
});
