import { expect, test } from 'vitest';
import { decodeRecord, encodeFields } from '../../../../shared/connectors/kintone/codec.ts';
import type { FieldValue } from '../../../../shared/record/record.ts';
import { field } from '../../../support/fields.ts';

const codes = { updatedTime: '更新日時', modifier: '更新者' };
const decode = (type: string, value: unknown): FieldValue =>
  decodeRecord({ x: { type, value } }, codes).fields.x ?? null;

test.each<[string, unknown, FieldValue]>([
  ['SINGLE_LINE_TEXT', '', null],
  ['SINGLE_LINE_TEXT', '見本', '見本'],
  ['NUMBER', '0012.50', '12.5'],
  ['NUMBER', '-0', '0'],
  ['NUMBER', '', null],
  ['CALC', '100', '100'],
  ['CHECK_BOX', [], null],
  ['CHECK_BOX', ['a'], ['a']],
  ['DATE', '2026-11-22', '2026-11-22'],
  ['TIME', '9:05', '09:05'],
  ['DATETIME', '2026-11-22T00:05:00Z', '2026-11-22T00:05:00.000Z'],
  ['USER_SELECT', [{ code: 'sato', name: '佐藤' }], [{ code: 'sato', name: '佐藤' }]],
  [
    'FILE',
    [{ fileKey: 'k', name: 'a.txt', contentType: 'text/plain', size: '3' }],
    [{ key: 'k', name: 'a.txt', contentType: 'text/plain', size: 3 }],
  ],
  [
    'SUBTABLE',
    [{ id: '5', value: { 列: { type: 'NUMBER', value: '1' } } }],
    [{ id: '5', fields: { 列: '1' } }],
  ],
])('%s %j is read as %j', (type, value, expected) => {
  expect(decode(type, value)).toEqual(expected);
});

test('a record carries its id, its revision, and who changed it when', () => {
  const record = decodeRecord(
    {
      $id: { type: '__ID__', value: '12' },
      $revision: { type: '__REVISION__', value: '3' },
      更新日時: { type: 'UPDATED_TIME', value: '2026-11-22T00:05:00Z' },
      更新者: { type: 'MODIFIER', value: { code: 'sato', name: '佐藤' } },
    },
    codes,
  );
  expect(record).toMatchObject({
    id: '12',
    revision: '3',
    modifiedAt: '2026-11-22T00:05:00.000Z',
    modifiedBy: { code: 'sato' },
  });
});

test('values are written as each field takes them, emptiness included', () => {
  const schema = [
    field('文字', 'text', { native: 'SINGLE_LINE_TEXT' }),
    field('選択', 'choices', { native: 'CHECK_BOX' }),
    field('人', 'users', { native: 'USER_SELECT' }),
    field('日時', 'datetime', { native: 'DATETIME' }),
    field('表', 'table', { native: 'SUBTABLE', columns: [field('列', 'choices', { native: 'CHECK_BOX' })] }),
  ];
  const fields = {
    文字: null,
    選択: null,
    人: [{ code: 'sato', name: '佐藤' }],
    日時: '2026-11-22T00:05:30.123Z',
    表: [{ id: '5', fields: { 列: 'a' } }],
  };
  expect(encodeFields(fields, schema)).toEqual({
    文字: { value: '' },
    選択: { value: [] },
    人: { value: [{ code: 'sato' }] },
    日時: { value: '2026-11-22T00:05:30Z' },
    表: { value: [{ id: '5', value: { 列: { value: ['a'] } } }] },
  });
});
