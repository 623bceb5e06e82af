import { expect, test } from 'vitest';
import type { Matched } from '../../../../shared/sync/match/match-page.ts';
import { newFields, planPair } from '../../../../shared/sync/plan/plan-pair.ts';
import { record, runContext } from '../../../support/sync-records.ts';

const source = record(
  '1',
  { 氏名: '見本', メール: 'a@example.com', 電話: null, 会社: null },
  { revision: '4' },
);
const partner = record('9', {
  LastName: '見本',
  Email: 'a@example.com',
  Phone: '03-0000-0001',
  Department: null,
});
const matched = (more: Partial<Matched> = {}): Matched => ({
  source,
  link: null,
  partners: [],
  problem: null,
  ...more,
});

test('a record nobody has is created and the pair remembered', () => {
  const row = planPair(runContext(), 'left', matched());
  expect(row).toMatchObject({ reason: 'NEW', link: { left: '1', right: '', leftRevision: '4' } });
  expect(row.writes).toMatchObject([{ side: 'right', operation: { kind: 'create' } }]);
  expect(Object.keys(row.link?.agreed ?? {}).sort()).toEqual(['department', 'email', 'lastname', 'phone']);
});

test('two records that meet for the first time fill each other up', () => {
  const row = planPair(runContext(), 'left', matched({ partners: [partner] }));
  expect(row).toMatchObject({ reason: 'CHANGED', link: { left: '1', right: '9' } });
  expect(row.writes).toMatchObject([
    { side: 'left', operation: { kind: 'update', id: '1', revision: '4', fields: { 電話: '03-0000-0001' } } },
  ]);
});

test('what cannot be paired is left alone: some of it is an error, some is not', () => {
  const missing = planPair(runContext(), 'left', matched({ problem: 'KEY_MISSING' }));
  expect(missing).toMatchObject({ reason: 'KEY_MISSING', writes: [] });
  expect(missing.fault).toBeUndefined();
  const twice = planPair(runContext(), 'left', matched({ problem: 'KEY_DUPLICATE' }));
  expect(twice.fault?.code).toBe('ROW_AMBIGUOUS');
});

test('a new record leaves out what is empty or may not be set, so that defaults apply', () => {
  expect(newFields({ a: '1', b: null, c: '3' }, new Set(['a', 'b']))).toEqual({ a: '1' });
});
