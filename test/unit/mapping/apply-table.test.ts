import { describe, expect, it } from 'vitest';
import { applyMapping } from '../../../shared/mapping/apply-mapping.ts';
import { compileMapping } from '../../../shared/mapping/compile-mapping.ts';
import type { TableRule } from '../../../shared/mapping/mapping.ts';
import type { RecordFields } from '../../../shared/record/record.ts';
import { field, left, mapping, right, row } from '../../support/fields.ts';

const schemas = {
  left: left(
    field('明細', 'table', { columns: [field('品'), field('数', 'decimal'), field('メモ')] }),
    field('会社'),
  ),
  right: right(field('lines', 'table', { columns: [field('name'), field('count')] }), field('company')),
};
const rows = [row('明細.品', 'lines.name'), row('明細.数', 'lines.count')];

const receive = (record: RecordFields, rule?: TableRule, current?: RecordFields) =>
  applyMapping(
    compileMapping({ ...mapping(...rows), ...(rule ? { tables: [rule] } : {}) }, schemas.left, schemas.right),
    'receive',
    record,
    current,
  );

const lines = (...names: readonly string[]) => ({
  lines: names.map((name) => ({ fields: { name, count: '１' } })),
});
const stored = {
  明細: [
    { id: '1', fields: { 品: '机', 数: '1', メモ: '至急' } },
    { id: '2', fields: { 品: '椅子', 数: '1', メモ: null } },
    { id: '3', fields: { 品: '棚', 数: '1', メモ: null } },
  ],
};

it('[HOT-28] values go into the columns of a table, row by row', () => {
  expect(receive(lines('机')).fields).toEqual({ 明細: [{ fields: { 品: '机', 数: '1' } }] });
});

it('[HOT-27] two rows replace three', () => {
  const applied = receive(lines('机', '棚'), { table: '明細', mode: 'replace' }, stored);
  expect(applied.fields.明細).toEqual([{ fields: { 品: '机', 数: '1' } }, { fields: { 品: '棚', 数: '1' } }]);
});

it('[HOT-27] rows are known by their key: others stay, and columns nobody maps stay filled', () => {
  const applied = receive(lines('机', '鏡'), { table: '明細', mode: 'merge', keyColumn: '品' }, stored);
  expect(applied.fields.明細).toEqual([
    { id: '1', fields: { 品: '机', 数: '1', メモ: '至急' } },
    stored.明細[1],
    stored.明細[2],
    { fields: { 品: '鏡', 数: '1' } },
  ]);
});

it('a bad cell is told with its row and column', () => {
  const applied = receive({
    lines: [{ fields: { name: '机', count: '1' } }, { fields: { name: '椅子', count: '多数' } }],
  });
  expect(applied.issues).toMatchObject([{ code: 'NUMBER_FORMAT', path: ['明細', '2', '数'] }]);
  expect(applied.fields.明細).toEqual([{ fields: { 品: '机', 数: '1' } }, { fields: { 品: '椅子' } }]);
});

describe('a table and plain fields', () => {
  it('plain fields make one row', () => {
    const compiled = compileMapping(
      mapping(row('明細.品', 'company', 'receive')),
      schemas.left,
      schemas.right,
    );
    expect(applyMapping(compiled, 'receive', { company: '例社' }).fields).toEqual({
      明細: [{ fields: { 品: '例社' } }],
    });
  });

  it('a plain target takes the first row', () => {
    const compiled = compileMapping(mapping(row('明細.品', 'company', 'send')), schemas.left, schemas.right);
    expect(applyMapping(compiled, 'send', stored).fields).toEqual({ company: '机' });
    expect(applyMapping(compiled, 'send', { 明細: null }).fields).toEqual({ company: null });
  });
});
