/** One request as the log shows it; secrets are masked, long bodies cut. */
export interface LoggedRequest {
  readonly at: string;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly status: number;
  readonly ms: number;
  readonly body: string;
}

const keep = 5000;
const bodyLimit = 2000;
const secretField =
  /("?(?:password|client_secret|secret|assertion|access_token|refresh_token|code|code_verifier|token|__REQUEST_TOKEN__)"?\s*[:=]\s*"?)([^"&,}\s]+)/gi;

/** Hides the values of fields that hold credentials, in JSON and in form bodies alike. */
export const maskSecrets = (text: string): string => text.replace(secretField, '$1***');

/** The last requests a stand-in answered, and counts over all of them. */
export class RequestLog {
  #entries: LoggedRequest[] = [];
  #counts = new Map<string, number>();
  #running = 0;
  #highest = 0;

  started(): void {
    this.#running += 1;
    this.#highest = Math.max(this.#highest, this.#running);
  }

  ended(entry: LoggedRequest): void {
    this.#running -= 1;
    this.#entries.push({ ...entry, body: maskSecrets(entry.body.slice(0, bodyLimit)) });
    if (this.#entries.length > keep) this.#entries.splice(0, keep / 2);
    const name = `${entry.method} ${entry.path}`;
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  clear(): void {
    this.#entries = [];
    this.#counts.clear();
    this.#highest = this.#running;
  }

  entries(): readonly LoggedRequest[] {
    return this.#entries;
  }

  /** Requests by method and path, and the most that ever ran at once. */
  summary(): { requests: number; byPath: Record<string, number>; highestConcurrency: number } {
    const byPath = Object.fromEntries(this.#counts);
    const requests = Object.values(byPath).reduce((sum, count) => sum + count, 0);
    return { requests, byPath, highestConcurrency: this.#highest };
  }
}
