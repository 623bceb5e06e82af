import { expect, test } from 'vitest';
import { cut, groupOperations, toBulkPart } from '../../../../shared/connectors/kintone/write-groups.ts';
import type { WriteOperation } from '../../../../shared/ports/record-target.ts';

const create = (n: number): WriteOperation => ({
  kind: 'create',
  ref: String(n),
  fields: { 番号: `C-${n}` },
});

test('rows travel in hundreds, twenty hundreds at a time', () => {
  const groups = groupOperations(Array.from({ length: 4_150 }, (_, i) => create(i)));
  expect(groups.map((it) => it.length)).toEqual([20, 20, 2]);
  expect(groups[2]?.map((it) => it.length)).toEqual([100, 50]);
});

test('[HOT-32] an upsert names its key and never repeats it in the record', () => {
  const part = toBulkPart(
    '5',
    [{ kind: 'upsert', ref: 'a', key: { field: '番号', value: 'C-1' }, fields: { 氏名: '見本' } }],
    [],
  );
  expect(part).toEqual({
    method: 'PUT',
    endpointName: 'records',
    payload: {
      app: '5',
      upsert: true,
      records: [{ updateKey: { field: '番号', value: 'C-1' }, record: { 氏名: { value: '見本' } } }],
    },
  });
});

test('an update names its record, and its revision where there is one', () => {
  const part = toBulkPart('5', [{ kind: 'update', ref: 'a', id: '3', revision: '7', fields: {} }], []);
  expect(part.payload).toEqual({ app: '5', records: [{ id: '3', revision: '7', record: {} }] });
});

test('a list is cut without losing anything', () => {
  expect(cut([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  expect(cut([], 2)).toEqual([]);
});
