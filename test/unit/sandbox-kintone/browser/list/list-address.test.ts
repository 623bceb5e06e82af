import { describe, expect, it } from 'vitest';
import {
  readListAddress,
  writeListAddress,
} from '../../../../../scripts/sandbox/kintone/browser/list/list-address.ts';
import { conditionOf, queryOf } from '../../../../../scripts/sandbox/kintone/browser/list/list-view.ts';

describe('addresses of lists', () => {
  it('say of a list only what differs from its beginning, and read back as written', () => {
    const address = { viewId: '5', condition: 'a = "b&c"', sort: 'a asc', offset: 40, size: 100 };
    expect(readListAddress(writeListAddress(address))).toEqual(address);
    expect(writeListAddress(readListAddress(''))).toBe('');
  });

  it('take no page lengths and offsets that do not exist', () => {
    expect(readListAddress('?size=7&offset=-3')).toMatchObject({ size: 20, offset: 0 });
  });

  it('join the view’s filter and one’s own so that neither changes the other', () => {
    const view = {
      id: '1',
      name: 'v',
      type: 'LIST',
      index: '0',
      filterCond: 'a = 1 or b = 2',
      sort: 'c asc',
    } as const;
    const address = { ...readListAddress(''), condition: 'd = 3' };
    expect(conditionOf(view, address)).toBe('(a = 1 or b = 2) and (d = 3)');
    expect(queryOf(view, readListAddress(''))).toBe('a = 1 or b = 2 order by c asc limit 20 offset 0');
  });
});
