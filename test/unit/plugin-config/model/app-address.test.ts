import { describe, expect, it } from 'vitest';
import { readAppAddress } from '../../../../plugin/config/model/app-address.ts';

describe('the app an admin names', () => {
  it.each<[string, string, string | null]>([
    ['123', '123', null],
    [' １２３ ', '123', null],
    ['https://example.cybozu.com/k/123/', '123', null],
    ['https://example.cybozu.com/k/123/?view=20', '123', null],
    ['https://example.cybozu.com/k/123/show#record=4', '123', null],
    ['https://example.cybozu.com/k/m/123/', '123', null],
    ['https://example.kintone.com/k/guest/7/123/', '123', '7'],
    ['https://example.cybozu.com/k/admin/app/flow?app=123', '123', null],
    ['/k/123/', '123', null],
  ])('[HOT-39] [CAL-11] may be its number or its address: %s', (text, app, guestSpace) => {
    expect(readAppAddress(text)).toMatchObject({ app, guestSpace });
  });

  it('tells which domain an address belongs to', () => {
    expect(readAppAddress('https://other.cybozu.com/k/5/')).toMatchObject({
      origin: 'https://other.cybozu.com',
    });
  });

  it.each(['', '0', 'abc', 'https://example.cybozu.com/', '-3', '12 34'])(
    'is refused when it is neither: "%s"',
    (text) => {
      expect(readAppAddress(text)).toMatchObject({ code: 'APP_ADDRESS' });
    },
  );
});
