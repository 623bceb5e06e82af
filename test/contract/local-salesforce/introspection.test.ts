import { Connection } from 'jsforce';
import { describe, expect } from 'vitest';
import { fact, localOrg } from './local-org.ts';

const org = localOrg();
const ask = (form: Record<string, string>) =>
  org.send('POST', '/services/oauth2/introspect', new URLSearchParams(form).toString(), {
    authorization: '',
    'content-type': 'application/x-www-form-urlencoded',
  });
const server = { client_id: 'sandbox', client_secret: 'sandbox' };

describe('asking whether a token is good', () => {
  fact('a good one is described, with when it ends', async () => {
    const { json } = await ask({ ...server, token: String(org.conn.accessToken) });
    expect(json).toMatchObject({
      active: true,
      client_id: 'sandbox',
      username: 'integration@sandbox.test',
      token_type: 'access_token',
    });
    expect(json.exp).toBeGreaterThan(json.iat);
  });

  fact("nobody learns anything of a wrong token or of another app's", async () => {
    expect((await ask({ ...server, token: 'nonsense' })).json).toEqual({ active: false });
    const token = String(org.conn.accessToken);
    expect((await ask({ client_id: 'renkei-extension', token })).json).toEqual({ active: false });
  });

  fact('an app that cannot prove itself is refused', async () => {
    const { status, json } = await ask({ client_id: 'sandbox', client_secret: 'no', token: 'x' });
    expect([status, json.error]).toEqual([400, 'invalid_client']);
  });
});

describe('an app on a server that uses the web flow', () => {
  fact('keeps its refresh token through every refresh, as jsforce expects', async () => {
    const redirectUri = 'http://localhost:4000/oauth2/callback';
    const approved = await org.send(
      'POST',
      '/services/oauth2/authorize',
      new URLSearchParams({
        response_type: 'code',
        client_id: 'sandbox',
        redirect_uri: redirectUri,
        answer: 'allow',
      }).toString(),
      { authorization: '', 'content-type': 'application/x-www-form-urlencoded' },
    );
    const code = new URL(approved.headers.get('location') ?? '').searchParams.get('code') ?? '';
    const conn = new Connection({
      version: '60.0',
      oauth2: { loginUrl: org.url, clientId: 'sandbox', clientSecret: 'sandbox', redirectUri },
    });
    await conn.authorize(code);
    for (const round of [1, 2]) {
      conn.accessToken = `no longer good ${round}`;
      expect((await conn.query('SELECT Id FROM User LIMIT 1')).records).toHaveLength(1);
    }
  });
});
