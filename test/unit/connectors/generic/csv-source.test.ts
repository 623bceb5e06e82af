import { expect, test } from 'vitest';
import { csvSchema, csvSide, csvSource } from '../../../../shared/connectors/generic/csv-source.ts';
import { HastyClock } from '../../../support/sync-world.ts';

const header = ['番号', '氏名'];
const all = [
  ['C-1', '見本 1'],
  ['C-2', ''],
  ['C-3', '見本 3'],
];
const options = { name: 'list.csv', clock: new HastyClock() };
const file = { header, rows: async (from: number, most: number) => all.slice(from, from + most) };
const window = { since: null, until: '2026-11-22T00:00:00.000Z' };

test('a file is read page by page; an empty cell is empty, a row is known by its number', async () => {
  const source = csvSource(file, options);
  const first = await source.read({ window, cursor: null, fields: header, limit: 2 });
  expect(first).toMatchObject({
    ok: true,
    value: {
      next: '2',
      records: [
        { id: '1', fields: { 番号: 'C-1', 氏名: '見本 1' } },
        { id: '2', fields: { 番号: 'C-2', 氏名: null } },
      ],
    },
  });
  const last = await source.read({ window, cursor: '2', fields: header, limit: 2 });
  expect(last).toMatchObject({ ok: true, value: { next: null, records: [{ id: '3' }] } });
});

test('every column is a text that can be read and never written', () => {
  expect(csvSchema('list.csv', header, '').fields).toMatchObject([
    { code: '番号', type: 'text', readable: true, creatable: false },
    { code: '氏名', updatable: false },
  ]);
});

test('a file as a side refuses to be written to', async () => {
  const side = csvSide(file, options);
  expect(side.fixed).toBe(true);
  expect(await side.target.write([])).toMatchObject({ ok: false, fault: { code: 'REQUEST_INVALID' } });
});

test('the rows of a file have no change times, so there is no mark among them', async () => {
  expect(await csvSource(file, options).mark({ window, most: 1 })).toEqual({ ok: true, value: null });
});
