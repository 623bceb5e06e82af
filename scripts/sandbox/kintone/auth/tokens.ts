import { randomBytes } from 'node:crypto';
import type { ApiToken, TokenPermission } from './actor.ts';

/** The API tokens of the tenant; each belongs to one app. */
export class Tokens {
  readonly #tokens = new Map<string, ApiToken>();

  issue(appId: string, permissions: readonly TokenPermission[]): ApiToken {
    const token = { token: randomBytes(20).toString('hex'), appId, permissions };
    this.#tokens.set(token.token, token);
    return token;
  }

  find(token: string): ApiToken | undefined {
    return this.#tokens.get(token);
  }

  /** The tokens of one app, in the order they were issued. */
  ofApp(appId: string): readonly ApiToken[] {
    return [...this.#tokens.values()].filter((it) => it.appId === appId);
  }

  clear(): void {
    this.#tokens.clear();
  }
}
