import { createHash, randomBytes } from 'node:crypto';
import { OAuthError } from './oauth-error.ts';

/** What the user said yes to. */
export interface Approval {
  readonly clientId: string;
  readonly userId: string;
  readonly redirectUri: string;
  readonly scope: string;
  readonly codeChallenge: string | null;
}

const lifetime = 15 * 60_000;

/** Codes that can be exchanged once for tokens, within fifteen minutes. */
export class AuthorizationCodes {
  readonly #codes = new Map<string, { approval: Approval; expiresAt: number }>();

  clear(): void {
    this.#codes.clear();
  }

  issue(now: number, approval: Approval): string {
    const code = `aPrx${randomBytes(32).toString('base64url')}==`;
    this.#codes.set(code, { approval, expiresAt: now + lifetime });
    return code;
  }

  /** Uses a code up; throws an OAuthError when anything about it is not as it was approved. */
  redeem(
    now: number,
    code: string,
    clientId: string,
    redirectUri: string,
    verifier: string | null,
  ): Approval {
    const found = this.#codes.get(code);
    this.#codes.delete(code);
    if (found?.approval.clientId !== clientId)
      throw new OAuthError('invalid_grant', 'invalid authorization code');
    if (found.expiresAt <= now) throw new OAuthError('invalid_grant', 'expired authorization code');
    const { approval } = found;
    if (approval.redirectUri !== redirectUri) {
      throw new OAuthError('redirect_uri_mismatch', 'redirect_uri must match configuration');
    }
    if (approval.codeChallenge !== null && challengeOf(verifier ?? '') !== approval.codeChallenge) {
      throw new OAuthError('invalid_grant', 'invalid code verifier');
    }
    return approval;
  }
}

const challengeOf = (verifier: string): string => createHash('sha256').update(verifier).digest('base64url');
