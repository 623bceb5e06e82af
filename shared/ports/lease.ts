import type { Result } from '../result.ts';
import type { RunReport } from '../sync/report.ts';

/** Requests to each kintone app, by the app's id. */
export type AppRequests = { readonly [app: string]: number };

/** A right to run one job alone until `expiresAt`; `fence` grows with every new owner. */
export interface Lease {
  readonly name: string;
  readonly owner: string;
  readonly expiresAt: string;
  readonly fence: number;
  /** Requests that every job's runs reported on the day named by `acquire`, before this one. */
  readonly usedToday?: AppRequests;
  /** Taken from an owner that is gone: what it sent last may still be on its way. */
  readonly orphaned?: true;
}

/** What is told when a lease is given back. */
export interface LeaseEnd {
  /** What was used since the last report, and the day it counts for. */
  readonly used?: { readonly day: string; readonly apps: AppRequests };
  /** How a run of the whole job ended, and until when it waits; left out, what the run before told stays. */
  readonly run?: { readonly state: RunReport['state']; readonly heldUntil: string | null };
}

/** Where a job stands, for those who decide whether it may run. */
export interface Standing {
  /** When somebody last took its lease anew, null = never. Prolonging is not taking. */
  readonly startedAt: string | null;
  /** How its last whole run ended; `running` also while a run that broke off has not been followed by another. */
  readonly state: RunReport['state'] | null;
  readonly heldUntil: string | null;
  /** When a run of the whole job last reached its end, null = never. */
  readonly succeededAt: string | null;
}

/**
 * Lets one door at a time run a job.
 * - `acquire` MUST fail with `LEASE_HELD` (who, until when) while another owner's lease is alive, and MUST let the same
 *   owner prolong its own. Two doors acquiring at the same moment: exactly one wins. A lease whose owner is known to be
 *   gone MAY be taken before its end, with a new fence as always, and is then `orphaned`.
 * - `acquire` MUST tell in `usedToday` what all releases of that `day` reported, app by app; `release` adds to it, its
 *   own request included.
 * - `standings` MUST tell of each name where it stands, in one request; a name nobody ever took stands at nulls.
 * - `release` MUST do nothing when the owner no longer holds it.
 */
export interface Leases {
  acquire(name: string, owner: string, ttlMs: number, day?: string): Promise<Result<Lease>>;
  standings(names: readonly string[]): Promise<Result<{ readonly [name: string]: Standing }>>;
  release(lease: Lease, end?: LeaseEnd): Promise<Result<void>>;
}
