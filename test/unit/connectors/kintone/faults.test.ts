import { expect, test } from 'vitest';
import { bulkIndexOf, kintoneFault, namedRows } from '../../../../shared/connectors/kintone/faults.ts';

test.each([
  [{ code: 'GAIA_IA02', status: 400, id: 'x', message: 'made up' }, 'TOKEN_INACTIVE', 'kintone'],
  [{ code: 'GAIA_IA02', status: 520, id: 'x', message: 'made up' }, 'TOKEN_INACTIVE', 'kintone'],
  [{ code: 'GAIA_CO02', status: 409 }, 'ROW_CHANGED', 'kintone'],
  [{ code: 'GAIA_TO04', status: 429 }, 'TOO_MANY_REQUESTS', 'kintone'],
  [{ code: 'GAIA_LO04', status: 400 }, 'ROW_LOOKUP_MISSING', 'kintone'],
  [{ code: 'NOT_KNOWN_YET', status: 400 }, 'REQUEST_INVALID', 'kintone'],
  [new Error('503: Service Unavailable'), 'REMOTE_MAINTENANCE', 'kintone'],
  [new Error('403: Forbidden'), 'IP_RESTRICTED', 'kintone'],
  [new Error('404: Not Found'), 'NETWORK_UNREACHABLE', 'kintone'],
  [{ code: 'ECONNREFUSED', message: 'no' }, 'NETWORK_UNREACHABLE', 'network'],
  [{ code: 'ETIMEDOUT', message: 'late' }, 'NETWORK_TIMEOUT', 'network'],
  ['thrown as a text', 'NETWORK_UNREACHABLE', 'network'],
])('%j is %s', (thrown, code, origin) => {
  expect(kintoneFault(thrown)).toMatchObject({ code, origin });
});

test('[HOT-42][HOT-57] wrong sign-in, a wrong app and a wrong address are three different causes', () => {
  const codes = [
    kintoneFault({ code: 'CB_WA01', status: 401 }),
    kintoneFault({ code: 'GAIA_AP01', status: 404 }),
    kintoneFault({ code: 'ENOTFOUND', message: 'getaddrinfo' }),
  ].map((it) => it.code);
  expect(codes).toEqual(['AUTH_REFUSED', 'APP_NOT_FOUND', 'NETWORK_UNREACHABLE']);
});

test("kintone's own words, code and id are kept for its support desk", () => {
  const thrown = { code: 'CB_VA01', status: 400, id: 'abc', message: '入力内容が正しくありません。' };
  expect(kintoneFault(thrown, { app: '5' })).toMatchObject({ values: { app: '5' }, cause: thrown });
});

test('the rows that kintone names are found in every spelling of the path', () => {
  const errors = {
    'records[12].氏名.value': { messages: ['必須です。'] },
    'records[3][金額].value': { messages: ['数字でなければなりません。'] },
    'records[3].record.番号.value': { messages: ['重複'] },
    'records[0].updateKey': { messages: ['x'] },
    records: { messages: ['多すぎます'] },
  };
  expect(namedRows({ errors })).toEqual([
    { row: 0, field: 'updateKey', message: 'x' },
    { row: 3, field: '金額', message: '数字でなければなりません。' },
    { row: 12, field: '氏名', message: '必須です。' },
  ]);
  expect(namedRows(null)).toEqual([]);
  expect(bulkIndexOf({ bulkRequestIndex: 4 })).toBe(4);
  expect(bulkIndexOf(new Error('x'))).toBeNull();
});
