import { createHmac, randomBytes } from 'node:crypto';
import type { Org } from '../org/org.ts';
import { AuthorizationCodes } from './authorization-codes.ts';
import { clients, type OAuthClient } from './clients.ts';
import { type JwtKey, makeJwtKey, readAssertion } from './jwt-key.ts';
import { OAuthError } from './oauth-error.ts';
import { Sessions } from './sessions.ts';

type Form = Readonly<Record<string, string | undefined>>;

/** Everything about signing in to one organization. */
export class SignIn {
  readonly sessions: Sessions;
  readonly codes = new AuthorizationCodes();
  readonly jwtKey: Promise<JwtKey>;
  readonly #org: Org;
  readonly #url: () => string;
  readonly #signingKey = randomBytes(32);

  constructor(org: Org, url: () => string) {
    this.#org = org;
    this.#url = url;
    this.sessions = new Sessions(org.organizationId);
    this.jwtKey = makeJwtKey();
    // A key that cannot be made is told to whoever asks for it.
    this.jwtKey.catch(() => undefined);
  }

  clear(): void {
    this.sessions.clear();
    this.codes.clear();
  }

  /** The user client credentials run as. */
  get integrationUser(): string {
    return this.#userNamed('integration@sandbox.test') ?? '';
  }

  /** Answers a token request; throws an OAuthError to refuse. */
  async token(form: Form): Promise<Record<string, string>> {
    const exchange = this.#exchanges[form.grant_type ?? ''];
    if (!form.grant_type) throw new OAuthError('invalid_request', 'missing required parameter: grant_type');
    if (!exchange) throw new OAuthError('unsupported_grant_type', 'grant type not supported');
    return exchange(form);
  }

  readonly #exchanges: Readonly<Record<string, (form: Form) => Promise<Record<string, string>>>> = {
    client_credentials: async (form) => {
      const client = this.#client(form, 'client_credentials');
      if (client.secret === undefined) {
        throw new OAuthError('invalid_grant', 'no client credentials user enabled');
      }
      return this.#answer(this.integrationUser, client.id, 'api', null);
    },
    authorization_code: async (form) => {
      const client = this.#client(form, 'authorization_code');
      const { code = '', redirect_uri = '', code_verifier = null } = form;
      if (code === '') throw new OAuthError('invalid_request', 'missing required parameter: code');
      const approval = this.codes.redeem(this.#now, code, client.id, redirect_uri, code_verifier);
      const { grantId, refreshToken } = this.sessions.approve(approval.userId, client.id, approval.scope);
      const answer = this.#answer(approval.userId, client.id, approval.scope, grantId);
      return { ...answer, refresh_token: refreshToken };
    },
    refresh_token: async (form) => {
      const client = this.#client(form, 'authorization_code');
      const refreshed = this.sessions.refresh(form.refresh_token ?? '', client.id, client.rotates);
      if (!refreshed) throw new OAuthError('invalid_grant', 'expired access/refresh token');
      const { grant, refreshToken } = refreshed;
      const answer = this.#answer(grant.userId, client.id, grant.scope, grant.id);
      return client.rotates ? { ...answer, refresh_token: refreshToken } : answer;
    },
    'urn:ietf:params:oauth:grant-type:jwt-bearer': async (form) => {
      const audiences = ['https://login.salesforce.com', 'https://test.salesforce.com', this.#url()];
      const assertion = readAssertion(await this.jwtKey, form.assertion ?? '', this.#now, audiences);
      const client = clients.find((it) => it.id === assertion.clientId);
      if (!client) throw new OAuthError('invalid_client_id', 'client identifier invalid');
      const userId = this.#userNamed(assertion.userName);
      if (!client.flows.includes('jwt') || !userId) {
        throw new OAuthError('invalid_grant', "user hasn't approved this consumer");
      }
      return this.#answer(userId, client.id, 'api', null);
    },
    // Organizations made since 2023 have this flow switched off.
    password: async (form) => {
      this.#client(form, null);
      throw new OAuthError('invalid_grant', 'authentication failure');
    },
  };

  /** The client that names itself in a form, with its secret if it has one; throws an OAuthError to refuse. */
  clientOf(form: Form): OAuthClient {
    return this.#client(form, null);
  }

  get #now(): number {
    return this.#org.clock.now();
  }

  #client(form: Form, flow: OAuthClient['flows'][number] | null): OAuthClient {
    if (!form.client_id) throw new OAuthError('invalid_client_id', 'client identifier invalid');
    const client = clients.find((it) => it.id === form.client_id);
    if (!client) throw new OAuthError('invalid_client_id', 'client identifier invalid');
    const mustProve = client.secret !== undefined;
    if (mustProve && form.client_secret !== client.secret) {
      throw new OAuthError('invalid_client', 'invalid client credentials');
    }
    if (flow && !client.flows.includes(flow)) {
      throw new OAuthError('invalid_grant', 'no client credentials user enabled');
    }
    return client;
  }

  #userNamed(name: string): string | undefined {
    const [user] = this.#org.table('User').find('Username', name);
    return user?.IsActive === true ? user.Id : undefined;
  }

  #answer(userId: string, clientId: string, scope: string, grantId: string | null): Record<string, string> {
    const issuedAt = String(this.#now);
    const id = `${this.#url()}/id/${this.#org.organizationId}/${userId}`;
    return {
      access_token: this.sessions.open(this.#now, { userId, clientId, scope, grantId }),
      signature: createHmac('sha256', this.#signingKey)
        .update(id + issuedAt)
        .digest('base64'),
      scope,
      instance_url: this.#url(),
      id,
      token_type: 'Bearer',
      issued_at: issuedAt,
    };
  }
}
