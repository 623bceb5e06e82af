import { expect, test } from 'vitest';
import {
  clientCredentials,
  readTokenAnswer,
  rememberToken,
} from '../../../../shared/clients/jsforce/salesforce-token.ts';
import { fault } from '../../../../shared/fault/fault.ts';
import type { HttpRequest } from '../../../../shared/ports/http.ts';
import { fail, ok } from '../../../../shared/result.ts';

const loginUrl = 'https://example.my.salesforce.com';
const numbered = () => {
  let asked = 0;
  return {
    count: () => asked,
    token: rememberToken(async () => {
      asked += 1;
      return ok({ accessToken: `token-${asked}`, instanceUrl: loginUrl });
    }),
  };
};

test('a token is fetched once and used until it is refused', async () => {
  const { token, count } = numbered();
  await Promise.all([token(), token(), token()]);
  expect(count()).toBe(1);
  expect(await token('token-1')).toMatchObject({ value: { accessToken: 'token-2' } });
});

test('many requests refused at once ask for one new token between them', async () => {
  const { token, count } = numbered();
  await token();
  const all = await Promise.all([token('token-1'), token('token-1'), token('token-1')]);
  expect(count()).toBe(2);
  expect(all.map((it) => it.ok && it.value.accessToken)).toEqual(['token-2', 'token-2', 'token-2']);
});

test('a failure is not remembered', async () => {
  let asked = 0;
  const token = rememberToken(async () => {
    asked += 1;
    return asked === 1
      ? fail(fault('NETWORK_TIMEOUT', 'network'))
      : ok({ accessToken: 'a', instanceUrl: loginUrl });
  });
  expect((await token()).ok).toBe(false);
  expect((await token()).ok).toBe(true);
});

test('client credentials go to the org’s own address, encoded', async () => {
  const sent: HttpRequest[] = [];
  const http = {
    canPatch: true,
    send: async (request: HttpRequest) => {
      sent.push(request);
      return ok({
        status: 200,
        headers: {},
        body: '{"access_token":"a","instance_url":"https://i.example"}',
      });
    },
  };
  const token = await clientCredentials(http, { loginUrl, clientId: 'a b', clientSecret: 'c&d' })();
  expect(token).toEqual({ ok: true, value: { accessToken: 'a', instanceUrl: 'https://i.example' } });
  expect(sent).toMatchObject([
    {
      url: `${loginUrl}/services/oauth2/token`,
      body: 'grant_type=client_credentials&client_id=a%20b&client_secret=c%26d',
    },
  ]);
});

test('a secret that a proxy adds by itself is left out of the request, not sent empty', async () => {
  const bodies: unknown[] = [];
  const http = {
    canPatch: true,
    send: async (request: HttpRequest) => {
      bodies.push(request.body);
      return ok({ status: 200, headers: {}, body: '{"access_token":"a"}' });
    },
  };
  await clientCredentials(http, { loginUrl, clientId: 'id', clientSecret: '' })();
  expect(bodies).toEqual(['grant_type=client_credentials&client_id=id']);
});

test.each([
  [400, '{"error":"invalid_grant","error_description":"x"}', 'AUTH_EXPIRED'],
  [400, '{"error":"invalid_client"}', 'AUTH_REFUSED'],
  [503, '<html>', 'REMOTE_MAINTENANCE'],
  [429, '', 'TOO_MANY_REQUESTS'],
])('a refused token request, status %i, is its own fault', (status, body, code) => {
  expect(readTokenAnswer(status, body, loginUrl)).toMatchObject({ ok: false, fault: { code } });
});
