import { expect, test } from 'vitest';
import { salesforceFault, salesforceRowFault } from '../../../../shared/connectors/salesforce/faults.ts';
import { fault } from '../../../../shared/fault/fault.ts';

test.each([
  ['REQUEST_LIMIT_EXCEEDED', 'QUOTA_HELD'],
  ['INVALID_SESSION_ID', 'AUTH_EXPIRED'],
  ['API_DISABLED_FOR_ORG', 'CONTRACT_MISSING'],
  ['INVALID_FIELD', 'SCHEMA_CHANGED'],
  ['QUERY_TIMEOUT', 'REMOTE_BROKEN'],
  ['ERROR_HTTP_503', 'REMOTE_MAINTENANCE'],
  ['MALFORMED_QUERY', 'QUERY_INVALID'],
  ['NOT_KNOWN_YET', 'REQUEST_INVALID'],
])('%s is %s', (errorCode, code) => {
  expect(salesforceFault({ errorCode, message: 'x' })).toMatchObject({
    code,
    origin: 'salesforce',
    cause: { code: errorCode },
  });
});

test('a full storage is told apart from requests that are used up, for a request and for a row', () => {
  const full = { code: 'QUOTA_HELD', values: { full: 'storage' } };
  const errorCode = 'STORAGE_LIMIT_EXCEEDED';
  expect(salesforceFault({ errorCode, message: 'x' })).toMatchObject(full);
  expect(salesforceRowFault([{ errorCode, message: 'x' }])).toMatchObject(full);
  expect(salesforceFault({ errorCode: 'REQUEST_LIMIT_EXCEEDED', message: 'x' }).values).toEqual({});
});

test('a fault of our own transport comes out as it went in', () => {
  const inside = fault('NETWORK_TIMEOUT', 'network', { host: 'x' });
  expect(salesforceFault(Object.assign(new Error('x'), { fault: inside }))).toBe(inside);
});

test('[FER-40][FER-46] a field that may not be written is named, so is one that must not be empty', () => {
  expect(
    salesforceRowFault([{ statusCode: 'INVALID_FIELD_FOR_INSERT_UPDATE', message: 'no', fields: ['Phone'] }]),
  ).toMatchObject({ code: 'ROW_FIELD_REFUSED', values: { field: 'Phone' } });
  expect(
    salesforceRowFault([{ errorCode: 'REQUIRED_FIELD_MISSING', message: 'no', fields: ['LastName'] }]),
  ).toMatchObject({ code: 'ROW_REQUIRED', values: { field: 'LastName' } });
});

test('a row nobody gave a reason for is refused all the same', () => {
  expect(salesforceRowFault([]).code).toBe('ROW_REFUSED');
});
