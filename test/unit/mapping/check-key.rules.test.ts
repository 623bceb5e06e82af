import { expect, it } from 'vitest';
import type { Field } from '../../../shared/field/schema.ts';
import { checkKey } from '../../../shared/mapping/check-key.rules.ts';
import { field, mapping, row } from '../../support/fields.ts';

const check = (left: Field, native = false) => {
  const key = row('k', 'K');
  const placed = {
    row: key,
    at: 0,
    left: { field: left, dotted: false },
    right: { field: field('K'), dotted: false },
  };
  return checkKey(mapping(key), [placed], native).map((it) => [it.code, it.severity]);
};

it('[HOT-33] kintone’s own upsert takes unique text and numbers only', () => {
  expect(check(field('k', 'text', { unique: true, upsertKey: true }), true)).toEqual([]);
  expect(check(field('k', 'text'), true)).toEqual([['KEY_NOT_UNIQUE', 'error']]);
  expect(check(field('k', 'date', { unique: true }), true)).toEqual([['KEY_TYPE', 'error']]);
});

it('where records are looked up, a key that may repeat is only a warning', () => {
  expect(check(field('k', 'email'))).toEqual([['KEY_NOT_UNIQUE', 'warning']]);
  expect(check(field('k', 'email', { unique: true }))).toEqual([]);
});

it('a list is no key', () => {
  expect(check(field('k', 'choices'))).toEqual([['KEY_TYPE', 'error']]);
});
