import { randomBytes } from 'node:crypto';

/** A signed-in client. */
export interface Session {
  readonly userId: string;
  readonly clientId: string;
  readonly scope: string;
  readonly openedAt: number;
  readonly expiresAt: number;
  /** The approval it came from; revoking that ends it. */
  readonly grantId: string | null;
}

interface Grant {
  readonly id: string;
  readonly userId: string;
  readonly clientId: string;
  readonly scope: string;
  /** The one refresh token that works now. */
  current: string;
}

const sessionLength = 2 * 3_600_000;
const mostGrants = 5;

/** Access tokens, and approvals with their refresh tokens. */
export class Sessions {
  readonly #orgId: string;
  readonly #sessions = new Map<string, Session>();
  readonly #grants = new Map<string, Grant>();
  /** Every refresh token ever given, so that a replayed one is recognised. */
  readonly #refreshTokens = new Map<string, string>();

  constructor(organizationId: string) {
    this.#orgId = organizationId;
  }

  clear(): void {
    this.#sessions.clear();
    this.#grants.clear();
    this.#refreshTokens.clear();
  }

  open(now: number, it: Omit<Session, 'openedAt' | 'expiresAt'>): string {
    const token = `${this.#orgId.slice(0, 15)}!${randomBytes(72).toString('base64url')}`;
    this.#sessions.set(token, { ...it, openedAt: now, expiresAt: now + sessionLength });
    return token;
  }

  /** The session of a token that is still good; using it keeps it alive. */
  find(now: number, token: string): Session | null {
    const session = this.peek(now, token);
    if (!session) return null;
    this.#sessions.set(token, { ...session, expiresAt: now + sessionLength });
    return session;
  }

  /** The session of a token that is still good, left as it is. */
  peek(now: number, token: string): Session | null {
    const session = this.#sessions.get(token);
    return session && session.expiresAt > now ? session : null;
  }

  /** The approval whose refresh token this is, if it works now. */
  grantOf(refreshToken: string): Readonly<Grant> | null {
    const grant = this.#grants.get(this.#refreshTokens.get(refreshToken) ?? '');
    return grant?.current === refreshToken ? grant : null;
  }

  /** Ends every access token; refresh tokens stay good. */
  expireAll(): void {
    this.#sessions.clear();
  }

  /** Records an approval; the sixth of one user for one client ends the oldest. */
  approve(userId: string, clientId: string, scope: string): { grantId: string; refreshToken: string } {
    const earlier = [...this.#grants.values()].filter(
      (it) => it.userId === userId && it.clientId === clientId,
    );
    const [oldest] = earlier;
    if (earlier.length >= mostGrants && oldest) this.#endGrant(oldest.id);
    const id = randomBytes(12).toString('hex');
    const current = this.#newRefreshToken(id);
    this.#grants.set(id, { id, userId, clientId, scope, current });
    return { grantId: id, refreshToken: current };
  }

  /** Uses a refresh token. Where tokens rotate it is used up and the next one given; one used before ends its whole approval. */
  refresh(
    refreshToken: string,
    clientId: string,
    rotates: boolean,
  ): { grant: Readonly<Grant>; refreshToken: string } | null {
    const grant = this.#grants.get(this.#refreshTokens.get(refreshToken) ?? '');
    if (!grant || grant.clientId !== clientId) return null;
    if (grant.current !== refreshToken) {
      this.#endGrant(grant.id);
      return null;
    }
    if (rotates) grant.current = this.#newRefreshToken(grant.id);
    return { grant, refreshToken: grant.current };
  }

  /** Takes a token back, access or refresh; false when there is no such token. */
  revoke(token: string): boolean {
    const grantId = this.#refreshTokens.get(token);
    if (grantId && this.#grants.has(grantId)) {
      this.#endGrant(grantId);
      return true;
    }
    return this.#sessions.delete(token);
  }

  #newRefreshToken(grantId: string): string {
    const token = `5Aep861${randomBytes(60).toString('base64url')}`;
    this.#refreshTokens.set(token, grantId);
    return token;
  }

  #endGrant(id: string): void {
    this.#grants.delete(id);
    for (const [token, it] of this.#sessions) if (it.grantId === id) this.#sessions.delete(token);
  }
}
