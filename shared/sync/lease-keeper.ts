import type { Lease } from '../ports/lease.ts';
import { fail, ok, type Result } from '../result.ts';
import type { SyncPorts } from './ports.ts';
import { holdForQuota, type QuotaLimits, quotaDay } from './quota.rules.ts';
import { retrying } from './retrying.ts';

const leaseMs = 10 * 60_000;

/** Holds a job's lease through a run: prolongs it in good time, watches the allowances, gives it back at the end. */
export class LeaseKeeper {
  readonly #ports: SyncPorts;
  readonly #limits: QuotaLimits;
  readonly #usedBefore: number;
  readonly #countedBefore: number;
  #lease: Lease;

  private constructor(ports: SyncPorts, limits: QuotaLimits, lease: Lease, countedBefore: number) {
    this.#ports = ports;
    this.#limits = limits;
    this.#lease = lease;
    this.#usedBefore = lease.usedToday ?? 0;
    this.#countedBefore = countedBefore;
  }

  /** Takes the lease, or tells who has it and until when. */
  static async acquire(ports: SyncPorts, job: string, limits: QuotaLimits): Promise<Result<LeaseKeeper>> {
    const counted = ports.meter?.kintone ?? 0;
    const day = quotaDay(limits, ports.clock.now());
    const lease = await retrying(ports, () => ports.leases.acquire(job, ports.owner, leaseMs, day));
    return lease.ok ? ok(new LeaseKeeper(ports, limits, lease.value, counted)) : lease;
  }

  /** Asked before each page: whether the allowances last, and whether the job is still ours. */
  async mayGoOn(): Promise<Result<void>> {
    const kintoneToday = this.#usedBefore + this.#used();
    const other = this.#ports.usage?.() ?? null;
    const held = holdForQuota(this.#limits, { kintoneToday, other }, this.#ports.clock.now());
    return held ? fail(held) : this.keep();
  }

  /** Prolongs the lease; costs a request only when half its time is gone. */
  async keep(): Promise<Result<void>> {
    if (Date.parse(this.#lease.expiresAt) - this.#ports.clock.now() > leaseMs / 2) return ok(undefined);
    const { name, owner } = this.#lease;
    const lease = await retrying(this.#ports, () => this.#ports.leases.acquire(name, owner, leaseMs));
    if (!lease.ok) return lease;
    this.#lease = lease.value;
    return ok(undefined);
  }

  async release(): Promise<void> {
    const day = quotaDay(this.#limits, this.#ports.clock.now());
    // A lease that cannot be given back runs out by itself; its own two requests count as well.
    await this.#ports.leases.release(this.#lease, { day, requests: this.#used() + 1 });
  }

  #used(): number {
    return (this.#ports.meter?.kintone ?? 0) - this.#countedBefore;
  }
}
