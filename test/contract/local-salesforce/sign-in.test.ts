import { createSign } from 'node:crypto';
import { Connection } from 'jsforce';
import { beforeEach, describe, expect } from 'vitest';
import { fact, localOrg, refusal } from './local-org.ts';

const org = localOrg();
beforeEach(() => org.reset());

const form = (values: Record<string, string>): string => new URLSearchParams(values).toString();
const formType = { 'content-type': 'application/x-www-form-urlencoded', authorization: '' };
const token = (values: Record<string, string>, headers = {}) =>
  org.send('POST', '/services/oauth2/token', form(values), { ...formType, ...headers });

describe('client credentials', () => {
  fact('give a token, its owner and the address of the organization', async () => {
    const { status, json } = await token({
      grant_type: 'client_credentials',
      client_id: 'sandbox',
      client_secret: 'sandbox',
    });
    expect(status).toBe(200);
    expect(json).toMatchObject({ instance_url: org.url, token_type: 'Bearer', scope: 'api' });
    expect(json.access_token).toMatch(/^00D\w{12}!/);
    expect(json.id).toMatch(new RegExp(`^${org.url}/id/00D\\w{15}/005\\w{15}$`));
    expect(json.issued_at).toMatch(/^\d{13}$/);
    expect(json.refresh_token).toBeUndefined();
  });

  fact('can also stand in the Basic header', async () => {
    const basic = Buffer.from('sandbox:sandbox').toString('base64');
    const { status } = await token({ grant_type: 'client_credentials' }, { authorization: `Basic ${basic}` });
    expect(status).toBe(200);
  });

  fact('that are wrong are refused with OAuth errors', async () => {
    const wrong = await token({
      grant_type: 'client_credentials',
      client_id: 'sandbox',
      client_secret: 'no',
    });
    expect([wrong.status, wrong.json.error]).toEqual([400, 'invalid_client']);
    const unknown = await token({ grant_type: 'client_credentials', client_id: 'who', client_secret: 'no' });
    expect([unknown.status, unknown.json.error]).toEqual([400, 'invalid_client_id']);
    const odd = await token({ grant_type: 'magic', client_id: 'sandbox', client_secret: 'sandbox' });
    expect([odd.status, odd.json.error]).toEqual([400, 'unsupported_grant_type']);
    const publicClient = await token({ grant_type: 'client_credentials', client_id: 'renkei-extension' });
    expect([publicClient.status, publicClient.json.error]).toEqual([400, 'invalid_grant']);
  });
});

describe('other ways to sign in', () => {
  fact('user name and password is switched off', async () => {
    const error = await refusal(org.conn.oauth2.authenticate('integration@sandbox.test', 'secret'));
    expect([error.name, error.message]).toEqual(['invalid_grant', 'authentication failure']);
  });

  fact('SOAP login is switched off', async () => {
    const conn = new Connection({ loginUrl: org.url, version: '60.0' });
    const error = await refusal(conn.login('integration@sandbox.test', 'secret'));
    expect(error.message).toMatch(/SOAP API login\(\) is disabled/);
  });

  const assertion = async (claims: Record<string, unknown>): Promise<string> => {
    const { json } = await org.control('/jwt-key');
    const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const signed = `${encode({ alg: 'RS256' })}.${encode(claims)}`;
    return `${signed}.${createSign('RSA-SHA256').update(signed).sign(json.privateKey, 'base64url')}`;
  };
  const claims = (more: Record<string, unknown> = {}) => ({
    iss: 'sandbox',
    sub: 'integration@sandbox.test',
    aud: 'https://login.salesforce.com',
    exp: Math.floor(Date.now() / 1000) + 180,
    ...more,
  });
  const jwt = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

  fact('a signed assertion is exchanged for a token without a refresh token', async () => {
    const { status, json } = await token({ grant_type: jwt, assertion: await assertion(claims()) });
    expect(status).toBe(200);
    expect(json.refresh_token).toBeUndefined();
    const conn = new Connection({
      instanceUrl: json.instance_url,
      accessToken: json.access_token,
      version: '60.0',
    });
    expect((await conn.identity()).username).toBe('integration@sandbox.test');
  });

  fact('an assertion that is late, for others, or of nobody is refused', async () => {
    const bad = [
      claims({ exp: Math.floor(Date.now() / 1000) - 1 }),
      claims({ aud: 'https://elsewhere.example' }),
      claims({ sub: 'nobody@sandbox.test' }),
    ];
    for (const it of bad) {
      const { status, json } = await token({ grant_type: jwt, assertion: await assertion(it) });
      expect([status, json.error]).toEqual([400, 'invalid_grant']);
    }
    const good = await assertion(claims());
    const forged = await token({ grant_type: jwt, assertion: `${good.slice(0, -8)}AAAAAAAA` });
    expect(forged.json.error).toBe('invalid_grant');
  });
});

