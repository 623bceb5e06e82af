import { expect, test } from 'vitest';
import { tunnelPatch } from '../../../../shared/clients/jsforce/patch-tunnel.ts';
import type { HttpRequest } from '../../../../shared/ports/http.ts';

const data = 'https://example.my.salesforce.com/services/data/v67.0';
const patch = (path: string, body = '{"a":1}'): HttpRequest => ({
  method: 'PATCH',
  url: `${data}${path}`,
  headers: { 'content-type': 'application/json' },
  body,
});

test('one record goes by the documented override', () => {
  const { request } = tunnelPatch(patch('/sobjects/Lead/00Q000000000001'));
  expect(request).toMatchObject({
    method: 'POST',
    url: `${data}/sobjects/Lead/00Q000000000001?_HttpMethod=PATCH`,
    body: '{"a":1}',
  });
  expect(tunnelPatch(patch('/jobs/ingest/750?x=1')).request.url).toBe(
    `${data}/jobs/ingest/750?x=1&_HttpMethod=PATCH`,
  );
});

test('a collection goes as the only part of a composite call, and its answer comes out as if it had been alone', () => {
  const { request, unwrap } = tunnelPatch(patch('/composite/sobjects/Lead/Key__c', '{"records":[]}'));
  expect(request).toMatchObject({ method: 'POST', url: `${data}/composite` });
  expect(JSON.parse(request.body ?? '')).toEqual({
    allOrNone: false,
    compositeRequest: [
      {
        method: 'PATCH',
        url: '/services/data/v67.0/composite/sobjects/Lead/Key__c',
        referenceId: 'part',
        body: { records: [] },
      },
    ],
  });
  const body = JSON.stringify({ compositeResponse: [{ body: [{ id: '1' }], httpStatusCode: 400 }] });
  expect(unwrap({ status: 200, headers: { a: 'b' }, body })).toEqual({
    status: 400,
    headers: { a: 'b' },
    body: '[{"id":"1"}]',
  });
  expect(unwrap({ status: 503, headers: {}, body: 'down' }).status).toBe(503);
});

test('what is no PATCH is left as it is', () => {
  const get: HttpRequest = { method: 'GET', url: `${data}/limits`, headers: {} };
  expect(tunnelPatch(get).request).toBe(get);
});
