import { describe, expect, it } from 'vitest';
import { recordAddress, recordPath } from '../../../scripts/sandbox/kintone/browser/detail/record-address.ts';
import {
  readListAddress,
  writeListAddress,
} from '../../../scripts/sandbox/kintone/browser/list/list-address.ts';
import { conditionOf, queryOf } from '../../../scripts/sandbox/kintone/browser/list/list-view.ts';
import type { PageContext } from '../../../scripts/sandbox/kintone/browser/page/page-context.ts';
import { queryString } from '../../../scripts/sandbox/kintone/browser/rest/query-string.ts';

const page = (more: Partial<PageContext>) =>
  ({ appId: '7', mobile: false, guestSpaceId: null, ...more }) as PageContext;

describe('addresses of the pages', () => {
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

  it('name a record on desktop, on a phone and in a guest space', () => {
    expect(recordPath(page({}), '3')).toBe('/k/7/show#record=3');
    expect(recordPath(page({ mobile: true }), '3', true)).toBe('/k/m/7/show?record=3#mode=edit');
    expect(recordPath(page({ guestSpaceId: '2' }), '3', true)).toBe('/k/guest/2/7/show#record=3&mode=edit');
    expect(recordAddress({ search: '', hash: '#record=3&mode=edit' })).toEqual({
      recordId: '3',
      editing: true,
    });
    expect(recordAddress({ search: '?record=4', hash: '' })).toEqual({ recordId: '4', editing: false });
  });

  it('write lists and objects the way the REST API reads them', () => {
    expect(
      decodeURIComponent(queryString({ app: 1, fields: ['a', 'b'], deep: { x: [1] }, none: undefined })),
    ).toBe('app=1&fields[0]=a&fields[1]=b&deep[x][0]=1');
  });
});
