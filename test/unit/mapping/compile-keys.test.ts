import { expect, it } from 'vitest';
import { compileKeys } from '../../../shared/mapping/compile-keys.ts';
import type { MappingRow } from '../../../shared/mapping/mapping.ts';
import { field, left, mapping, right, row } from '../../support/fields.ts';

const schemas = [
  left(field('メール', 'email'), field('電話'), field('番号', 'decimal'), field('コード')),
  right(field('Email', 'email'), field('Phone', 'phone'), field('No', 'text'), field('Code')),
] as const;
const keys = (rows: readonly MappingRow[], fallbacks: readonly string[] = []) => {
  const it = mapping(...rows);
  return compileKeys({ ...it, key: { ...it.key, fallbacks } }, ...schemas);
};

it('[FER-04] e-mail keys are compared without case and blanks', () => {
  const [key] = keys([row('メール', 'Email')]).readers;
  expect(key?.kind).toBe('email');
  expect(key?.ofLeft({ メール: ' A@X.example ' })).toBe(key?.ofRight({ Email: 'a@x.example' }));
});

it('phone keys are one for every spelling, tried after the e-mail address', () => {
  const { readers, paths } = keys([row('メール', 'Email'), row('電話', 'Phone')], ['電話-Phone']);
  expect(readers.map((it) => it.kind)).toEqual(['email', 'phone']);
  expect(readers[1]?.ofLeft({ 電話: '０３（１２３４）５６７８' })).toBe(
    readers[1]?.ofRight({ Phone: '+81 3 1234 5678' }),
  );
  expect(paths).toEqual({ left: ['メール', '電話'], right: ['Email', 'Phone'] });
});

it('both sides are compared in one form where values change on their way', () => {
  const rows = [
    row('コード', 'Code', 'both', { receiveSteps: [{ id: 'lookupKey', options: { digits: 5 } }] }),
  ] as const;
  const [key] = keys([...rows]).readers;
  expect(key?.ofLeft({ コード: '00123' })).toBe('00123');
  expect(key?.ofRight({ Code: '123' })).toBe('00123');
});

it('[CAL-32] a record without a key has none', () => {
  const [key] = keys([row('電話', 'Phone', 'both', { role: 'phone' })]).readers;
  expect([key?.ofLeft({ 電話: null }), key?.ofLeft({ 電話: 'なし' }), key?.ofLeft({})]).toEqual([
    null,
    null,
    null,
  ]);
});

it('[FER-55] a key whose field is gone is no key', () => {
  expect(keys([row('無い', 'Email')]).readers).toEqual([]);
});
