import { expect, test } from 'vitest';
import { connectSalesforce } from '../../../../shared/clients/jsforce/connect-salesforce.ts';
import type { SalesforceConnection } from '../../../../shared/connectors/salesforce/salesforce-connection.ts';
import type { Http } from '../../../../shared/ports/http.ts';
import { ok } from '../../../../shared/result.ts';

test('jsforce fits our interface without a wrapper', () => {
  const http: Http = { canPatch: true, send: async () => ok({ status: 200, headers: {}, body: '{}' }) };
  const connection: SalesforceConnection = connectSalesforce(http, {
    loginUrl: 'https://example.my.salesforce.com',
    apiVersion: '67.0',
    token: async () => ok({ accessToken: 'made-up', instanceUrl: 'https://example.my.salesforce.com' }),
  });
  expect(typeof connection.query).toBe('function');
});
