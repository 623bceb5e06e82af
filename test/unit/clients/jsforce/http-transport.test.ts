import { expect, test } from 'vitest';
import { connectSalesforce } from '../../../../shared/clients/jsforce/connect-salesforce.ts';
import type { TokenSource } from '../../../../shared/clients/jsforce/salesforce-token.ts';
import { salesforceFault } from '../../../../shared/connectors/salesforce/faults.ts';
import { fault } from '../../../../shared/fault/fault.ts';
import type { Http, HttpRequest, HttpResponse } from '../../../../shared/ports/http.ts';
import { fail, ok, type Result } from '../../../../shared/result.ts';

const loginUrl = 'https://example.my.salesforce.com';
const json = (status: number, body: unknown): Result<HttpResponse> =>
  ok({
    status,
    headers: { 'content-type': 'application/json', 'sforce-limit-info': 'api-usage=7/100' },
    body: JSON.stringify(body),
  });

const connect = (send: (request: HttpRequest) => Promise<Result<HttpResponse>>, token?: TokenSource) => {
  const sent: HttpRequest[] = [];
  const http: Http = {
    canPatch: true,
    send: (request) => {
      sent.push(request);
      return send(request);
    },
  };
  const usual: TokenSource = async (refused) =>
    ok({ accessToken: refused ? 'second' : 'first', instanceUrl: loginUrl });
  const access = { loginUrl, apiVersion: '67.0', token: token ?? usual };
  return { sent, connection: connectSalesforce(http, access) };
};

test('a query goes out with the token, and the usage that came back is known', async () => {
  const { sent, connection } = connect(async () => json(200, { done: true, totalSize: 0, records: [] }));
  await connection.query('SELECT Id FROM Lead');
  expect(sent[0]).toMatchObject({ method: 'GET', headers: { authorization: 'Bearer first' } });
  expect(sent[0]?.url).toContain('/services/data/v67.0/query?q=SELECT%20Id%20FROM%20Lead');
  expect(connection.limitInfo.apiUsage).toEqual({ used: 7, limit: 100 });
});

test('a refused token is replaced once, and the request sent again', async () => {
  const { sent, connection } = connect(async (request) =>
    request.headers.authorization === 'Bearer first'
      ? json(401, [{ errorCode: 'INVALID_SESSION_ID', message: 'x' }])
      : json(200, { done: true, totalSize: 0, records: [] }),
  );
  await connection.query('SELECT Id FROM Lead');
  expect(sent.map((it) => it.headers.authorization)).toEqual(['Bearer first', 'Bearer second']);
});

test('when the new token is refused as well it ends there, with the reason', async () => {
  const { sent, connection } = connect(async () =>
    json(401, [{ errorCode: 'INVALID_SESSION_ID', message: 'x' }]),
  );
  const thrown = await Promise.resolve(connection.query('SELECT Id FROM Lead')).catch((it: unknown) => it);
  expect(salesforceFault(thrown).code).toBe('AUTH_EXPIRED');
  expect(sent).toHaveLength(2);
});

test('a network failure comes out as the fault it is, and nothing hangs', async () => {
  const { connection } = connect(async () => fail(fault('NETWORK_UNREACHABLE', 'network', { host: 'x' })));
  const thrown = await connection.describe('Lead').catch((it: unknown) => it);
  expect(salesforceFault(thrown)).toMatchObject({ code: 'NETWORK_UNREACHABLE', values: { host: 'x' } });
});

test('a body is sent as jsforce wrote it, without a length that another way would make wrong', async () => {
  const { sent, connection } = connect(async () => json(200, [{ id: '1', success: true, errors: [] }]));
  await connection.create('Lead', [{ LastName: '見本' }]);
  expect(JSON.parse(sent[0]?.body ?? '')).toMatchObject({ records: [{ LastName: '見本' }] });
  expect(Object.keys(sent[0]?.headers ?? {})).not.toContain('content-length');
});
