import { createVerify, generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';
import { OAuthError } from './oauth-error.ts';

/** The key pair whose certificate the organization knows. */
export interface JwtKey {
  readonly publicPem: string;
  readonly privatePem: string;
}

/** Makes a new key pair. */
export const makeJwtKey = async (): Promise<JwtKey> => {
  const pair = await promisify(generateKeyPair)('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  return { publicPem: pair.publicKey, privatePem: pair.privateKey };
};

/** What an assertion says once its signature has been checked. */
export interface Assertion {
  readonly clientId: string;
  readonly userName: string;
}

const longestLife = 5 * 60_000;

/** Reads and checks a signed assertion; throws an OAuthError when it does not hold. */
export const readAssertion = (
  key: JwtKey,
  assertion: string,
  now: number,
  audiences: readonly string[],
): Assertion => {
  const [header = '', payload = '', signature = '', ...rest] = assertion.split('.');
  const claims = decode(payload);
  if (rest.length > 0 || decode(header)?.alg !== 'RS256' || !claims) {
    throw new OAuthError('invalid_grant', 'invalid assertion');
  }
  const isSigned = createVerify('RSA-SHA256')
    .update(`${header}.${payload}`)
    .verify(key.publicPem, signature, 'base64url');
  if (!isSigned) throw new OAuthError('invalid_grant', 'invalid assertion');
  if (!audiences.includes(String(claims.aud).replace(/\/$/, ''))) {
    throw new OAuthError('invalid_grant', 'audience is invalid');
  }
  const expires = Number(claims.exp) * 1000;
  if (!(expires > now && expires <= now + longestLife)) {
    throw new OAuthError('invalid_grant', 'expired authorization code');
  }
  return { clientId: String(claims.iss), userName: String(claims.sub) };
};

const decode = (part: string): Record<string, unknown> | null => {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8')) as Record<string, unknown>;
  } catch {
    return null;
  }
};