describe('sessions', () => {
  fact('without a good token every call answers 401 INVALID_SESSION_ID', async () => {
    const { status, json, headers } = await org.send('GET', '/services/data/v60.0/limits', undefined, {
      authorization: 'Bearer nonsense',
    });
    expect(status).toBe(401);
    expect(json).toEqual([{ message: 'Session expired or invalid', errorCode: 'INVALID_SESSION_ID' }]);
    expect(headers.get('sforce-limit-info')).toBeNull();
    const basic = await org.send('GET', '/services/data/v60.0/limits', undefined, {
      authorization: 'Basic eDp5',
    });
    expect([basic.status, basic.json[0].errorCode]).toEqual([401, 'INVALID_AUTH_HEADER']);
  });

  fact('jsforce refreshes once for several requests that were refused together', async () => {
    let refreshes = 0;
    const conn = new Connection({
      instanceUrl: org.url,
      accessToken: 'stale',
      version: '60.0',
      refreshFn: async (_, done) => {
        refreshes += 1;
        done(null, (await org.connect()).accessToken ?? '');
      },
    });
    const [a, b] = await Promise.all([
      conn.query('SELECT Id FROM User'),
      conn.query('SELECT Id FROM Profile'),
    ]);
    expect([a.done, b.done, refreshes]).toEqual([true, true, 1]);
  });

  fact('tokens expire on demand and after two hours without use', async () => {
    await org.control('/expire-tokens');
    expect((await org.send('GET', '/services/data/v60.0/limits')).status).toBe(401);
    org.conn = await org.connect();
    await org.control('/clock', { advanceMs: 119 * 60_000 });
    expect((await org.send('GET', '/services/data/v60.0/limits')).status).toBe(200);
    await org.control('/clock', { advanceMs: 121 * 60_000 });
    expect((await org.send('GET', '/services/data/v60.0/limits')).status).toBe(401);
  });

  fact('a revoked token is dead, an unknown one cannot be revoked', async () => {
    await org.conn.oauth2.revokeToken(org.conn.accessToken ?? '');
    expect((await org.send('GET', '/services/data/v60.0/limits')).status).toBe(401);
    const again = await org.send('POST', '/services/oauth2/revoke', form({ token: 'x' }), formType);
    expect(again.status).toBe(400);
  });

  fact('the identity address and userinfo tell who a token belongs to', async () => {
    const identity = await org.conn.identity();
    expect(identity).toMatchObject({
      username: 'integration@sandbox.test',
      language: 'ja',
      timezone: 'Asia/Tokyo',
    });
    const { json } = await org.send('GET', '/services/oauth2/userinfo');
    expect(json).toMatchObject({ user_id: identity.user_id, organization_id: identity.organization_id });
    const nobody = await org.send('GET', '/services/oauth2/userinfo', undefined, {
      authorization: 'Bearer x',
    });
    expect([nobody.status, nobody.text]).toEqual([403, 'Bad_OAuth_Token']);
  });
});
