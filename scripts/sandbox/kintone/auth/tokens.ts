import { randomBytes } from 'node:crypto';
import type { Kept } from '../store/snapshot.ts';
import type { ApiToken, TokenPermission } from './actor.ts';

/** The API tokens of the tenant; each belongs to one app. */
export class Tokens implements Kept {
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

  dump(): Iterable<ApiToken> {
    return this.#tokens.values();
  }

  restore(line: unknown): void {
    const token = line as ApiToken;
    this.#tokens.set(token.token, token);
  }

  clear(): void {
    this.#tokens.clear();
  }
}
