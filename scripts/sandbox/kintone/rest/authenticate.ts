import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import type { SandboxEnv } from '../../host/service.ts';
import type { Actor, ApiToken } from '../auth/actor.ts';
import { sessionCookie } from '../auth/sessions.ts';
import { KintoneError } from '../errors/kintone-error.ts';
import type { Tenant } from '../tenant.ts';

const mostTokens = 9;

/** Who calls, and the request token their writes must carry when a session cookie is all they sent. */
export interface Identity {
  readonly actor: Actor;
  readonly requestToken: string | null;
}

/** Finds out who calls: password first, then API tokens, then the session; refuses when nobody is named. */
export const authenticate = (tenant: Tenant, c: Context<SandboxEnv>): Identity => {
  const password = c.req.header('x-cybozu-authorization');
  if (password !== undefined) return { actor: byPassword(tenant, password), requestToken: null };
  const tokens = c.req.header('x-cybozu-api-token');
  if (tokens !== undefined && tokens.trim() !== '')
    return { actor: byTokens(tenant, tokens), requestToken: null };
  return bySession(tenant, c);
};

const byPassword = (tenant: Tenant, header: string): Actor => {
  const [code = '', ...rest] = Buffer.from(header, 'base64').toString('utf8').split(':');
  const user = tenant.users.verify(code, rest.join(':'));
  if (!user) throw new KintoneError('CB_WA01', (words) => words.wrongPassword);
  return { kind: 'user', user };
};

const byTokens = (tenant: Tenant, header: string): Actor => {
  const sent = header
    .split(',')
    .map((it) => it.trim())
    .filter((it) => it !== '');
  if (sent.length > mostTokens) throw new KintoneError('CB_IL02', (words) => words.tooManyTokens);
  const tokens = sent.map((token) => knownToken(tenant, token));
  // One token speaks for one app; a second one for the same app leaves open which rights are meant.
  if (new Set(tokens.map((it) => it.appId)).size < tokens.length) {
    throw new KintoneError('GAIA_DA03', (words) => words.twoTokensOfApp);
  }
  return { kind: 'token', tokens };
};

// A token works once the app it was made for is in force; one that does not work spoils all that came with it.
const knownToken = (tenant: Tenant, text: string): ApiToken => {
  const token = tenant.tokens.find(text);
  if (token && tenant.apps.find(token.appId)?.live) return token;
  throw new KintoneError('GAIA_IA02', (words) => words.wrongToken);
};

const bySession = (tenant: Tenant, c: Context<SandboxEnv>): Identity => {
  const session = tenant.sessions.find(getCookie(c, sessionCookie) ?? '');
  const user = session && tenant.users.find(session.userCode);
  if (!session || !user || !c.req.header('x-requested-with')) {
    throw new KintoneError('CB_AU01', (words) => words.loginFirst);
  }
  return { actor: { kind: 'user', user }, requestToken: session.requestToken };
};
