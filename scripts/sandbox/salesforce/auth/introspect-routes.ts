import type { Hono } from 'hono';
import type { SandboxEnv } from '../../host/service.ts';
import type { Org } from '../org/org.ts';
import { readForm, refusing } from './oauth-routes.ts';
import type { SignIn } from './sign-in.ts';

const second = 1000;

/** Tells a client whether a token of its own is still good; about any other token it learns nothing. */
export const introspectRoutes = (
  app: Hono<SandboxEnv>,
  org: Org,
  signIn: SignIn,
  url: () => string,
): void => {
  app.post('/services/oauth2/introspect', (c) =>
    refusing(c, async () => {
      const form = await readForm(c);
      const client = signIn.clientOf(form);
      const { token = '' } = form;
      const session = signIn.sessions.peek(org.clock.now(), token);
      const grant = session ?? signIn.sessions.grantOf(token);
      const user = grant?.clientId === client.id ? org.table('User').get(grant.userId) : undefined;
      if (!grant || !user) return c.json({ active: false });
      return c.json({
        active: true,
        scope: grant.scope,
        client_id: client.id,
        username: user.Username,
        sub: `${url()}/id/${org.organizationId}/${user.Id}`,
        token_type: session ? 'access_token' : 'refresh_token',
        ...(session
          ? {
              exp: Math.floor(session.expiresAt / second),
              iat: Math.floor(session.openedAt / second),
              nbf: Math.floor(session.openedAt / second),
            }
          : {}),
      });
    }),
  );
};
