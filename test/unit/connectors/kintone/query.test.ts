import { expect, test } from 'vitest';
import {
  allOf,
  inQuery,
  markQuery,
  quote,
  windowQuery,
} from '../../../../shared/connectors/kintone/query.ts';

test('quotes, backslashes and control characters cannot break out of a literal', () => {
  expect(quote('a"b\\c\td\r\ne')).toBe('"a\\"b\\\\c\\td\\ne"');
  expect(inQuery('メール', ['a@example.com', '") or ("1"="1'])).toBe(
    'メール in ("a@example.com", "\\") or (\\"1\\"=\\"1")',
  );
});

test('several conditions keep their own brackets, one needs none, empty ones fall away', () => {
  expect(allOf('a = "1" or b = "2"', null, 'c = "3"')).toBe('(a = "1" or b = "2") and (c = "3")');
  expect(allOf('', undefined, 'c = "3"')).toBe('c = "3"');
});

test('a window is cut to whole minutes on both ends', () => {
  expect(
    windowQuery('更新日時', { since: '2026-11-22T00:05:40.123Z', until: '2026-11-22T00:10:59.999Z' }),
  ).toBe('(更新日時 >= "2026-11-22T00:05:00Z") and (更新日時 <= "2026-11-22T00:10:00Z")');
  expect(windowQuery('更新日時', { since: null, until: '2026-11-22T00:10:59.999Z' })).toBe(
    '更新日時 <= "2026-11-22T00:10:00Z"',
  );
});

test('a mark cuts inside a minute by record number, and is itself above', () => {
  const mark = '2026-11-22T00:05:00.000Z 7';
  const minute = '更新日時 >= "2026-11-22T00:05:00Z" and 更新日時 < "2026-11-22T00:06:00Z"';
  expect(markQuery('更新日時', mark, 'above')).toBe(
    `更新日時 >= "2026-11-22T00:06:00Z" or (${minute} and $id >= 7)`,
  );
  expect(markQuery('更新日時', mark, 'below')).toBe(
    `更新日時 < "2026-11-22T00:05:00Z" or (${minute} and $id < 7)`,
  );
});
