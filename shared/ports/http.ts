import type { Result } from '../result.ts';

/** One request. `body` is text as it goes over the wire; header names may have any case. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** One answer, whatever its status. Header names are lower case. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * Sends one request and gives its answer.
 * - MUST resolve with `ok` for every answer that arrived, 4xx and 5xx included.
 * - MUST resolve with a `NETWORK_UNREACHABLE` or `NETWORK_TIMEOUT` fault when none arrived; MUST NOT reject or hang.
 * - MUST NOT retry, follow up, cache, or add credentials that the caller did not name.
 * - `canPatch` tells whether PATCH can be carried (kintone's proxy cannot).
 */
export interface Http {
  readonly canPatch: boolean;
  send(request: HttpRequest): Promise<Result<HttpResponse>>;
}
