import type { Context, Hono } from 'hono';
import type { SandboxEnv } from '../../host/service.ts';
import type { Org } from '../org/org.ts';
import type { PageFrame } from '../pages/layout.ts';
import { pageLanguage } from '../pages/page-routes.ts';
import { consentPage, refusedPage } from './authorize-page.ts';
import { clients, isRegistered, type OAuthClient } from './clients.ts';
import type { SignIn } from './sign-in.ts';

type Parameters = Readonly<Record<string, string>>;

/** The authorization endpoint: checks the request, asks the person, sends the browser back. */
export const authorizeRoutes = (app: Hono<SandboxEnv>, org: Org, signIn: SignIn): void => {
  const frame = (c: Context<SandboxEnv>): PageFrame => {
    const { pathname, search } = new URL(c.req.url);
    return { org, language: pageLanguage(c), here: pathname + search };
  };
  const checked = (
    c: Context<SandboxEnv>,
    given: Parameters,
    go: (client: OAuthClient, redirectUri: string) => Response | Promise<Response>,
  ): Response | Promise<Response> => {
    const client = clients.find((it) => it.id === given.client_id && it.flows.includes('authorization_code'));
    const redirectUri = given.redirect_uri ?? '';
    if (!client) return c.html(refusedPage(frame(c), 'invalid_client_id', 'client identifier invalid'), 400);
    if (!isRegistered(redirectUri)) {
      return c.html(
        refusedPage(frame(c), 'redirect_uri_mismatch', 'redirect_uri must match configuration'),
        400,
      );
    }
    const error = requestError(client, given);
    if (error) return c.redirect(withParameters(redirectUri, { ...error, ...stateOf(given) }));
    return go(client, redirectUri);
  };

  app.get('/services/oauth2/authorize', (c) => {
    const given = c.req.query();
    return checked(c, given, (client) => {
      const user = org.table('User').get(signIn.integrationUser);
      return c.html(consentPage(frame(c), client, String(user?.Username ?? ''), given));
    });
  });
  app.post('/services/oauth2/authorize', async (c) => {
    const { answer, ...given } = Object.fromEntries(new URLSearchParams(await c.req.text()));
    return checked(c, given as Parameters, (client, redirectUri) => {
      if (answer !== 'allow') {
        const denied = { error: 'access_denied', error_description: 'end-user denied authorization' };
        return c.redirect(withParameters(redirectUri, { ...denied, ...stateOf(given as Parameters) }));
      }
      const code = signIn.codes.issue(org.clock.now(), {
        clientId: client.id,
        userId: signIn.integrationUser,
        redirectUri,
        scope: given.scope ?? client.scopes.join(' '),
        codeChallenge: given.code_challenge ?? null,
      });
      return c.redirect(withParameters(redirectUri, { code, ...stateOf(given as Parameters) }));
    });
  });
};

const requestError = (client: OAuthClient, given: Parameters): Record<string, string> | null => {
  if (given.response_type !== 'code') {
    return { error: 'unsupported_response_type', error_description: 'response type not supported' };
  }
  if (client.secret === undefined && !given.code_challenge) {
    return { error: 'invalid_request', error_description: 'missing required code challenge' };
  }
  if (given.code_challenge && (given.code_challenge_method ?? 'S256') !== 'S256') {
    return { error: 'invalid_request', error_description: 'invalid code challenge method' };
  }
  const scopes = [
    'api',
    'refresh_token',
    'offline_access',
    'openid',
    'id',
    'full',
    'web',
    'profile',
    'email',
  ];
  const unknown = (given.scope ?? '').split(/[ +]/).find((it) => it !== '' && !scopes.includes(it));
  return unknown === undefined
    ? null
    : { error: 'invalid_scope', error_description: 'the requested scope is not allowed' };
};

const stateOf = (given: Parameters): Record<string, string> =>
  given.state === undefined ? {} : { state: given.state };

const withParameters = (address: string, parameters: Parameters): string => {
  const url = new URL(address);
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url.toString();
};
