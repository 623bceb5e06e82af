import { expect, test } from 'vitest';
import { keepsLinks, sidesOf } from '../../../shared/sync/run-context.ts';
import { customerJob } from '../../support/customer-job.ts';

const withDirections = (...directions: readonly ('send' | 'receive' | 'both')[]) => {
  const job = customerJob({ kind: 'upsert' });
  const rows = job.mapping.rows
    .slice(0, directions.length)
    .map((it, i) => ({ ...it, direction: directions[i] ?? 'both' }));
  return { ...job, mapping: { ...job.mapping, rows } };
};

test('a two-way job reads both sides and remembers pairs', () => {
  expect(sidesOf(customerJob())).toEqual(['left', 'right']);
  expect(keepsLinks(customerJob())).toBe(true);
});

test('a one-way job reads only where its rows come from', () => {
  expect(sidesOf(withDirections('send', 'send'))).toEqual(['left']);
  expect(sidesOf(withDirections('receive', 'receive'))).toEqual(['right']);
  expect(sidesOf(withDirections('both', 'receive'))).toEqual(['left']);
  expect(keepsLinks(customerJob({ kind: 'upsert' }))).toBe(false);
});
