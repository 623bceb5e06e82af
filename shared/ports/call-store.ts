import type { Call } from '../call/call.ts';

/** A call waiting to be written to kintone, and how often that was tried. */
export interface Undelivered {
  readonly call: Call;
  readonly attempts: number;
  readonly nextTryAt: string;
  readonly lastError: string | null;
}

/** Where a finished call stands on its way to kintone. */
export interface Delivery {
  readonly state: 'waiting' | 'done';
  readonly attempts: number;
  readonly nextTryAt: string | null;
  readonly lastError: string | null;
  /** Id of the history record, once there is one. */
  readonly record: string | null;
  readonly deliveredAt: string | null;
}

/**
 * Keeps calls through restarts of the browser and its worker.
 * - `save` MUST be durable before it resolves; a call is saved before it rings.
 * - `due` MUST give finished calls whose next try is not later than `now`, oldest first.
 * - `delivered` MUST forget only the delivery, never the call before it is older than the keeping time, and MUST keep
 *   the delivery open when the call was saved anew since the copy handed in was read (a memo typed meanwhile).
 * - `save` of a finished call opens its delivery (again); a call that never left this browser has none.
 * - `current` gives every call that is not over, and those over but not yet filed by the user; newest first.
 */
export interface CallStore {
  save(call: Call): Promise<void>;
  get(id: string): Promise<Call | null>;
  current(): Promise<readonly Call[]>;
  recent(limit: number): Promise<readonly Call[]>;
  due(now: string): Promise<readonly Undelivered[]>;
  failed(id: string, nextTryAt: string, error: string): Promise<void>;
  delivered(call: Call, at: string, record: string | null): Promise<void>;
  /** Null for a call that is still going on, or that has nothing to deliver. */
  delivery(id: string): Promise<Delivery | null>;
  outboxSize(): Promise<number>;
  /** Makes every waiting call due at once. */
  retryNow(now: string): Promise<void>;
}
