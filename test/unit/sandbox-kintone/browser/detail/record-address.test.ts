import { describe, expect, it } from 'vitest';
import {
  recordAddress,
  recordPath,
} from '../../../../../scripts/sandbox/kintone/browser/detail/record-address.ts';
import type { PageContext } from '../../../../../scripts/sandbox/kintone/browser/page/page-context.ts';

const page = (more: Partial<PageContext>) =>
  ({ appId: '7', mobile: false, guestSpaceId: null, ...more }) as PageContext;

describe('addresses of records', () => {
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
});
