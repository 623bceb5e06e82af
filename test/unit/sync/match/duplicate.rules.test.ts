import { expect, test } from 'vitest';
import { chooseDuplicates } from '../../../../shared/sync/match/duplicate.rules.ts';
import { record } from '../../../support/sync-records.ts';

const old = record('A', {}, { modifiedAt: '2026-11-20T00:00:00.000Z' });
const edited = record('B', {}, { modifiedAt: '2026-11-22T00:00:00.000Z' });
const found = [old, edited];
const ids = (list: readonly { id: string }[]) => list.map((it) => it.id);

test('[FER-52] the record edited last is meant when the job says newest', () => {
  expect(ids(chooseDuplicates('newest', found, 'A'))).toEqual(['B']);
});

test('[FER-53] a later edit of the other record moves the choice when newest, and not when sticky', () => {
  const later = { ...old, modifiedAt: '2026-11-23T00:00:00.000Z' };
  expect(ids(chooseDuplicates('newest', [later, edited], 'B'))).toEqual(['A']);
  expect(ids(chooseDuplicates('sticky', [later, edited], 'B'))).toEqual(['B']);
});

test('the first, all, or none', () => {
  expect(ids(chooseDuplicates('first', found, 'B'))).toEqual(['A']);
  expect(ids(chooseDuplicates('sticky', found, null))).toEqual(['A']);
  expect(ids(chooseDuplicates('all', found, null))).toEqual(['A', 'B']);
  expect(ids(chooseDuplicates('stop', found, null))).toEqual([]);
});

test('one record is no duplicate, whatever the policy', () => {
  expect(ids(chooseDuplicates('stop', [old], null))).toEqual(['A']);
});
