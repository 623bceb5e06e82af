import { expect, it } from 'vitest';
import { formatLocal } from '../../../shared/transform/date-parts.ts';

it.each([
  ['2024-05-01T09:05:07', 'yyyy/MM/dd HH:mm:ss', '2024/05/01 09:05:07'],
  ['2024-05-01T09:05:07', 'M/d H時', '5/1 9時'],
  ['2024-05-01', 'GGGGy年', '令和6年'],
  ['1989-01-08', 'GGGGy年', '平成元年'],
  ['1989-01-08', 'Gy', 'H1'],
  ['1860-01-01', 'GGGGy年', '1860年'],
])('%s as %s is %s', (local, pattern, text) => {
  expect(formatLocal(local, pattern)).toBe(text);
});
