import { expect, test } from 'vitest';
import { keysOfPage, pagesAtOnce } from '../../../../shared/sync/run/overlap.rules.ts';
import type { SyncKey } from '../../../../shared/sync/translate/translator.ts';

const key = {
  normal: (_: string, fields: { readonly [code: string]: unknown }) => (fields.mail as string | null) ?? null,
} as unknown as SyncKey;
const record = (id: string, mail: string | null) => ({
  id,
  revision: '1',
  modifiedAt: '2026-11-22T00:00:00Z',
  fields: { mail },
});

test('pages of a one-way job with one key may overlap; those of a two-way job, or with fallback keys, may not', () => {
  expect(pagesAtOnce({ kind: 'upsert' }, { keys: [key] })).toBeGreaterThan(1);
  expect(pagesAtOnce({ kind: 'insertOnly' }, { keys: [key] })).toBeGreaterThan(1);
  expect(pagesAtOnce({ kind: 'twoWay' }, { keys: [key] })).toBe(1);
  expect(pagesAtOnce({ kind: 'upsert' }, { keys: [key, key] })).toBe(1);
});

test('a page is known by the keys of its records; a record without one touches nobody', () => {
  const page = [record('1', 'a@example.com'), record('2', null), record('3', 'a@example.com')];
  expect([...keysOfPage({ keys: [key] }, 'right', page)]).toEqual(['a@example.com']);
});
