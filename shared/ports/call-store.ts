import type { Call } from '../call/call.ts';

/** A call waiting to be written to kintone, and how often that was tried. */
export interface Undelivered {
  readonly call: Call;
  readonly attempts: number;
  readonly nextTryAt: string;
  readonly lastError: string | null;
}

/**
 * Keeps calls through restarts of the browser and its worker.
 * - `save` MUST be durable before it resolves; a call is saved before it rings.
 * - `due` MUST give finished calls whose next try is not later than `now`, oldest first.
 * - `delivered` MUST forget only the delivery, never the call before it is older than the keeping time.
 */
export interface CallStore {
  save(call: Call): Promise<void>;
  get(id: string): Promise<Call | null>;
  current(): Promise<readonly Call[]>;
  recent(limit: number): Promise<readonly Call[]>;
  due(now: string): Promise<readonly Undelivered[]>;
  failed(id: string, nextTryAt: string, error: string): Promise<void>;
  delivered(id: string): Promise<void>;
  outboxSize(): Promise<number>;
}
