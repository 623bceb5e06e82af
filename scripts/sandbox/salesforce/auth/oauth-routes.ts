import type { Context, Hono } from 'hono';
import type { SandboxEnv } from '../../host/service.ts';
import { OAuthError } from './oauth-error.ts';
import type { SignIn } from './sign-in.ts';

/** The token and revocation endpoints. */
export const oauthRoutes = (app: Hono<SandboxEnv>, signIn: SignIn): void => {
  app.post('/services/oauth2/token', (c) =>
    refusing(c, async () =>
      c.json(await signIn.token(await readForm(c)), 200, { 'cache-control': 'no-cache, no-store' }),
    ),
  );
  app.on(['GET', 'POST'], '/services/oauth2/revoke', (c) =>
    refusing(c, async () => {
      const { token = '' } = await readForm(c);
      if (!signIn.sessions.revoke(token)) throw new OAuthError('invalid_token', 'invalid token');
      return c.body(null, 200);
    }),
  );
};

/** Runs a handler and words its refusal the OAuth way. */
export const refusing = async (c: Context<SandboxEnv>, run: () => Promise<Response>): Promise<Response> => {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof OAuthError)) throw error;
    return c.json({ error: error.code, error_description: error.message }, error.status as 400);
  }
};

/** Parameters may stand in the address or in the body; a client may name itself in the Basic header. */
export const readForm = async (c: Context<SandboxEnv>): Promise<Record<string, string>> => {
  const body = c.req.method === 'POST' ? Object.fromEntries(new URLSearchParams(await c.req.text())) : {};
  const basic = /^Basic (.+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
  const form: Record<string, string> = { ...c.req.query(), ...body };
  if (!basic) return form;
  const [id = '', ...secret] = Buffer.from(basic, 'base64').toString('utf8').split(':');
  return { ...form, client_id: decodeURIComponent(id), client_secret: decodeURIComponent(secret.join(':')) };
};
