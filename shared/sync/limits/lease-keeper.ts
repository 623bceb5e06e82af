import type { Job } from '../../config/config.ts';
import type { Lease } from '../../ports/lease.ts';
import { fail, ok, type Result } from '../../result.ts';
import type { SyncPorts } from '../ports.ts';
import type { RunReport } from '../report.ts';
import { retrying } from '../run/retrying.ts';
import { heldUntilOf, holdForQuota, type QuotaLimits, quotaDay } from './quota.rules.ts';

/** Five minutes for the longest step of a run, and a minute in which nothing is asked. */
const leaseMs = 6 * 60_000;
const freshMs = 60_000;

/** As long as a request may well be on its way when its sender is killed. */
const settleMs = 30_000;

/** Holds a job's lease through a run: prolongs it in good time, watches the allowances, gives it back at the end. */
export class LeaseKeeper {
  readonly #ports: SyncPorts;
  readonly #limits: QuotaLimits;
  readonly #app: string;
  #lease: Lease;
  #prolonging: Promise<Result<void>> | null = null;

  private constructor(ports: SyncPorts, limits: QuotaLimits, lease: Lease, app: string) {
    this.#ports = ports;
    this.#limits = limits;
    this.#lease = lease;
    this.#app = app;
  }

  /** Takes the lease, or tells who has it and until when. */
  static async acquire(
    ports: SyncPorts,
    { id, left: { app } }: Pick<Job, 'id' | 'left'>,
    limits: QuotaLimits,
  ): Promise<Result<LeaseKeeper>> {
    const day = quotaDay(limits, ports.clock.now());
    const lease = await retrying(ports, () => ports.leases.acquire(id, ports.owner, leaseMs, day));
    if (!lease.ok) return lease;
    if (lease.value.orphaned) {
      // What the one before sent must be there to be found: else a row it was just adding would be added twice.
      ports.log?.line('take-over', { job: id, waitMs: settleMs });
      await ports.clock.sleep(settleMs);
    }
    return ok(new LeaseKeeper(ports, limits, lease.value, app));
  }

  /** Asked before each page: whether the allowances last, and whether the job is still ours. */
  async mayGoOn(): Promise<Result<void>> {
    const before = this.#lease.usedToday ?? {};
    const since = this.#ports.meter?.apps ?? {};
    // Only the apps that this run talks to: what another job used up elsewhere is no reason to wait.
    const apps = [...new Set([this.#app, ...Object.keys(since)])];
    const used = Object.fromEntries(apps.map((it) => [it, (before[it] ?? 0) + (since[it] ?? 0)]));
    const other = this.#ports.usage?.() ?? null;
    const held = holdForQuota(this.#limits, { kintoneToday: used, other }, this.#ports.clock.now());
    return held ? fail(held) : this.keep();
  }

  /** Prolongs the lease; costs a request once it is a minute old, one for all who ask meanwhile. */
  async keep(): Promise<Result<void>> {
    if (Date.parse(this.#lease.expiresAt) - this.#ports.clock.now() >= leaseMs - freshMs)
      return ok(undefined);
    this.#prolonging ??= this.#prolong().finally(() => {
      this.#prolonging = null;
    });
    return this.#prolonging;
  }

  async #prolong(): Promise<Result<void>> {
    const { name, owner, usedToday = {} } = this.#lease;
    const lease = await retrying(this.#ports, () => this.#ports.leases.acquire(name, owner, leaseMs));
    if (!lease.ok) return lease;
    this.#lease = { ...lease.value, usedToday };
    return ok(undefined);
  }

  /** Gives the lease back, with what was used and, after a run of the whole job, how it ended. */
  async release(whole: Pick<RunReport, 'state' | 'fault'> | null = null): Promise<void> {
    const { clock, leases, meter } = this.#ports;
    const used = { day: quotaDay(this.#limits, clock.now()), apps: { ...meter?.apps } };
    const run = whole && { state: whole.state, heldUntil: heldUntilOf(whole.fault) };
    // A lease that cannot be given back runs out by itself.
    const done = await leases.release(this.#lease, { used, ...(run && { run }) });
    if (done.ok && meter) meter.apps = {};
  }
}
