import { randomBytes } from 'node:crypto';
import type { SandboxClock } from '../../host/sandbox-clock.ts';

/** The cookie that carries a session's id. */
export const sessionCookie = 'renkei_local_session';

/** One signed-in browser. */
export interface Session {
  readonly id: string;
  readonly userCode: string;
  /** What writes must send as `__REQUEST_TOKEN__`. */
  readonly requestToken: string;
}

const lifetimeMs = 86_400_000;
const newSecret = (): string => randomBytes(24).toString('base64url');

/** Signed-in browsers; a session ends 24 hours after it was last used. */
export class Sessions {
  readonly #clock: SandboxClock;
  readonly #open = new Map<string, { session: Session; usedAt: number }>();

  constructor(clock: SandboxClock) {
    this.#clock = clock;
  }

  open(userCode: string): Session {
    const session = { id: newSecret(), userCode, requestToken: newSecret() };
    this.#open.set(session.id, { session, usedAt: this.#clock.now() });
    return session;
  }

  find(id: string): Session | undefined {
    const entry = this.#open.get(id);
    if (!entry) return undefined;
    if (this.#clock.now() - entry.usedAt > lifetimeMs) {
      this.#open.delete(id);
      return undefined;
    }
    entry.usedAt = this.#clock.now();
    return entry.session;
  }

  close(id: string): void {
    this.#open.delete(id);
  }

  clear(): void {
    this.#open.clear();
  }
}
