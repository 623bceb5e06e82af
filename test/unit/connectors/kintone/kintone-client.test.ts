import { KintoneRestAPIClient } from '@kintone/rest-api-client';
import { expect, test } from 'vitest';
import type { KintoneClient } from '../../../../shared/connectors/kintone/kintone-client.ts';

test("the platform owner's client fits our interface without a wrapper", () => {
  const real = new KintoneRestAPIClient({
    baseUrl: 'https://example.cybozu.com',
    auth: { apiToken: 'made-up' },
  });
  // The assignment is the proof: it fails to compile when the two drift apart.
  const client: KintoneClient = real;
  expect(typeof client.record.getRecords).toBe('function');
  expect(typeof client.bulkRequest).toBe('function');
});
