import type { Result } from '../result.ts';

/** A right to run one job alone until `expiresAt`; `fence` grows with every new owner. */
export interface Lease {
  readonly name: string;
  readonly owner: string;
  readonly expiresAt: string;
  readonly fence: number;
  /** Requests that every job's runs reported on the day named by `acquire`, before this one. */
  readonly usedToday?: number;
}

/**
 * Lets one door at a time run a job.
 * - `acquire` MUST fail with `LEASE_HELD` (who, until when) while another owner's lease is alive, and MUST let the same
 *   owner prolong its own. Two doors acquiring at the same moment: exactly one wins.
 * - `lastStarted` MUST tell for each name when somebody last took it anew (prolonging is not taking), null = never.
 * - `acquire` MUST tell in `usedToday` what all releases of that `day` reported; `release` adds to it.
 * - `release` MUST do nothing when the owner no longer holds it.
 */
export interface Leases {
  acquire(name: string, owner: string, ttlMs: number, day?: string): Promise<Result<Lease>>;
  lastStarted(names: readonly string[]): Promise<Result<{ readonly [name: string]: string | null }>>;
  release(lease: Lease, used?: { readonly day: string; readonly requests: number }): Promise<Result<void>>;
}
