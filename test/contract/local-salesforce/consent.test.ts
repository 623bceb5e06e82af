import { createHash } from 'node:crypto';
import { beforeEach, describe, expect } from 'vitest';
import { type Answer, fact, localOrg } from './local-org.ts';

const org = localOrg();
beforeEach(() => org.reset());

const redirect = 'https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/';
const verifier = 'v'.repeat(64);
const challenge = createHash('sha256').update(verifier).digest('base64url');
const asked = {
  response_type: 'code',
  client_id: 'renkei-extension',
  redirect_uri: redirect,
  code_challenge: challenge,
  code_challenge_method: 'S256',
  scope: 'api refresh_token',
  state: 'st-1',
};
const post = (path: string, values: Record<string, string>): Promise<Answer> =>
  org.send('POST', path, new URLSearchParams(values).toString(), {
    'content-type': 'application/x-www-form-urlencoded',
    authorization: '',
  });
const approve = async (): Promise<string> => {
  const { headers } = await post('/services/oauth2/authorize', { ...asked, answer: 'allow' });
  return new URL(headers.get('location') ?? '').searchParams.get('code') ?? '';
};
const exchange = (code: string, more = {}): Promise<Answer> =>
  post('/services/oauth2/token', {
    grant_type: 'authorization_code',
    client_id: 'renkei-extension',
    redirect_uri: redirect,
    code,
    code_verifier: verifier,
    ...more,
  });
const refresh = (refreshToken: string): Promise<Answer> =>
  post('/services/oauth2/token', {
    grant_type: 'refresh_token',
    client_id: 'renkei-extension',
    refresh_token: refreshToken,
  });

describe('the consent page', () => {
  fact('names the app, what it wants and the user, and sends a code back', async () => {
    const page = await org.send('GET', `/services/oauth2/authorize?${new URLSearchParams(asked)}`);
    expect(page.status).toBe(200);
    expect(page.text).toContain('Renkei (Chrome)');
    expect(page.text).toContain('integration@sandbox.test');
    const { status, headers } = await post('/services/oauth2/authorize', { ...asked, answer: 'allow' });
    expect(status).toBe(302);
    const back = new URL(headers.get('location') ?? '');
    expect(back.origin + back.pathname).toBe(redirect);
    expect(back.searchParams.get('state')).toBe('st-1');
    expect(back.searchParams.get('code')).toBeTruthy();
  });

  fact('sends a refusal back when the user says no', async () => {
    const { headers } = await post('/services/oauth2/authorize', { ...asked, answer: 'deny' });
    const back = new URL(headers.get('location') ?? '');
    expect([back.searchParams.get('error'), back.searchParams.get('state')]).toEqual([
      'access_denied',
      'st-1',
    ]);
  });

  fact('does not send anybody to an address that is not registered', async () => {
    const odd = { ...asked, redirect_uri: 'https://evil.example/cb' };
    const { status, text } = await org.send('GET', `/services/oauth2/authorize?${new URLSearchParams(odd)}`);
    expect(status).toBe(400);
    expect(text).toContain('redirect_uri_mismatch');
  });

  fact('demands PKCE of a client without a secret', async () => {
    const { code_challenge: _, ...bare } = asked;
    const { status, headers } = await org.send(
      'GET',
      `/services/oauth2/authorize?${new URLSearchParams(bare)}`,
    );
    expect(status).toBe(302);
    expect(headers.get('location')).toContain('error=invalid_request');
  });
});

describe('the code', () => {
  fact('is exchanged for tokens with its verifier, without any secret', async () => {
    const { status, json } = await exchange(await approve());
    expect(status).toBe(200);
    expect(json).toMatchObject({ scope: 'api refresh_token', instance_url: org.url });
    expect(json.refresh_token).toBeTruthy();
    const limits = await org.send('GET', '/services/data/v60.0/limits', undefined, {
      authorization: `Bearer ${json.access_token}`,
    });
    expect(limits.status).toBe(200);
  });

  fact('works once only, and not with another verifier, and not after 15 minutes', async () => {
    const code = await approve();
    expect((await exchange(code)).status).toBe(200);
    expect((await exchange(code)).json.error).toBe('invalid_grant');
    const other = await exchange(await approve(), { code_verifier: 'w'.repeat(64) });
    expect(other.json).toEqual({ error: 'invalid_grant', error_description: 'invalid code verifier' });
    const late = await approve();
    await org.control('/clock', { advanceMs: 15 * 60_000 + 1 });
    expect((await exchange(late)).json.error_description).toBe('expired authorization code');
  });
});

describe('refresh tokens', () => {
  fact('rotate at every use', async () => {
    const first = (await exchange(await approve())).json.refresh_token;
    const second = (await refresh(first)).json;
    expect(second.refresh_token).not.toBe(first);
    expect((await refresh(second.refresh_token)).status).toBe(200);
  });

  fact('used twice end the whole approval, access tokens included', async () => {
    const first = (await exchange(await approve())).json;
    const second = (await refresh(first.refresh_token)).json;
    const replay = await refresh(first.refresh_token);
    expect(replay.json).toEqual({
      error: 'invalid_grant',
      error_description: 'expired access/refresh token',
    });
    expect((await refresh(second.refresh_token)).json.error).toBe('invalid_grant');
    const dead = await org.send('GET', '/services/data/v60.0/limits', undefined, {
      authorization: `Bearer ${second.access_token}`,
    });
    expect(dead.status).toBe(401);
  });

  fact('the sixth approval of one user ends the oldest', async () => {
    const tokens: string[] = [];
    for (let i = 0; i < 6; i++) tokens.push((await exchange(await approve())).json.refresh_token);
    expect((await refresh(tokens[0] ?? '')).json.error).toBe('invalid_grant');
    expect((await refresh(tokens[1] ?? '')).status).toBe(200);
  });
});
