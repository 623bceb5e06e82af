import { type Fault, fault } from '../../fault/fault.ts';
import type { Http } from '../../ports/http.ts';
import { fail, ok, type Result } from '../../result.ts';

/** What a token request gives: the token, and where the org answers. */
export interface SalesforceToken {
  readonly accessToken: string;
  readonly instanceUrl: string;
}

/** Gives the token in use; with `refused` (a token that got a 401) it fetches another. Never throws. */
export type TokenSource = (refused?: string) => Promise<Result<SalesforceToken>>;

/** What a client-credentials request is made of; a proxy that adds the secret itself gets an empty one. */
export interface ClientCredentials {
  readonly loginUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What people call the connection; a refusal then names it. */
  readonly label?: string;
}

/** A token source by client credentials: one request for all who wait, asked again only when a token was refused. */
export const clientCredentials = (http: Http, options: ClientCredentials): TokenSource =>
  rememberToken(() => requestToken(http, options));

/** Remembers the token of any way to fetch one. */
export const rememberToken = (fetchToken: () => Promise<Result<SalesforceToken>>): TokenSource => {
  let current: Promise<Result<SalesforceToken>> | null = null;
  const ask = () => {
    const asked = fetchToken();
    current = asked;
    void asked.then((it) => {
      if (!it.ok && current === asked) current = null;
    });
    return asked;
  };
  return async (refused) => {
    const asked = current ?? ask();
    const known = await asked;
    if (!known.ok || known.value.accessToken !== refused) return known;
    // Several requests may be refused at once: only the first of them asks for a new token.
    return current === asked || current === null ? ask() : current;
  };
};

const requestToken = async (http: Http, options: ClientCredentials): Promise<Result<SalesforceToken>> => {
  const body = Object.entries({
    grant_type: 'client_credentials',
    client_id: options.clientId,
    client_secret: options.clientSecret,
  })
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
  const answer = await http.send({
    method: 'POST',
    url: `${options.loginUrl}/services/oauth2/token`,
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
    body,
  });
  if (!answer.ok) return answer;
  const token = readTokenAnswer(answer.value.status, answer.value.body, options.loginUrl);
  return token.ok || options.label === undefined ? token : fail(named(token.fault, options.label));
};

const named = (it: Fault, connection: string): Fault => ({ ...it, values: { connection, ...it.values } });

/** Reads the token endpoint's answer, whichever flow asked. */
export const readTokenAnswer = (status: number, body: string, loginUrl: string): Result<SalesforceToken> => {
  const answer = parse(body);
  if (status === 200 && typeof answer.access_token === 'string') {
    const instanceUrl = typeof answer.instance_url === 'string' ? answer.instance_url : loginUrl;
    return ok({ accessToken: answer.access_token, instanceUrl });
  }
  const cause = {
    status,
    message: String(answer.error_description ?? body).slice(0, 300),
    ...(typeof answer.error === 'string' ? { code: answer.error } : {}),
  };
  if (status === 429) return fail(fault('TOO_MANY_REQUESTS', 'salesforce', {}, cause));
  if (status >= 500) return fail(fault('REMOTE_MAINTENANCE', 'salesforce', {}, cause));
  const code = answer.error === 'invalid_grant' ? 'AUTH_EXPIRED' : 'AUTH_REFUSED';
  return fail(fault(code, 'salesforce', {}, cause));
};

const parse = (body: string): { [name: string]: unknown } => {
  try {
    return JSON.parse(body) as { [name: string]: unknown };
  } catch {
    return {};
  }
};
