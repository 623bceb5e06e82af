/** An app that may sign in, as an External Client App is set up. */
export interface OAuthClient {
  readonly id: string;
  /** Absent: a public client, which has to use PKCE. */
  readonly secret?: string;
  readonly name: string;
  readonly flows: readonly ('client_credentials' | 'authorization_code' | 'jwt')[];
  readonly scopes: readonly string[];
  /** Every refresh gives another refresh token; the one before is used up. */
  readonly rotates: boolean;
}

/** The apps of a new organization. */
export const clients: readonly OAuthClient[] = [
  {
    id: 'sandbox',
    secret: 'sandbox',
    name: 'Renkei (server)',
    flows: ['client_credentials', 'jwt', 'authorization_code'],
    scopes: ['api', 'refresh_token'],
    rotates: false,
  },
  {
    id: 'renkei-extension',
    name: 'Renkei (Chrome)',
    flows: ['authorization_code'],
    scopes: ['api', 'refresh_token'],
    rotates: true,
  },
];

const callbacks = [
  /^https:\/\/[a-z0-9-]+\.chromiumapp\.org\/.*$/,
  /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?\/.*$/,
];

/** Whether an address was registered as a callback. */
export const isRegistered = (redirectUri: string): boolean => callbacks.some((it) => it.test(redirectUri));
