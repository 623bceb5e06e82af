import { expect, it } from 'vitest';
import { searchItems } from '../../../../plugin/desktop/sync/search-items.rules.ts';
import { runItem } from './run-item.ts';

const items = [
  runItem({ title: '株式会社ＡＢＣ' }),
  runItem({ title: '緑', changes: [{ row: 'r', field: '業種', before: null, after: '建設' }] }),
];

it('rows are found by name, field and value, in any width and case', () => {
  expect(searchItems(items, 'abc')).toEqual([items[0]]);
  expect(searchItems(items, '業種')).toEqual([items[1]]);
  expect(searchItems(items, '建設')).toEqual([items[1]]);
  expect(searchItems(items, ' ')).toEqual(items);
  expect(searchItems(items, 'なし')).toEqual([]);
});
