import type { Server } from 'node:http';
import type { HttpBindings } from '@hono/node-server';
import type { Hono, MiddlewareHandler } from 'hono';

/** What every handler of a stand-in can reach: the raw Node request and answer. */
export interface SandboxEnv {
  Bindings: HttpBindings;
}

/** One stand-in: the real service's own addresses, and what only a test may do to it. */
export interface SandboxService {
  readonly name: 'kintone' | 'salesforce' | 'telephony';
  /** Everything the real service answers; knows nothing of `/__sandbox`. */
  readonly app: Hono<SandboxEnv>;
  /** Stands in front of the switched-on faults: what counts requests in flight must see the delayed ones too. */
  readonly gate?: MiddlewareHandler<SandboxEnv>;
  /** Back to the beginning; `seed` names a data set, absent = the default one. */
  reset(seed: string | undefined): Promise<void>;
  /** Figures of its own that `GET /__sandbox/metrics` adds to the host's. */
  metrics(): Record<string, unknown>;
  /** Control calls of its own, mounted under `/__sandbox`. */
  readonly controls: Hono<SandboxEnv>;
  /** Called once when it listens, with the address it can be reached at. */
  listening?(server: Server, url: string): void;
  stop?(): Promise<void>;
}
